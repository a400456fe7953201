import assert from "node:assert/strict";
import { test } from "node:test";
import { fromHex, utf8 } from "@milkyway/bytes";
import fc from "fast-check";
import { GoJsonError } from "../json/goJsonError.ts";
import { onlyValue } from "../json/scanJson.ts";
import { goBase64 } from "./goBase64.ts";
import { jsonArgument } from "./jsonArgument.ts";
import { ABSENT, type Kind } from "./kinds.ts";
import { readParams } from "./readParams.ts";
import { parseQueryString, queryArgument, readQuery } from "./readQuery.ts";

const KINDS = Object.keys(ABSENT) as Kind[];

/** Parameters of URIs: what they become, or what is said of them. */
const IN_URI: readonly (readonly [kind: Kind, text: string, value: unknown])[] = [
  ["int64", "5", 5n],
  ["int64", "-5", -5n],
  ["int64", '"5"', 5n],
  ["int64", '" 5"', 5n],
  ["int64", "null", 0n],
  ["optionalInt64", "null", undefined],
  ["optionalInt64", '"null"', 0n],
  ["optionalInt", "7", 7],
  ["optionalInt", "9223372036854775807", Number.MAX_SAFE_INTEGER],
  ["uint", "7", 7],
  ["string", '"a\\u00e9"', "aé"],
  ["string", "0x6162", "ab"],
  ["bool", "true", true],
  ["bool", "false", false],
  ["bytes", "0xAbcd", fromHex("abcd")],
  ["bytes", "0X", fromHex("")],
  ["bytes", '"ab"', utf8("ab")],
  ["bytes", "[1,255,null]", Uint8Array.of(1, 255, 0)],
  ["hexBytes", '"ab"', utf8("ab")],
  ["hexBytes", "0xab", fromHex("ab")],
  ["strings", '["a",null]', ["a", ""]],
  ["evidence", "null", undefined],
];

const WRONG_IN_URI: readonly (readonly [kind: Kind, text: string, error: string])[] = [
  ["int64", "x", 'invalid 64-bit integer encoding "x", expected string'],
  ["int64", '"', 'invalid 64-bit integer encoding "\\"", expected string'],
  ["int64", '""', "unexpected end of JSON input"],
  ["int64", "0x05", "got a hex string arg, but expected 'int64'"],
  ["int64", '"1.5"', "json: cannot unmarshal number 1.5 into Go value of type int64"],
  [
    "int64",
    "9223372036854775808",
    "json: cannot unmarshal number 9223372036854775808 into Go value of type int64",
  ],
  ["uint", "-1", "json: cannot unmarshal number -1 into Go value of type uint"],
  ["optionalInt", '"[]"', "json: cannot unmarshal array into Go value of type int"],
  ["string", "5", "json: cannot unmarshal number into Go value of type string"],
  ["string", "abc", "invalid character 'a' looking for beginning of value"],
  ["bool", '"true"', "json: cannot unmarshal string into Go value of type bool"],
  ["bool", "0x01", "got a hex string arg, but expected 'bool'"],
  ["bytes", "0xzz", "encoding/hex: invalid byte: U+007A 'z'"],
  ["bytes", "0x0", "encoding/hex: odd length hex string"],
  ["bytes", "[256]", "json: cannot unmarshal number 256 into Go value of type uint8"],
  ["bytes", '["a"]', "json: cannot unmarshal string into Go value of type uint8"],
  ["hexBytes", "abc", "invalid hex string: abc"],
  ["strings", '"a"', "json: cannot unmarshal string into Go value of type []json.RawMessage"],
  ["strings", "[1]", "json: cannot unmarshal number into Go value of type string"],
  ["evidence", "0x00", "got a hex string arg, but expected 'interface'"],
  ["evidence", "{}", "interface type cannot be empty"],
  ["evidence", '{"type":"x"}', "interface value cannot be empty"],
  ["evidence", '{"type":"x","value":1}', 'unknown type "x"'],
  [
    "evidence",
    '{"type":1}',
    "json: cannot unmarshal number into Go struct field interfaceWrapper.type of type string",
  ],
];

test("parameters of URIs are read as CometBFT reads them", () => {
  for (const [kind, text, value] of IN_URI)
    assert.deepEqual(queryArgument(kind, text), value, `${kind} ${text}`);
  for (const [kind, text, message] of WRONG_IN_URI)
    assert.throws(() => queryArgument(kind, text), { constructor: GoJsonError, message }, text);
});

/** base64 and the place that Go complains about. */
const BASE64: readonly (readonly [text: string, at: number])[] = [
  ["!!", 0],
  ["AAA", 0],
  ["AAAAA", 4],
  ["A_-A", 1],
  ["=AAA", 0],
  ["A===", 1],
  ["AA=", 3],
  ["AA=A", 2],
  ["AA==A", 4],
  ["AAA=A", 4],
  ["A\nA\n!A", 4],
];

