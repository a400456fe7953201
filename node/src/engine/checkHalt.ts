import type { Time } from "@milkyway/codec";
import { type ChainState, nextHeight } from "../comet/chainState.ts";
import { EngineError } from "./engineError.ts";
import type { HaltAt } from "./engineOptions.ts";

const SECOND = 1_000_000_000n;

/** Throws when the block after a state is one that the configuration wants no more. */
export function checkHalt(at: HaltAt | undefined, state: ChainState, now: Time): void {
  const { height = 0n, time = 0n } = at ?? {};
  const isHeight = height > 0n && nextHeight(state) >= height;
  const isTime = time > 0n && now / SECOND >= time;
  if (isHeight || isTime)
    throw new EngineError("stopped", `halt per configuration height ${height} time ${time}`);
}
