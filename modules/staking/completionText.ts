import { nanosOf, type Time, timeToNanoText } from "@milkyway/codec";

/** RFC 3339 without a fraction of seconds, as events show when something ends. */
export function completionText(time: Time): string {
  return timeToNanoText(time - BigInt(nanosOf(time)));
}
