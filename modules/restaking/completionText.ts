import { nanosOf, type Time, timeToNanoText } from "@milkyway/codec";

/** The time at which an unbonding ends, as events show it: RFC 3339 to the second. */
export function completionText(time: Time): string {
  return timeToNanoText(time - BigInt(nanosOf(time)));
}
