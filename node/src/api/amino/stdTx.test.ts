import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fromHex, toHex } from "@milkyway/bytes";
import { createTypeRegistry, JsonError, type JsonValue, WireError } from "@milkyway/codec";
import { allMessages } from "@milkyway/codec/gen/all";
import fc from "fast-check";
import { AminoError } from "./aminoError.ts";
import { AminoTypes } from "./aminoTypes.ts";
import { decodeStdTx, encodeStdTx } from "./stdTx.ts";

interface Vector {
  readonly name: string;
  readonly json: JsonValue;
  readonly binary: string;
  readonly decoded: JsonValue;
}

const types = new AminoTypes(createTypeRegistry(allMessages));
const text = readFileSync(
  new URL("../../../src/api/amino/vectors/stdTxs.json", import.meta.url),
  "utf8",
);
const vectors = JSON.parse(text) as readonly Vector[];

for (const { name, json, binary, decoded } of vectors) {
  test(`a transaction is written in amino: ${name}`, () => {
    assert.equal(toHex(encodeStdTx(types, json)), binary);
  });
  test(`a transaction is read from amino: ${name}`, () => {
    assert.deepEqual(JSON.parse(decodeStdTx(types, fromHex(binary))), decoded);
  });
}

function isRefusal(error: unknown): boolean {
  return [AminoError, JsonError, WireError].some((kind) => error instanceof kind);
}

test("what is no transaction is refused", () => {
  const value = { msg: [{ type: "no/Such", value: {} }] };
  for (const json of [null, [], {}, { type: "x" }, { type: "cosmos-sdk/StdTx", value }])
    assert.throws(() => encodeStdTx(types, json as JsonValue), AminoError);
  for (const hex of ["", "00", "282816a9ff", "282816a90a0400000000", "282816a908"])
    assert.throws(() => decodeStdTx(types, fromHex(hex)), isRefusal, hex);
});

test("any bytes are a transaction or are refused", () => {
  const binaries = vectors.map(({ binary }) => fromHex(binary));
  const changed = fc
    .tuple(fc.constantFrom(...binaries), fc.nat(), fc.nat(255))
    .map(([bytes, at, byte]) => bytes.with(at % bytes.length, byte));
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array(), changed), (bytes) => {
      try {
        JSON.parse(decodeStdTx(types, bytes));
      } catch (error) {
        assert.ok(isRefusal(error), String(error));
      }
    }),
    { numRuns: 1000 },
  );
});

test("any JSON is a transaction or is refused", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (msg, fee, memo) => {
      try {
        encodeStdTx(types, { type: "cosmos-sdk/StdTx", value: { msg, fee, memo } } as JsonValue);
      } catch (error) {
        assert.ok(isRefusal(error), String(error));
      }
    }),
  );
});
