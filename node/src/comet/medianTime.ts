import type { Time } from "@milkyway/codec";
import { BlockIDFlag, type Commit, type ValidatorSet } from "@milkyway/codec/gen/tendermint/types";
import { CometError, findValidator } from "@milkyway/comet";

/**
 * The time of a block: the median of the times of the votes for the block before it, weighted by power.
 * @see https://github.com/cometbft/cometbft/blob/v0.38.19/spec/consensus/bft-time.md
 */
export function medianTime({ signatures }: Commit, set: ValidatorSet): Time {
  const weighted: { readonly time: Time; readonly weight: bigint }[] = [];
  let total = 0n;
  for (const { blockIdFlag, validatorAddress, timestamp } of signatures) {
    if (blockIdFlag === BlockIDFlag.BLOCK_ID_FLAG_ABSENT) continue;
    const found = findValidator(set, validatorAddress);
    if (found === undefined) continue;
    total += found.validator.votingPower;
    weighted.push({ time: timestamp, weight: found.validator.votingPower });
  }
  weighted.sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
  let left = total / 2n;
  for (const { time, weight } of weighted) {
    if (left <= weight) return time;
    left -= weight;
  }
  throw new CometError("a commit without votes has no time");
}
