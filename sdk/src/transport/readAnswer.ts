import { isJsonObject, type JsonObject, type JsonValue } from "@milkyway/codec";
import { NodeUnreachable, RpcError } from "../errors/sdkError.ts";

function parsed(url: string, text: string): JsonObject {
  try {
    const json = JSON.parse(text) as JsonValue;
    if (isJsonObject(json) && ("result" in json || "error" in json)) return json;
  } catch {
    // Said below.
  }
  throw new NodeUnreachable(`what answers at ${url} is no node: its answer is no JSON-RPC`);
}

/** The result in a response of JSON-RPC; throws the error in it. */
export function resultOf({ result, error }: JsonObject): JsonObject {
  if (isJsonObject(error))
    throw new RpcError(Number(error.code), String(error.message ?? ""), String(error.data ?? ""));
  return isJsonObject(result) ? result : {};
}

/** Reads the text of a response of JSON-RPC. */
export function readAnswer(url: string, text: string): JsonObject {
  return resultOf(parsed(url, text));
}
