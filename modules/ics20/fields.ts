import { type GoJson, GoObject } from "./goJson.ts";

/** JSON does not fit the type it is read into. */
export class BadField extends Error {}

/** Names of fields are compared without regard to case; these two letters are cases of `k` and `s` as well. */
function folded(name: string): string {
  return name.toLowerCase().replaceAll("\u017f", "s");
}

/** What is done with the value of each field; names in lower case. */
export type FieldReaders = Readonly<Record<string, (json: GoJson) => void>>;

/**
 * Reads an object into the fields of a struct, in the order of the document, so that a repeated field counts last.
 * `null` stands for no fields at all.
 */
export function readFields(
  json: GoJson,
  readers: FieldReaders,
  unknown: "refused" | "passed over" = "passed over",
): void {
  if (json.value === null) return;
  if (!(json.value instanceof GoObject)) throw new BadField("no object");
  for (const [name, value] of json.value.fields) {
    const key = Object.hasOwn(readers, name) ? name : folded(name);
    const read = Object.hasOwn(readers, key) ? readers[key] : undefined;
    if (read !== undefined) read(value);
    else if (unknown === "refused") throw new BadField(`unknown field ${name}`);
  }
}

/** As `readFields`, telling whether the object fits. */
export function fitsFields(
  json: GoJson,
  readers: FieldReaders,
  unknown: "refused" | "passed over" = "passed over",
): boolean {
  try {
    readFields(json, readers, unknown);
    return true;
  } catch (error) {
    if (error instanceof BadField) return false;
    throw error;
  }
}

/** A text; `null` leaves what was there. */
export function readText({ value }: GoJson, before: string): string {
  if (value === null) return before;
  if (typeof value !== "string") throw new BadField("no text");
  return value;
}
