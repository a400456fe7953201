import { addDec, type Dec, decToText, parseDec } from "@milkyway/math";
import { idIn, type NamedEvent } from "./attributes.ts";
import { targetKindOf } from "./targetKinds.ts";

/** What a block credited to the delegators of a target, or to an operator as commission. */
export interface RewardSum {
  readonly kind: string;
  readonly id: bigint;
  readonly denom: string;
  /** A decimal text. */
  readonly amount: string;
}

const COIN = /^(\d{1,60}(?:\.\d{1,18})?)([a-zA-Z][a-zA-Z0-9/:._-]{1,127})$/;

/** Whom an event credits; `undefined` when it is of another kind, such as the rewards of validators. */
function credited({ type, attributes }: NamedEvent): Pick<RewardSum, "kind" | "id"> | undefined {
  const isCommission = type === "commission";
  if (!isCommission && type !== "rewards") return undefined;
  const kind = isCommission ? "commission" : targetKindOf(attributes.delegation_type);
  const id = idIn(isCommission ? attributes.operator_id : attributes.delegation_target_id);
  return kind === null || id === null ? undefined : { kind, id };
}

/** The rewards that events of a block tell of, added up. */
export function rewardSums(events: readonly NamedEvent[]): readonly RewardSum[] {
  const sums = new Map<string, Pick<RewardSum, "kind" | "id" | "denom"> & { amount: Dec }>();
  for (const event of events) {
    const whom = credited(event);
    if (whom === undefined) continue;
    for (const part of (event.attributes.amount ?? "").split(",")) {
      const [, amount, denom] = COIN.exec(part) ?? [];
      if (amount === undefined || denom === undefined) continue;
      const key = `${whom.kind} ${whom.id} ${denom}`;
      const known = sums.get(key);
      const sum = known === undefined ? parseDec(amount) : addDec(known.amount, parseDec(amount));
      sums.set(key, { ...whom, denom, amount: sum });
    }
  }
  return [...sums.values()].map((sum) => ({ ...sum, amount: decToText(sum.amount) }));
}
