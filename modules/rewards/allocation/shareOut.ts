/**
 * How the rewards of one block and plan are divided: pure arithmetic on what was gathered.
 * @see https://github.com/milkyway-labs/milkyway/blob/main/x/rewards/keeper/allocation.go
 */
import type { Duration } from "@milkyway/codec";
import { sdkErrors } from "@milkyway/core";
import {
  addDec,
  type Dec,
  decFromInt,
  mulTruncateDec,
  Panic,
  quoTruncateDec,
  truncateDec,
  ZERO_DEC,
} from "@milkyway/math";
import type { DistributionRule } from "../distribution.ts";

const MILLISECOND = 1_000_000n;
const DAY = 86_400_000n;

/** Whole rewards for a time, of which fractions of a millisecond do not count. */
export function rewardsFor(amountPerDay: bigint, elapsed: Duration): bigint {
  const milliseconds = decFromInt(elapsed / MILLISECOND);
  const amount = mulTruncateDec(decFromInt(amountPerDay), milliseconds);
  return truncateDec(quoTruncateDec(amount, decFromInt(DAY)));
}

/** `part × share ÷ whole`, cut after each step. */
export function proportion(part: Dec, share: Dec, whole: Dec): Dec {
  if (whole === 0n) throw new Panic("invalid zero decimal");
  return quoTruncateDec(mulTruncateDec(part, share), whole);
}

/** What the targets of a category are worth, and the weight that the plan gives it. */
export interface Category {
  readonly value: Dec;
  readonly weight: number;
}

/**
 * The part of each category: by weight, or by value when the weights of all categories that are worth something sum up
 * to zero. The sum wraps at 32 bits, and a category that is worth nothing gets a nominal part.
 */
export function shareAmongCategories(rewards: Dec, categories: readonly Category[]): Dec[] {
  let weights = 0;
  let values = ZERO_DEC;
  for (const { value, weight } of categories) {
    if (value > 0n) weights = (weights + weight) >>> 0;
    values = addDec(values, value);
  }
  return categories.map(({ value, weight }) =>
    weights > 0
      ? proportion(rewards, decFromInt(BigInt(weight)), decFromInt(BigInt(weights)))
      : proportion(rewards, value, values),
  );
}

/**
 * As `shareAmongCategories`, but the sum does not wrap, a category that is worth nothing gets nothing, and weights that
 * are all given to such categories leave nobody: `undefined`.
 */
export function shareExactly(rewards: Dec, categories: readonly Category[]): Dec[] | undefined {
  const weighs = categories.some(({ weight }) => weight > 0);
  const shares = categories.map(({ value, weight }) => {
    if (value <= 0n) return ZERO_DEC;
    return weighs ? decFromInt(BigInt(weight)) : value;
  });
  const whole = shares.reduce<Dec>((sum, share) => addDec(sum, share), ZERO_DEC);
  return whole === 0n ? undefined : shares.map((share) => proportion(rewards, share, whole));
}

/** Something that gets a part by what it is worth. */
export interface Claimant {
  readonly id: number;
  readonly value: Dec;
}

/** A part for one of several claimants. */
export interface Share<C> {
  readonly claimant: C;
  readonly amount: Dec;
}

function shareByValue<C extends Claimant>(part: Dec, claimants: readonly C[]): Share<C>[] {
  const total = claimants.reduce((sum, { value }) => addDec(sum, value), ZERO_DEC);
  return claimants.map((claimant) => ({
    claimant,
    amount: proportion(part, claimant.value, total),
  }));
}

/** In the order of the list of weights; who is listed and has no claim is passed over. */
function shareByWeight<C extends Claimant>(
  part: Dec,
  claimants: readonly C[],
  { weights }: Extract<DistributionRule, { kind: "weighted" }>,
): Share<C>[] {
  const byId = new Map(claimants.map((claimant) => [claimant.id, claimant]));
  const listed = weights.flatMap(({ delegationTargetId, weight }) => {
    const claimant = byId.get(delegationTargetId);
    return claimant === undefined ? [] : [{ claimant, weight: decFromInt(BigInt(weight)) }];
  });
  const total = listed.reduce((sum, { weight }) => addDec(sum, weight), ZERO_DEC);
  return listed.map(({ claimant, weight }) => ({
    claimant,
    amount: proportion(part, weight, total),
  }));
}

/** Divides the part of a category among its targets. */
export function shareAmongTargets<C extends Claimant>(
  part: Dec,
  claimants: readonly C[],
  rule: DistributionRule | undefined,
): Share<C>[] {
  switch (rule?.kind) {
    case "basic":
      return shareByValue(part, claimants);
    case "weighted":
      return shareByWeight(part, claimants, rule);
    case "egalitarian": {
      const amount = () => quoTruncateDec(part, decFromInt(BigInt(claimants.length)));
      return claimants.map((claimant) => ({ claimant, amount: amount() }));
    }
    default:
      throw sdkErrors.invalidType.wrap("unknown distribution type: <nil>");
  }
}
