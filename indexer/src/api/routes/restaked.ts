import { OF_TARGETS, SERIES } from "../params.ts";
import type { Route } from "../route.ts";

/** Coins that are restaked over time. */
export const restaked = {
  path: "/restaked",
  summary: "Coins that are restaked over time",
  params: {
    ...OF_TARGETS,
    denom: { kind: "text", summary: "only this denomination" },
    ...SERIES,
  },
  form: "rows",
  fields: { time: "time", height: "number", denom: "text", amount: "amount" },
} as const satisfies Route;
