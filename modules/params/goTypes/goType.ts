import type { JsonValue } from "@milkyway/codec";

/** A type of the reference as amino shows it in JSON. @see https://github.com/tendermint/go-amino/blob/v0.16.0/json-decode.go */
export interface GoType<T> {
  /** What `null` stands for, and what fields hold that nobody set. */
  readonly zero: T;
  /** Reads a value that is not `null`; fields that JSON does not name may keep what they held before. */
  read(json: JsonValue, before: T): T;
  write(value: T): string;
  /** Whether a field that may be left out is. */
  isEmpty(value: T): boolean;
}

/** JSON that does not fit a type. */
export class BadValue extends Error {}

/** Reads a value of a type. */
export function readValue<T>(type: GoType<T>, json: JsonValue, before: T = type.zero): T {
  return json === null ? type.zero : type.read(json, before);
}
