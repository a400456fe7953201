import type { Event } from "@milkyway/codec/gen/tendermint/abci";
import { parseDecimal } from "../../query/decimal.ts";
import { isWithin, type Wanted } from "../../query/searchPlan.ts";
import { RESERVED } from "../index/blockTerms.ts";

/** How the index of what is searched takes an equality. */
export interface EqualityRule {
  /** A value also equals each part of it before a slash. */
  readonly matchesParts: boolean;
}

function meets(wanted: Wanted, value: string, { matchesParts }: EqualityRule): boolean {
  switch (wanted.kind) {
    case "exists":
      return true;
    case "contains":
      return value.trim().includes(wanted.text);
    case "equal":
      return value === wanted.text || (matchesParts && value.startsWith(`${wanted.text}/`));
    default: {
      const number = parseDecimal(value.trim());
      return number !== undefined && isWithin(wanted, number);
    }
  }
}

/** Whether the indexed attributes of one event are all that is wanted. */
export function eventMeets(event: Event, wanted: readonly Wanted[], rule: EqualityRule): boolean {
  const { type, attributes } = event;
  return wanted.every((one) => {
    const { tag } = one;
    if (tag.length <= type.length || !tag.startsWith(type) || tag[type.length] !== ".")
      return false;
    if (type === "" || RESERVED.has(tag)) return false;
    const key = tag.slice(type.length + 1);
    return attributes.some(
      (attribute) => attribute.index && attribute.key === key && meets(one, attribute.value, rule),
    );
  });
}

/** Whether the height alone, which every transaction has beside its events, is all that is wanted. */
export function heightMeets(
  height: bigint,
  heightTag: string,
  wanted: readonly Wanted[],
  rule: EqualityRule,
): boolean {
  return wanted.every((one) => one.tag === heightTag && meets(one, `${height}`, rule));
}
