/** How a query is answered from an index. @see https://github.com/cometbft/cometbft/tree/v0.38.19/state/txindex/kv */
import { compareDecimals, type Decimal, parseDecimal, truncate } from "./decimal.ts";
import type { Argument, Condition, Query } from "./query.ts";

/** Bounds of a value; those that are no numbers hold for nothing. */
export interface Range {
  readonly kind: "range";
  readonly tag: string;
  readonly lower?: Argument;
  readonly includeLower?: boolean;
  readonly upper?: Argument;
  readonly includeUpper?: boolean;
}

/** What an event must have. */
export type Wanted =
  | { readonly kind: "equal" | "contains"; readonly tag: string; readonly text: string }
  | { readonly kind: "exists"; readonly tag: string }
  | Range;

export interface SearchPlan {
  /** What one event has to have, all of it; nothing: everything at the heights is found. */
  readonly wanted: readonly Wanted[];
  /** The only height in question, where an equality says so. */
  readonly height?: bigint;
  /** The heights in question, where bounds say so. */
  readonly heights?: Range;
  /** Nothing can be found. */
  readonly isEmpty: boolean;
}

const isRange = ({ operator }: Condition) => /[<>]/.test(operator);

function withBound(range: Range, { operator, argument }: Condition): Range {
  const bound = argument as Argument;
  switch (operator) {
    case ">":
      return { ...range, lower: bound };
    case ">=":
      return { ...range, lower: bound, includeLower: true };
    case "<":
      return { ...range, upper: bound };
    default:
      return { ...range, upper: bound, includeUpper: true };
  }
}

function rangesOf(conditions: readonly Condition[]): Map<string, Range> {
  const ranges = new Map<string, Range>();
  for (const condition of conditions.filter(isRange)) {
    const { tag } = condition;
    ranges.set(tag, withBound(ranges.get(tag) ?? { kind: "range", tag }, condition));
  }
  return ranges;
}

function wantedOf({ tag, operator, argument }: Condition): Wanted {
  if (argument === undefined) return { kind: "exists", tag };
  return { kind: operator === "CONTAINS" ? "contains" : "equal", tag, text: argument.text };
}

function numberOf(argument: Argument | undefined): Decimal | undefined {
  if (argument?.kind === "number") return argument.value;
  return argument?.kind === "string" ? parseDecimal(argument.text) : undefined;
}

/** The height that the first equality names which is a number; any other condition on the height makes it void. */
function equalHeight(conditions: readonly Condition[]): Decimal | undefined {
  if (conditions.some(({ operator }) => operator !== "=")) return undefined;
  return conditions.map(({ argument }) => numberOf(argument)).find((found) => found !== undefined);
}

/** Prepares a search; `heightTag` is the tag that stands for the height of what is searched. */
export function planSearch({ conditions }: Query, heightTag: string): SearchPlan {
  const ofHeight = conditions.filter(({ tag }) => tag === heightTag);
  const others = conditions.filter(({ tag }) => tag !== heightTag);
  const equal = equalHeight(ofHeight);
  const ranges = rangesOf(conditions);
  const heights = ranges.get(heightTag);
  ranges.delete(heightTag);
  const plain = conditions.filter(
    (condition) =>
      !isRange(condition) && (condition.tag !== heightTag || condition.operator !== "="),
  );
  const wanted = [...ranges.values(), ...plain.map(wantedOf)];
  const height = equal === undefined ? undefined : truncate(equal);
  // The reference takes a height of zero for none where there are other conditions.
  const isHeight = height !== undefined && (height !== 0n || others.length === 0);
  return {
    wanted,
    ...(isHeight ? { height } : {}),
    ...(heights === undefined ? {} : { heights }),
    isEmpty: wanted.length === 0 && !isHeight && heights === undefined,
  };
}

/** Whether a number is within bounds. */
export function isWithin(range: Range, value: Decimal): boolean {
  const { lower, includeLower, upper, includeUpper } = range;
  if (lower !== undefined) {
    if (lower.kind !== "number") return false;
    const order = compareDecimals(value, lower.value);
    if (order < 0 || (order === 0 && !includeLower)) return false;
  }
  if (upper !== undefined) {
    if (upper.kind !== "number") return false;
    const order = compareDecimals(value, upper.value);
    if (order > 0 || (order === 0 && !includeUpper)) return false;
  }
  return true;
}
