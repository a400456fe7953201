import type { AnteStep } from "@milkyway/core";
import { state } from "./state.ts";

/** Counts the transactions of a block. It is paid for in every transaction, and left out of simulations. */
export const countTx: AnteStep = (ctx) => {
  if (ctx.mode === "simulate") return ctx;
  const last = state.txCount.get(ctx);
  const index = last?.height === ctx.height ? last.count : 0;
  state.txCount.set(ctx, { height: ctx.height, count: index + 1 });
  return ctx.tx === undefined ? ctx : ctx.with({ tx: { ...ctx.tx, index } });
};
