/** Compares the shape of JSON documents: the same keys, the same kinds of values, `null` and `[]` kept apart. */
import { isJsonObject, type JsonObject, type JsonValue } from "@milkyway/codec";

/** A document that was cut off: `rest` of what it would be is not known. */
export const CUT = "\u0000cut";

function kindOf(value: JsonValue): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "list" : typeof value;
}

/** The first difference in shape, as a path and what is there; `undefined` when there is none. */
export function shapeDifference(
  ours: JsonValue | undefined,
  recorded: JsonValue,
  path = "$",
): string | undefined {
  if (recorded === CUT) return undefined;
  if (ours === undefined) return `${path} is missing`;
  const [kind, wanted] = [kindOf(ours), kindOf(recorded)];
  if (kind !== wanted) return `${path} is ${kind}, recorded is ${wanted}`;
  if (isJsonObject(ours) && isJsonObject(recorded)) return ofObjects(ours, recorded, path);
  if (Array.isArray(ours) && Array.isArray(recorded)) return ofLists(ours, recorded, path);
  return undefined;
}

function ofObjects(ours: JsonObject, recorded: JsonObject, path: string): string | undefined {
  const isCut = CUT in recorded;
  const extra = Object.keys(ours).filter((key) => !(key in recorded));
  if (extra.length > 0 && !isCut) return `${path}.${extra[0]} is not in what is recorded`;
  for (const [key, value] of Object.entries(recorded)) {
    if (key === CUT) continue;
    const found = shapeDifference(ours[key], value, `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Every element of ours has the shape of some recorded one; empty lists go with empty lists. */
function ofLists(
  ours: readonly JsonValue[],
  recorded: readonly JsonValue[],
  path: string,
): string | undefined {
  const known = recorded.filter((value) => value !== CUT);
  const isCut = known.length < recorded.length;
  if ((ours.length === 0) !== (known.length === 0) && !isCut)
    return `${path} has ${ours.length} elements, recorded are ${known.length}`;
  if (known.length === 0) return undefined;
  for (const [i, value] of ours.entries()) {
    const found = known.map((element) => shapeDifference(value, element, `${path}[${i}]`));
    if (!found.includes(undefined)) return found[0];
  }
  return undefined;
}

/** Reads a document; of one that was cut off, what is there, with `CUT` in the places where it ends. */
export function readRecorded(text: string, isCut: boolean): JsonValue {
  if (!isCut) return JSON.parse(text) as JsonValue;
  const open: string[] = [];
  for (const [, token] of text.matchAll(/("(?:[^"\\]|\\.)*"?|[{}[\]])/g)) {
    if (token === "{" || token === "[") open.push(token);
    else if (token === "}" || token === "]") open.pop();
  }
  const mark = JSON.stringify(CUT);
  const body = text.slice(0, lastWhole(text));
  const innermost = body.endsWith("{") || body.endsWith("[") ? "" : ",";
  const closing = open
    .reverse()
    .map((bracket, i) => {
      const comma = i === 0 ? innermost : ",";
      return bracket === "{" ? `${comma}${mark}:0}` : `${comma}${mark}]`;
    })
    .join("");
  return JSON.parse(body + closing) as JsonValue;
}

/** Where the last whole member or element of a cut document ends. */
function lastWhole(text: string): number {
  let end = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"?|[{}[\],]/g)) {
    if (token === "," || token === "{" || token === "[") end = token === "," ? index : index + 1;
    else if (token === "}" || token === "]") end = index + 1;
  }
  return end;
}
