/** Comparing the form of JSON values: the same members in the same order, the same types, `null` and `[]` kept apart. */
import { isJsonObject, type JsonValue } from "@milkyway/codec";

const typeOf = (value: JsonValue | undefined) =>
  value === null ? "null" : Array.isArray(value) ? "array" : typeof value;

/** The first place where two values differ in form, in words; lists are compared by their first elements. */
export function formDifference(
  expected: JsonValue,
  actual: JsonValue | undefined,
  path = "",
): string | undefined {
  const [wanted, found] = [typeOf(expected), typeOf(actual)];
  if (wanted !== found) return `${path}: ${wanted} expected, not ${found}`;
  if (Array.isArray(expected) && Array.isArray(actual)) {
    const [first, own] = [expected[0] as JsonValue | undefined, actual[0] as JsonValue | undefined];
    if (first === undefined) return undefined;
    if (own === undefined) return `${path}: the list is empty`;
    return formDifference(first, own, `${path}.0`);
  }
  if (!isJsonObject(expected) || !isJsonObject(actual as JsonValue)) return undefined;
  const members = actual as Readonly<Record<string, JsonValue>>;
  const names = [Object.keys(expected), Object.keys(members)].map((keys) => keys.join(" "));
  if (names[0] !== names[1]) return `${path}: members ${names[0]} expected, not ${names[1]}`;
  for (const [name, value] of Object.entries(expected)) {
    const difference = formDifference(value, members[name], `${path}.${name}`);
    if (difference !== undefined) return difference;
  }
  return undefined;
}
