import assert from "node:assert/strict";
import { test } from "node:test";
import { utf8 } from "@milkyway/bytes";
import fc from "fast-check";
import { Balance, GenesisState } from "../gen/cosmos/bank/v1beta1.ts";
import { createTypeRegistry } from "../registry.ts";
import { fromJson } from "./fromJson.ts";
import { JsonSlice } from "./jsonSlice.ts";
import type { JsonValue } from "./jsonValue.ts";
import { streamedFromJson } from "./streamedMessage.ts";

/** Reads a document by members and elements as deep as there are any. */
function read(slice: JsonSlice): JsonValue {
  const members = slice.members();
  if (members !== undefined)
    return Object.fromEntries([...members].map(([name, member]) => [name, read(member)]));
  const elements = slice.elements();
  return elements === undefined ? slice.value() : [...elements];
}

/** The value, or that there is none. */
function outcome(run: () => unknown): unknown {
  try {
    return { value: run() };
  } catch (error) {
    assert.ok(error instanceof SyntaxError || error instanceof TypeError, String(error));
    return "refused";
  }
}

const parseAll = (bytes: Uint8Array): unknown =>
  JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));

function agrees(bytes: Uint8Array): void {
  assert.deepEqual(
    outcome(() => read(new JsonSlice(bytes))),
    outcome(() => parseAll(bytes)),
  );
}

const document = fc.json({ maxDepth: 4 });
const spaced = document.map((text) => ` ${text.replace(/([,:{}[\]])/g, " $1\n\t")} `);

test("any document reads by its parts as it does as a whole", () => {
  fc.assert(
    fc.property(document, (text) => agrees(utf8(text))),
    { numRuns: 300 },
  );
  for (const text of ['{"a":1,"a":[2]}', '{"__proto__":{"b":[]}}', "[]", "{}", ' "]" ', "[[],{}]"])
    agrees(utf8(text));
});

test("any bytes read as the whole does, or are refused as it is", () => {
  const tokens = fc.array(
    fc.constantFrom(...'{}[]:,"\\ \n01-.eEtrufalsn', "null", "true", '"a"', "é", "\u0000"),
    { maxLength: 24 },
  );
  fc.assert(
    fc.property(tokens, (parts) => agrees(utf8(parts.join("")))),
    { numRuns: 4000 },
  );
  fc.assert(
    fc.property(fc.oneof(document, spaced), fc.nat(), fc.nat(255), (text, at, byte) => {
      const bytes = utf8(text);
      agrees(bytes.subarray(0, at % (bytes.length + 1)));
      bytes[at % bytes.length] = byte;
      agrees(bytes);
    }),
    { numRuns: 2000 },
  );
});

test("a list of many portions has all of its elements, and no hole", () => {
  const elements = Array.from({ length: 20_000 }, (_, i) => ({ at: i, text: "],[".repeat(i % 5) }));
  const text = JSON.stringify(elements, undefined, 1);
  assert.deepEqual([...(new JsonSlice(utf8(text)).elements() ?? [])], elements);
  agrees(utf8(text.replace(/\]$/, ",]")));
  agrees(utf8(text.replace('"at": 19000', '"at" 19000')));
  agrees(utf8(`${text}]`));
});

const registry = createTypeRegistry([]);
const balance = fc.record({
  address: fc.string({ maxLength: 4 }),
  coins: fc.array(fc.record({ denom: fc.string(), amount: fc.bigInt({ min: -5n }).map(String) })),
});

function streamed(text: string): GenesisState {
  const slice = new JsonSlice(utf8(text));
  const { message, finish } = streamedFromJson(GenesisState, slice, registry, ["balances"]);
  finish();
  return { ...message, balances: [...message.balances] };
}

test("a message with streamed lists has what it has otherwise", () => {
  fc.assert(
    fc.property(fc.array(balance, { maxLength: 9 }), (balances) => {
      const text = JSON.stringify({ params: { default_send_enabled: true }, balances, supply: [] });
      assert.deepEqual(streamed(text), fromJson(GenesisState, JSON.parse(text), registry));
    }),
  );
  assert.deepEqual(streamed('{"balances":null}'), fromJson(GenesisState, {}, registry));
});

test("lists of messages in a message are streamed by the names that lead there", () => {
  const text = '{"address":"a","coins":[{"denom":"x","amount":"1"}]}';
  const outer = '{"params":{"send_enabled":[{"denom":"x"}]}}';
  const { message } = streamedFromJson(GenesisState, new JsonSlice(utf8(outer)), registry, [
    "params.sendEnabled",
  ]);
  assert.ok(!Array.isArray(message.params.sendEnabled));
  assert.deepEqual([...message.params.sendEnabled], [{ denom: "x", enabled: false }]);
  const slice = new JsonSlice(utf8(text));
  const { message: plain } = streamedFromJson(Balance, slice, registry, ["address", "other"]);
  assert.deepEqual(plain, fromJson(Balance, JSON.parse(text), registry));
});

test("what fromJson refuses is refused once all was walked over", () => {
  const wrong = [
    '{"balances":{}}',
    '{"balances":[null]}',
    '{"balances":[{"addres":"a"}]}',
    '{"balances":[{"address":1}]}',
    '{"balances":[],"unknown":[]}',
    '{"__proto__":[]}',
    '{"params":[]}',
    "[]",
    "7",
  ];
  for (const text of wrong) {
    assert.throws(() => fromJson(GenesisState, JSON.parse(text), registry), text);
    assert.throws(() => streamed(text), text);
  }
});
