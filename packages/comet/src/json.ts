/** Reading of JSON documents that the consensus engine keeps: 64-bit integers are texts in them. */
import { fromBase64, fromHex, InvalidEncoding } from "@milkyway/bytes";
import { isJsonObject, type JsonObject, type JsonValue } from "@milkyway/codec";
import { CometError } from "./cometError.ts";

/** Parses a document that has to be an object; `what` names it in errors. */
export function parseObject(text: string, what: string): JsonObject {
  let json: JsonValue;
  try {
    json = JSON.parse(text) as JsonValue;
  } catch (error) {
    throw new CometError(`${what} is no JSON: ${error instanceof Error ? error.message : error}`);
  }
  return asObject(json, what);
}

export function asObject(json: JsonValue | undefined, what: string): JsonObject {
  if (!isJsonObject(json)) throw new CometError(`${what} is no JSON object`);
  return json;
}

/** A 64-bit integer, written as text or as a number; the default when it is absent. */
export function asInt64(json: JsonValue | undefined, what: string, absent = 0n): bigint {
  if (json === undefined || json === null) return absent;
  if (typeof json === "number" && Number.isSafeInteger(json)) return BigInt(json);
  if (typeof json !== "string" || !/^-?\d{1,19}$/.test(json))
    throw new CometError(`${what} is no integer: ${JSON.stringify(json)}`);
  const value = BigInt(json);
  if (BigInt.asIntN(64, value) !== value)
    throw new CometError(`${what} does not fit 64 bits: ${json}`);
  return value;
}

export function asText(json: JsonValue | undefined, what: string): string {
  if (json === undefined || json === null) return "";
  if (typeof json !== "string") throw new CometError(`${what} is no text`);
  return json;
}

function decoded(decode: (text: string) => Uint8Array, text: string, what: string): Uint8Array {
  try {
    return decode(text);
  } catch (error) {
    if (!(error instanceof InvalidEncoding)) throw error;
    throw new CometError(`${what}: ${error.message}`);
  }
}

export function asHex(json: JsonValue | undefined, what: string): Uint8Array {
  return decoded(fromHex, asText(json, what), what);
}

export function asBase64(json: JsonValue | undefined, what: string): Uint8Array {
  return decoded(fromBase64, asText(json, what), what);
}

export function asList(json: JsonValue | undefined, what: string): readonly JsonValue[] {
  if (json === undefined || json === null) return [];
  if (!Array.isArray(json)) throw new CometError(`${what} is no list`);
  return json as readonly JsonValue[];
}
