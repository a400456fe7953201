/** Queries against events as they happen. @see https://github.com/cometbft/cometbft/blob/v0.38.19/libs/pubsub/query/query.go */
import { parseTime, type Time } from "@milkyway/codec";
import { compareDecimals, type Decimal, parseDecimal } from "./decimal.ts";
import { dateLiteral } from "./goTime.ts";
import type { Condition, Operator, Query } from "./query.ts";

/** The attributes of events by `type.key`, each with all of its values. */
export type EventMap = ReadonlyMap<string, readonly string[]>;

/** The number that a value begins with, so that amounts such as `8umilk` compare by their figure. */
function leadingNumber(value: string): Decimal | undefined {
  const [number] = /^\d+(?:\.\d+)?/.exec(value) ?? [];
  return number === undefined ? undefined : parseDecimal(number);
}

function dateOf(value: string): Time | undefined {
  try {
    return dateLiteral(value);
  } catch {
    return undefined;
  }
}

function holds(operator: Operator, order: number): boolean {
  switch (operator) {
    case "=":
      return order === 0;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    default:
      return order >= 0;
  }
}

const compareTimes = (a: Time, b: Time) => (a < b ? -1 : a > b ? 1 : 0);

/** Whether one value meets a condition. */
function meets({ operator, argument }: Condition, value: string): boolean {
  if (argument === undefined) return true;
  switch (argument.kind) {
    case "string":
      return operator === "CONTAINS" ? value.includes(argument.text) : value === argument.text;
    case "number": {
      const number = leadingNumber(value);
      return number !== undefined && holds(operator, compareDecimals(number, argument.value));
    }
    default: {
      const time = argument.kind === "date" ? dateOf(value) : parseTime(value);
      return time !== undefined && holds(operator, compareTimes(time, argument.time));
    }
  }
}

/** A tag that is the type of an event compares with the empty text: that makes `EXISTS` work for types. */
function isTypeOfAny(tag: string, events: EventMap): boolean {
  for (const key of events.keys())
    if (key.length > tag.length && key.lastIndexOf(".") === tag.length && key.startsWith(tag))
      return true;
  return false;
}

/** Whether events meet all conditions of a query, each of them anywhere. */
export function matchesLive({ conditions }: Query, events: EventMap): boolean {
  return (
    events.size > 0 &&
    conditions.every((condition) => {
      const values = events.get(condition.tag);
      if (values?.some((value) => meets(condition, value))) return true;
      return isTypeOfAny(condition.tag, events) && meets(condition, "");
    })
  );
}
