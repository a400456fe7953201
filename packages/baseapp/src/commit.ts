import type { ResponseCommit } from "@milkyway/codec/gen/tendermint/abci";
import { type BlockInfo, Bug } from "@milkyway/core";
import { MultiBranch } from "@milkyway/store";
import { baseState, plainCtx } from "./delivery.ts";
import type { Runtime } from "./runtime.ts";

/** Makes the executed block durable, then checks transactions against it. */
export async function commit(runtime: Runtime): Promise<ResponseCommit> {
  const { delivery, store } = runtime;
  if (delivery === undefined) throw new Bug("commit without a finalized block");
  const durable = store.commit();
  for (const [name, kept] of runtime.memory) delivery.branch.store(name).writeTo(kept);
  runtime.delivery = undefined;
  runtime.lastBlock = delivery.ctx.block;
  resetCheck(runtime, delivery.ctx.block);
  await durable;
  return { retainHeight: 0n };
}

/** The check state after a block: the committed state, with that block's header. */
export function resetCheck(runtime: Runtime, block: BlockInfo): void {
  const stores = new MultiBranch(baseState(runtime));
  runtime.check = plainCtx(runtime, block, stores, "check").with({ metered: true });
}
