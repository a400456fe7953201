import type { PlanDraft, PlanTargets, ReadDraft } from "./planDraft.ts";
import type { PlanWish } from "./planMessage.ts";
import { sharingType } from "./sharing.ts";

interface Rest {
  readonly sender: string;
  readonly targets: PlanTargets;
  /** Milliseconds since 1970. */
  readonly startMs: number;
  readonly endMs: number;
}

const NANOS_PER_MS = 1_000_000n;

/** What is wished for by a plan that is filled in completely. */
export function wishOf(
  { description, denom, pools, operators }: PlanDraft,
  { units = 0n, weights = [0, 0, 0] }: ReadDraft,
  { sender, targets, startMs, endMs }: Rest,
): PlanWish {
  return {
    sender,
    description,
    amountPerDay: { denom, amount: units },
    startTime: BigInt(startMs) * NANOS_PER_MS,
    endTime: BigInt(endMs) * NANOS_PER_MS,
    weights,
    pools: sharingType(pools, targets.poolIds),
    operators: sharingType(operators, targets.operatorIds),
  };
}
