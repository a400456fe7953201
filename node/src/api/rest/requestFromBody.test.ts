import assert from "node:assert/strict";
import { test } from "node:test";
import { utf8 } from "@milkyway/bytes";
import { GrpcError } from "@milkyway/core";
import fc from "fast-check";
import { Echo, registry } from "../testing/echo.ts";
import { requestFromBody } from "./requestFromBody.ts";

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

const read = (text: string) => requestFromBody(Echo, utf8(text), registry) as { name: string };

test("broken JSON is told as Go tells it", () => {
  for (const [text, message] of BROKEN)
    assert.throws(() => read(text), { constructor: GrpcError, status: 3, message }, text);
});

test("the first value of a body counts, and nothing stands for an empty request", () => {
  for (const [text, name] of [
    ["", ""],
    [" \n\t\r", ""],
    ["null", ""],
    ["{}[]", ""],
    [' {"name":"\\u0041é","x":[1,{"y":null}]} x', "Aé"],
  ] as const)
    assert.equal(read(text).name, name, text);
});

test("any body is read or refused", () => {
  const pieces = ["{", "}", "[", "]", ",", ":", '"', "\\", "u", "1", "-", ".", "e", "true", " "];
  const broken = fc.array(fc.constantFrom(...pieces)).map((parts) => utf8(parts.join("")));
  const json = fc.json().map(utf8);
  fc.assert(
    fc.property(fc.oneof(broken, json, fc.uint8Array()), (body) => {
      try {
        Echo.encode(requestFromBody(Echo, body, registry));
      } catch (error) {
        assert.ok(error instanceof GrpcError, String(error));
      }
    }),
    { numRuns: 1000 },
  );
});
