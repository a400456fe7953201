import type { MessageType } from "../schema.ts";
import { SECOND, unixSeconds } from "../time.ts";
import { Duration, Timestamp } from "../wellKnown.ts";
import { JsonError } from "./jsonError.ts";
import type { JsonValue } from "./jsonValue.ts";
import type { Place } from "./reading.ts";
import { parseDuration, parseTime } from "./timeText.ts";

export function isWellKnown(type: MessageType<unknown>): boolean {
  return type === Timestamp || type === Duration;
}

/** Reads a `Timestamp` or `Duration` that stands as a message of its own. */
export function wellKnownFromJson(
  type: MessageType<unknown>,
  json: JsonValue,
  at: Place,
): Timestamp | Duration {
  const total =
    typeof json !== "string"
      ? undefined
      : type === Timestamp
        ? parseTime(json)
        : parseDuration(json);
  if (total === undefined) throw new JsonError(at.path, `expected ${type.typeName}`);
  const seconds = type === Timestamp ? unixSeconds(total) : total / SECOND;
  return { seconds, nanos: Number(total - seconds * SECOND) };
}
