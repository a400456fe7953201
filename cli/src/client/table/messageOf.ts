import { registry } from "@milkyway/app";
import { fromJson, JsonError, type JsonObject, type MessageType } from "@milkyway/codec";
import { CliError } from "../../cliError.ts";

/** The message of a JSON; what does not fit is said in one sentence. */
export function messageOf<T>(type: MessageType<T>, json: JsonObject): T {
  try {
    return fromJson(type, json, registry);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const kind = type.typeName.slice(type.typeName.lastIndexOf(".") + 1);
    const reason = error instanceof JsonError ? error.message : `it does not fit: ${error.message}`;
    throw new CliError(`this makes no ${kind}: ${reason}`);
  }
}
