import { registry } from "@milkyway/app";
import { isJsonObject, type JsonObject, type JsonValue, type MessageType } from "@milkyway/codec";
import { isAddressLike } from "../values/addresses.ts";
import type { TextReader } from "../values/textReader.ts";

async function one(
  json: JsonValue,
  replace: (json: JsonValue) => Promise<JsonValue>,
): Promise<JsonValue> {
  if (!Array.isArray(json)) return replace(json);
  const items: JsonValue[] = [];
  for (const item of json as readonly JsonValue[]) items.push(await replace(item));
  return items;
}

/** The JSON of a message, with addresses in the place of names of keys. */
export async function resolveAddresses(
  type: MessageType<unknown>,
  json: JsonValue,
  reader: TextReader,
): Promise<JsonValue> {
  if (!isJsonObject(json)) return json;
  const url = json["@type"];
  const actual = typeof url === "string" ? registry.find(url) : type;
  const out: Record<string, JsonValue> = { ...json };
  for (const field of actual?.fields ?? []) {
    const value = json[field.name];
    const inner = field.message?.();
    if (value === undefined || value === null) continue;
    if (inner !== undefined && field.mapKey === undefined)
      out[field.name] = await one(value, (item) => resolveAddresses(inner, item, reader));
    else if (field.scalar === "AddressString")
      out[field.name] = await one(value, async (item) =>
        typeof item === "string" && item !== "" && !isAddressLike(item)
          ? reader.address(item, "account", field.name)
          : item,
      );
  }
  return out as JsonObject;
}
