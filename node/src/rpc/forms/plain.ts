/** How answers show plain values. */
import { toBase64, toHex } from "@milkyway/bytes";

/** Upper-case hexadecimal: hashes and addresses. */
export const hex = (bytes: Uint8Array): string => toHex(bytes).toUpperCase();

/** base64; `null` for nothing. */
export const base64 = (bytes: Uint8Array): string | null =>
  bytes.length === 0 ? null : toBase64(bytes);

/** The members of an object that have a value. */
export function present<T>(members: Readonly<Record<string, T | undefined>>): Record<string, T> {
  const kept: Record<string, T> = {};
  for (const [name, value] of Object.entries(members)) if (value !== undefined) kept[name] = value;
  return kept;
}

/** `undefined` for zero, which is what leaves a member out. */
export const unlessZero = (value: bigint): string | undefined =>
  value === 0n ? undefined : `${value}`;

/** `undefined` for the empty text. */
export const unlessEmpty = (text: string): string | undefined => (text === "" ? undefined : text);

/** `undefined` for nothing, base64 otherwise. */
export const unlessNothing = (bytes: Uint8Array): string | undefined =>
  bytes.length === 0 ? undefined : toBase64(bytes);
