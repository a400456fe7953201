import { fromUtf8 } from "@milkyway/bytes";
import {
  fromJson,
  JsonError,
  type JsonValue,
  type MessageType,
  type TypeRegistry,
} from "@milkyway/codec";
import { invalidArgument } from "@milkyway/core";
import { firstJsonValue, JsonSyntaxError } from "./goJsonSyntax.ts";

/**
 * Reads a request from a body of protobuf JSON. Only the first value of the body counts, unknown fields are passed
 * over, and nothing at all stands for an empty request. Throws a `GrpcError`.
 */
export function requestFromBody(
  type: MessageType<unknown>,
  body: Uint8Array,
  registry: TypeRegistry,
): unknown {
  const text = fromUtf8(body);
  try {
    const place = firstJsonValue(text);
    if (place === undefined) return type.create();
    const json = JSON.parse(text.slice(place.start, place.end)) as JsonValue;
    return json === null
      ? type.create()
      : fromJson(type, json, registry, { onUnknownField: () => {} });
  } catch (error) {
    if (error instanceof JsonSyntaxError || error instanceof JsonError)
      throw invalidArgument(error.message);
    throw error;
  }
}