test("bytes in JSON are base64, and what is none is told with its place", () => {
  for (const [text, at] of BASE64)
    assert.throws(
      () => goBase64(text),
      { message: `illegal base64 data at input byte ${at}` },
      text,
    );
  assert.deepEqual(jsonArgument("bytes", '"AA\\nAA"'), Uint8Array.of(0, 0, 0));
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const text = Buffer.from(bytes).toString("base64");
      assert.deepEqual(goBase64(text), bytes);
    }),
  );
});

test("queries and forms are taken apart as Go does, leaving out what is broken", () => {
  const found = parseQueryString("a=1&a=2&b=%41+%2b&c&=x&d=1;e=2&f=%zz&%66=3&g=a=b");
  assert.deepEqual(
    [...found],
    [
      ["a", "1"],
      ["b", "A +"],
      ["c", ""],
      ["", "x"],
      ["f", "3"],
      ["g", "a=b"],
    ],
  );
  const params = { height: "optionalInt64", page: "optionalInt" } as const;
  assert.deepEqual(readQuery(params, "height=5&page=", "height=6&page=2"), { height: 5n, page: 2 });
  assert.deepEqual(readQuery(params, ""), { height: undefined, page: undefined });
});

test("parameters in JSON come by name or in their order", () => {
  const params = { height: "optionalInt64", prove: "bool" } as const;
  for (const [raw, value] of [
    ['{"height":"5","other":1}', { height: 5n, prove: false }],
    ['{"height":"5","height":"6"}', { height: 6n, prove: false }],
    ["null", { height: undefined, prove: false }],
    ['["5",true]', { height: 5n, prove: true }],
    ["[null,null]", { height: undefined, prove: false }],
  ] as const)
    assert.deepEqual(readParams(params, raw), value, raw);
  for (const [raw, message] of [
    ['["5"]', "expected 2 parameters ([height prove]), got 1 ([[34 53 34]])"],
    ["[]", "expected 2 parameters ([height prove]), got 0 ([])"],
    ['{"height":5}', 'invalid 64-bit integer encoding "5", expected string'],
    [
      "5",
      "unknown type for JSON params: json: cannot unmarshal number into Go value of type []json.RawMessage. Expected map or array",
    ],
  ] as const)
    assert.throws(() => readParams(params, raw), { constructor: GoJsonError, message }, raw);
});

const onlyGoJsonErrors = (read: () => unknown, label: string) => {
  try {
    read();
  } catch (error) {
    assert.ok(error instanceof GoJsonError, `${label}: ${error}`);
  }
};

test("no parameter does more than be refused", () => {
  const params = Object.fromEntries(KINDS.map((kind) => [kind, kind]));
  const bytes = fc
    .uint8Array({ maxLength: 40 })
    .map((part) => Buffer.from(part).toString("latin1"));
  fc.assert(
    fc.property(
      fc.constantFrom(...KINDS),
      fc.oneof(fc.string(), fc.json(), bytes),
      (kind, text) => {
        onlyGoJsonErrors(() => queryArgument(kind, text), `${kind} ${text}`);
        onlyGoJsonErrors(() => readQuery(params, text, text), text);
        onlyGoJsonErrors(() => readQuery(params, `${kind}=${encodeURIComponent(text)}`), text);
        onlyGoJsonErrors(() => readParams(params, onlyValue(text)), text);
      },
    ),
    { numRuns: 1000 },
  );
});

test("no evidence does more than be refused", () => {
  const value = fc.record(
    {
      vote_a: fc.oneof(
        fc.jsonValue(),
        fc.record({ type: fc.jsonValue(), block_id: fc.jsonValue() }),
      ),
      vote_b: fc.constant(null),
      ConflictingBlock: fc.jsonValue(),
      TotalVotingPower: fc.oneof(fc.jsonValue(), fc.constant("5")),
      Timestamp: fc.oneof(fc.string(), fc.constant("2024-01-01T00:00:00Z"), fc.nat()),
    },
    { requiredKeys: [] },
  );
  const type = fc.constantFrom(
    "tendermint/DuplicateVoteEvidence",
    "tendermint/LightClientAttackEvidence",
    "__proto__",
  );
  fc.assert(
    fc.property(type, fc.oneof(value, fc.jsonValue()), (name, form) => {
      const raw = onlyValue(
        Buffer.from(JSON.stringify({ type: name, value: form })).toString("latin1"),
      );
      onlyGoJsonErrors(() => jsonArgument("evidence", raw), raw);
    }),
  );
});
