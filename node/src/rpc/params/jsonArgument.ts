import { utf8 } from "@milkyway/bytes";
import { onlyValue } from "../json/scanJson.ts";
import { evidenceArgument } from "./evidenceArgument.ts";
import { ABSENT, type Kind, type KindValues } from "./kinds.ts";
import { bool, bytes, hexBytes, int, int64, string, strings, uint } from "./scalars.ts";

const READERS: { readonly [K in Kind]: (raw: string) => KindValues[K] } = {
  int64,
  optionalInt64: int64,
  optionalInt: int,
  uint,
  string: (raw) => string(onlyValue(raw)),
  bool: (raw) => bool(onlyValue(raw)),
  bytes: (raw) => bytes(onlyValue(raw)),
  hexBytes,
  strings: (raw) => strings(onlyValue(raw)),
  evidence: (raw) => evidenceArgument(onlyValue(raw)),
  json: onlyValue,
};

/** Reads a parameter from JSON as CometBFT does; throws a `GoJsonError`. */
export function jsonArgument<K extends Kind>(kind: K, raw: string): KindValues[K] {
  return raw === "null" ? ABSENT[kind] : READERS[kind](raw);
}

/** The bytes of the text that a JSON string stands for. */
export function textBytesOf(raw: string): Uint8Array {
  return utf8(string(onlyValue(raw)));
}
