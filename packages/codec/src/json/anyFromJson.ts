import type { Any } from "../any.ts";
import { UnresolvedType } from "../registry.ts";
import type { MessageType } from "../schema.ts";
import { JsonError } from "./jsonError.ts";
import type { JsonObject, JsonValue } from "./jsonValue.ts";
import type { Reading } from "./reading.ts";
import { isWellKnown } from "./wellKnownFromJson.ts";

function typeOf(url: string, reading: Reading): MessageType<unknown> {
  const { registry } = reading;
  const known = registry.find(url);
  if (known !== undefined && isWellKnown(known)) return known;
  try {
    return registry.resolve(url);
  } catch (error) {
    if (error instanceof UnresolvedType) throw new JsonError(reading.path, error.message);
    throw error;
  }
}

type ReadMessage = (type: MessageType<unknown>, json: JsonValue, reading: Reading) => unknown;

/** Reads `{"@type": …}`; the type must implement some interface. */
export function anyFromJson(json: JsonObject, reading: Reading, readMessage: ReadMessage): Any {
  const typeUrl = json["@type"];
  if (typeof typeUrl !== "string")
    throw new JsonError(reading.path, "Any JSON doesn't have '@type'");
  const type = typeOf(typeUrl, reading);
  const { "@type": _, ...fields } = json;
  const inner = isWellKnown(type) ? (json.value ?? null) : fields;
  const message = readMessage(type, inner, reading.below(""));
  return { typeUrl, value: type.encode(message) };
}
