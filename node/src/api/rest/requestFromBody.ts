import { bytesToBin, fromUtf8Bin } from "@milkyway/bytes";
import {
  fromJson,
  JsonError,
  type JsonValue,
  type MessageType,
  type TypeRegistry,
} from "@milkyway/codec";
import { invalidArgument } from "@milkyway/core";
import { GoJsonError } from "../../rpc/json/goJsonError.ts";
import { firstValue } from "../../rpc/json/scanJson.ts";

const BLANK = /^[ \t\r\n]*$/;

/**
 * Reads a request from a body of protobuf JSON. Only the first value of the body counts, unknown fields are passed
 * over, and nothing at all stands for an empty request. Throws a `GrpcError`.
 */
export function requestFromBody(
  type: MessageType<unknown>,
  body: Uint8Array,
  registry: TypeRegistry,
): unknown {
  if (BLANK.test(bytesToBin(body))) return type.create();
  try {
    const json = JSON.parse(fromUtf8Bin(firstValue(bytesToBin(body)))) as JsonValue;
    return json === null
      ? type.create()
      : fromJson(type, json, registry, { onUnknownField: () => {} });
  } catch (error) {
    if (error instanceof GoJsonError || error instanceof JsonError)
      throw invalidArgument(error.message);
    throw error;
  }
}
