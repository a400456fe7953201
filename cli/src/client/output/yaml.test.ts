import assert from "node:assert/strict";
import { test } from "node:test";
import { toYaml } from "./yaml.ts";

test("answers are written as YAML, sorted by name", () => {
  const answer = {
    pagination: { next_key: null, total: "0" },
    balances: [
      { denom: "umilk", amount: "1000" },
      { denom: "utia", amount: "5" },
    ],
    nothing: [],
    none: {},
    nested: [["a", "b"], []],
  };
  assert.equal(
    toYaml(answer),
    `balances:
- amount: "1000"
  denom: umilk
- amount: "5"
  denom: utia
nested:
- - a
  - b
- []
none: {}
nothing: []
pagination:
  next_key: null
  total: "0"`,
  );
});

test("texts that YAML would read otherwise are quoted", () => {
  const cases = {
    "1": '"1"',
    "1.5": '"1.5"',
    "0x1f": '"0x1f"',
    true: '"true"',
    No: '"No"',
    null: '"null"',
    "": '""',
    "2026-01-01": '"2026-01-01"',
    "2026-01-01T00:00:00Z": '"2026-01-01T00:00:00Z"',
    "a: b": '"a: b"',
    "a #b": '"a #b"',
    " a": '" a"',
    "line\nline": '"line\\nline"',
    "/cosmos.bank.v1beta1.MsgSend": "/cosmos.bank.v1beta1.MsgSend",
    "@type": "'@type'",
    '{"a":1}': `'{"a":1}'`,
    "ibc/ABC": "ibc/ABC",
    "locked/utia": "locked/utia",
  };
  for (const [text, written] of Object.entries(cases)) assert.equal(toYaml(text), written, text);
  assert.equal(toYaml(5), "5");
  assert.equal(toYaml(true), "true");
});
