import type { BlockStore } from "../../blocks/blockStore.ts";
import { EngineError } from "../engineError.ts";

const MAX_METAS = 20n;

/** The height that is asked for, `latest` by default; throws an `EngineError` when it is not there. */
export function heightOf({ base }: BlockStore, latest: bigint, asked: bigint | undefined): bigint {
  if (asked === undefined) return latest;
  if (asked <= 0n)
    throw new EngineError("range", `height must be greater than 0, but got ${asked}`);
  if (asked > latest)
    throw new EngineError(
      "range",
      `height ${asked} must be less than or equal to the current blockchain height ${latest}`,
    );
  if (asked < base)
    throw new EngineError("range", `height ${asked} is not available, lowest height is ${base}`);
  return asked;
}

/** Heights of blocks from `max` down to `min`, at most 20. */
export function metaRange({ base, height }: BlockStore, min: bigint, max: bigint): bigint[] {
  if (min < 0n || max < 0n) throw new EngineError("range", "heights must be non-negative");
  const highest = max === 0n || max > height ? height : max;
  const asked = min === 0n ? 1n : min;
  const atLeast = asked > base ? asked : base;
  const limited = highest - MAX_METAS + 1n;
  const lowest = atLeast > limited ? atLeast : limited;
  if (lowest > highest)
    throw new EngineError(
      "range",
      `min height ${lowest} can't be greater than max height ${highest}`,
    );
  const heights: bigint[] = [];
  for (let at = highest; at >= lowest; at--) heights.push(at);
  return heights;
}
