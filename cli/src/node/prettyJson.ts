import type { JsonValue } from "@milkyway/codec";

const ESCAPED: Readonly<Record<string, string>> = {
  "<": "\\u003c",
  ">": "\\u003e",
  "&": "\\u0026",
  "\u2028": "\\u2028",
  "\u2029": "\\u2029",
};

/** JSON with two blanks for each level, as the original writes files. */
export function prettyJson(value: JsonValue): string {
  return JSON.stringify(value, null, 2).replace(
    /[<>&\u2028\u2029]/g,
    (each) => ESCAPED[each] ?? each,
  );
}
