import type { RequestFinalizeBlock } from "@milkyway/codec/gen/tendermint/abci";
import { EngineError } from "../engine/engineError.ts";
import type { HaltAt } from "../engine/engineOptions.ts";

const SECOND = 1_000_000_000n;

/** Throws at a block that the configuration wants no more. */
export function checkHaltAt(
  at: HaltAt | undefined,
  block: Pick<RequestFinalizeBlock, "height" | "time">,
): void {
  const { height = 0n, time = 0n } = at ?? {};
  const isHeight = height > 0n && block.height >= height;
  const isTime = time > 0n && block.time / SECOND >= time;
  if (isHeight || isTime)
    throw new EngineError("stopped", `halt per configuration height ${height} time ${time}`);
}
