import assert from "node:assert/strict";
import { test } from "node:test";
import { utf8 } from "@milkyway/bytes";
import fc from "fast-check";
import { GoJsonError } from "./goJsonError.ts";
import { goQuote } from "./goQuote.ts";
import { elementsOf, kindOf, membersOf, textOf } from "./rawJson.ts";
import { firstValue, onlyValue } from "./scanJson.ts";

const END = "unexpected end of JSON input";

/** Texts and what Go's parser says of them. */
const WRONG: readonly (readonly [text: string, error: string])[] = [
  ["", END],
  ["  ", END],
  ["[", END],
  ["[1", END],
  ["[1,", END],
  ["{", END],
  ['{"a"', END],
  ['{"a":', END],
  ['{"a":1', END],
  ['{"a":1,', END],
  ['"abc', END],
  ["x", "invalid character 'x' looking for beginning of value"],
  ["[1,]", "invalid character ']' looking for beginning of value"],
  ["[1 2]", "invalid character '2' after array element"],
  ["{1}", "invalid character '1' looking for beginning of object key string"],
  ['{"a":1,}', "invalid character '}' looking for beginning of object key string"],
  ['{"a" 1}', "invalid character '1' after object key"],
  ['{"a":1 "b"}', "invalid character '\"' after object key:value pair"],
  ["1 2", "invalid character '2' after top-level value"],
  ["01", "invalid character '1' after top-level value"],
  ["1.5.2", "invalid character '.' after top-level value"],
  ["-", "invalid character ' ' in numeric literal"],
  ["-x", "invalid character 'x' in numeric literal"],
  ["1.", "invalid character ' ' after decimal point in numeric literal"],
  ["1.e", "invalid character 'e' after decimal point in numeric literal"],
  ["1e", "invalid character ' ' in exponent of numeric literal"],
  ["1e+x", "invalid character 'x' in exponent of numeric literal"],
  ["tru", "invalid character ' ' in literal true (expecting 'e')"],
  ["fals3", "invalid character '3' in literal false (expecting 'e')"],
  ["nil", "invalid character 'i' in literal null (expecting 'u')"],
  ['"a\nb"', "invalid character '\\n' in string literal"],
  ['"a\\qb"', "invalid character 'q' in string escape code"],
  ['"a\\', "invalid character ' ' in string escape code"],
  ['"\\u12g4"', "invalid character 'g' in \\u hexadecimal character escape"],
  ["'a'", "invalid character '\\'' looking for beginning of value"],
  ["\u00c3\u00a9", "invalid character 'Ã' looking for beginning of value"],
  ["\u0001", "invalid character '\\x01' looking for beginning of value"],
  [`${"[".repeat(10_001)}`, "invalid character '[' exceeded max depth"],
];

test("what is wrong with JSON is told in Go's words", () => {
  for (const [text, message] of WRONG)
    assert.throws(() => onlyValue(text), { constructor: GoJsonError, message }, text.slice(0, 40));
});

test("a stream ends otherwise than a text does", () => {
  assert.equal(firstValue(' {"a":[1]} x'), '{"a":[1]}');
  for (const [text, message] of [
    ["", "EOF"],
    [" \n", "EOF"],
    ["[1", "unexpected EOF"],
    ["tru", "unexpected EOF"],
    ["trx", "invalid character 'x' in literal true (expecting 'u')"],
  ] as const)
    assert.throws(() => firstValue(text), { constructor: GoJsonError, message }, text);
});

const latin1 = (text: string) => Buffer.from(utf8(text)).toString("latin1");

/** A value put together again from its raw parts. */
function rebuilt(raw: string): unknown {
  switch (kindOf(raw)) {
    case "object":
      return Object.fromEntries(membersOf(raw).map(([name, value]) => [name, rebuilt(value)]));
    case "array":
      return elementsOf(raw).map(rebuilt);
    case "string":
      return textOf(raw);
    default:
      return JSON.parse(raw);
  }
}

test("values are taken apart as they were put together, with any blanks in between", () => {
  const value = fc.jsonValue({ maxDepth: 5 });
  fc.assert(
    fc.property(value, fc.constantFrom(undefined, 1, "\t"), (json, blanks) => {
      const text = JSON.stringify(json, undefined, blanks);
      const plain = JSON.parse(text.replaceAll("__proto__", "proto"));
      const raw = onlyValue(` ${latin1(text.replaceAll("__proto__", "proto"))}\r\n`);
      assert.deepEqual(rebuilt(raw), JSON.parse(JSON.stringify(plain)));
    }),
  );
});

test("any text is JSON here when it is JSON elsewhere, and nothing but a GoJsonError is thrown", () => {
  const piece = fc.constantFrom(...'{}[]:,"\\tfn0123456789.eE+-aul \n\u00e9');
  const text = fc.oneof(
    fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join("")),
    fc.tuple(fc.json(), piece, fc.nat()).map(([json, one, at]) => {
      const place = at % (json.length + 1);
      return json.slice(0, place) + one + json.slice(place + 1);
    }),
  );
  fc.assert(
    fc.property(text, (any) => {
      let isJson = true;
      try {
        JSON.parse(any);
      } catch {
        isJson = false;
      }
      try {
        onlyValue(latin1(any));
        assert.ok(isJson, any);
      } catch (error) {
        assert.ok(error instanceof GoJsonError, String(error));
        assert.ok(!isJson, any);
      }
    }),
    { numRuns: 2000 },
  );
});

test("texts are quoted as Go quotes them", () => {
  for (const [text, quoted] of [
    ['a"b\\', '"a\\"b\\\\"'],
    ["\n\t\u0000\u007f", '"\\n\\t\\x00\\x7f"'],
    ["é\u00a0\u2028\u200b", '"é\\u00a0\\u2028\\u200b"'],
    ["\u{10ffff}", '"\\U0010ffff"'],
  ] as const)
    assert.equal(goQuote(text), quoted);
});

test("broken surrogates and bytes that are no UTF-8 become replacement characters", () => {
  assert.equal(textOf('"a\\ud800b\\udc00"'), "a\ufffdb\ufffd");
  assert.equal(textOf('"\u00ff"'), "\ufffd");
  assert.equal(textOf('"\u00c3\u00a9"'), "é");
});
