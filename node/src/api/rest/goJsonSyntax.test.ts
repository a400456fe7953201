import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { firstJsonValue, JsonSyntaxError } from "./goJsonSyntax.ts";

/** What `encoding/json` says of each, as seen with Go. */
const BROKEN: readonly (readonly [string, string])[] = [
  ["x", "invalid character 'x' looking for beginning of value"],
  ["{", "unexpected EOF"],
  ['{"a"', "unexpected EOF"],
  ['{"a":1', "unexpected EOF"],
  ["{a:1}", "invalid character 'a' looking for beginning of object key string"],
  ['{"a" 1}', "invalid character '1' after object key"],
  ['{"a":1 "b"}', "invalid character '\"' after object key:value pair"],
  ['{"a":1,}', "invalid character '}' looking for beginning of object key string"],
  ["[1 2]", "invalid character '2' after array element"],
  ["[1,]", "invalid character ']' looking for beginning of value"],
  ['{"a":1]', "invalid character ']' after object key:value pair"],
  ["trux", "invalid character 'x' in literal true (expecting 'e')"],
  ["nul", "unexpected EOF"],
  ['"a\nb"', "invalid character '\\n' in string literal"],
  ['"\\x"', "invalid character 'x' in string escape code"],
  ['"\\u12g4"', "invalid character 'g' in \\u hexadecimal character escape"],
  ["-x", "invalid character 'x' in numeric literal"],
  ["1.x", "invalid character 'x' after decimal point in numeric literal"],
  ["1ex", "invalid character 'x' in exponent of numeric literal"],
  ["1e+", "unexpected EOF"],
  ["'a'", "invalid character '\\'' looking for beginning of value"],
  ["é", "invalid character 'Ã' looking for beginning of value"],
  ["[".repeat(10_001), "invalid character '[' exceeded max depth"],
];

test("broken JSON is told as Go tells it", () => {
  for (const [text, message] of BROKEN)
    assert.throws(() => firstJsonValue(text), { constructor: JsonSyntaxError, message }, text);
});

test("the first value is found, whatever follows it", () => {
  assert.equal(firstJsonValue(" \n\t"), undefined);
  for (const [text, value] of [
    [' {"a":[1,{"b":null}],"c":"\\u0041"} x', '{"a":[1,{"b":null}],"c":"\\u0041"}'],
    ["[][]", "[]"],
    ["-0.5e+3 ", "-0.5e+3"],
    ["01", "0"],
    ['""', '""'],
  ] as const) {
    const { start, end } = firstJsonValue(text) as { start: number; end: number };
    assert.equal(text.slice(start, end), value);
  }
});

test("it takes what JSON.parse takes", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const { start, end } = firstJsonValue(text) as { start: number; end: number };
      assert.deepEqual(JSON.parse(text.slice(start, end)), JSON.parse(text));
    }),
  );
});

test("what it takes of any text, JSON.parse takes too", () => {
  const pieces = ["{", "}", "[", "]", ",", ":", '"', "\\", "u", "1", "-", ".", "e", "true", " "];
  const text = fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (given) => {
      try {
        const place = firstJsonValue(given);
        if (place !== undefined) JSON.parse(given.slice(place.start, place.end));
      } catch (error) {
        assert.ok(error instanceof JsonSyntaxError, `${given}: ${error}`);
      }
    }),
    { numRuns: 1000 },
  );
});
