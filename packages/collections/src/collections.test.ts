import assert from "node:assert/strict";
import { test } from "node:test";
import type { Bin } from "@milkyway/bytes";
import type { KVStore } from "@milkyway/store";
import fc from "fast-check";
import {
  bin,
  bool,
  defineState,
  i64,
  indexedMap,
  intValue,
  item,
  type KeyCodec,
  keySet,
  lengthPrefixed,
  map,
  multiIndex,
  NotFound,
  pair,
  pairSet,
  rawText,
  reversePairIndex,
  sequence,
  text,
  textValue,
  triple,
  u32,
  u64,
  u64LittleEndian,
  u64Value,
  uniqueIndex,
} from "./index.ts";

/** A store that notes each access, so that the order which gas depends on can be checked. */
function recordingAccess() {
  const entries = new Map<Bin, Uint8Array>();
  const log: string[] = [];
  const store: KVStore = {
    get(key) {
      log.push(`get ${hex(key)}`);
      return entries.get(key);
    },
    has(key) {
      log.push(`has ${hex(key)}`);
      return entries.has(key);
    },
    set(key, value) {
      log.push(`set ${hex(key)}`);
      entries.set(key, value);
    },
    delete(key) {
      log.push(`del ${hex(key)}`);
      entries.delete(key);
    },
    iterate(start, end, reverse = false) {
      const keys = [...entries.keys()].filter((k) => k >= start && (end === undefined || k < end));
      keys.sort((a, b) => (a < b ? -1 : 1));
      if (reverse) keys.reverse();
      let at = 0;
      return {
        get valid() {
          return at < keys.length;
        },
        get key() {
          return keys[at] as Bin;
        },
        get value() {
          return entries.get(keys[at] as Bin) as Uint8Array;
        },
        next() {
          at++;
        },
      };
    },
  };
  const takeLog = () => log.splice(0);
  return { ctx: { store: () => store }, entries, takeLog };
}

const hex = (key: Bin) => Buffer.from(key, "latin1").toString("hex");
const shortBin = fc.uint8Array({ maxLength: 40 }).map((b) => Buffer.from(b).toString("latin1"));
const plainText = fc.string({ maxLength: 20 }).filter((s) => !s.includes("\0"));

const codecs: readonly [string, KeyCodec<never>, fc.Arbitrary<unknown>][] = [
  ["u32", u32, fc.nat(0xffffffff)],
  ["u64", u64, fc.bigInt(0n, 2n ** 64n - 1n)],
  ["i64", i64, fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n)],
  ["u64LittleEndian", u64LittleEndian, fc.bigInt(0n, 2n ** 64n - 1n)],
  ["bool", bool, fc.boolean()],
  ["text", text, plainText],
  ["bin", bin, shortBin],
  ["lengthPrefixed", lengthPrefixed, shortBin],
].map(
  ([name, codec, values]) =>
    [name, codec, values] as [string, KeyCodec<never>, fc.Arbitrary<unknown>],
);

test("every key codec reads back what it wrote, at the end of a key and before more", () => {
  for (const [name, codec, values] of codecs)
    fc.assert(
      fc.property(values, shortBin, (key, rest) => {
        const before = "\x42";
        assert.deepEqual(codec.decode(before + codec.encode(key as never), 1), key, name);
        const part = codec.encodePart(key as never);
        const { key: read, next } = codec.decodePart(before + part + rest, 1);
        assert.deepEqual([read, next], [key, 1 + part.length], name);
      }),
    );
});

test("fixed-width number keys order as the numbers do", () => {
  fc.assert(
    fc.property(
      fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n),
      fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n),
      (a, b) => {
        assert.equal(i64.encode(a) < i64.encode(b), a < b);
      },
    ),
  );
});

test("pairs and triples read back, with an unframed text before a number too", () => {
  fc.assert(
    fc.property(plainText, shortBin, fc.nat(0xffffffff), (t, b, n) => {
      const framed = triple(text, bin, u32);
      assert.deepEqual(framed.decode(framed.encode([t, b, n]), 0), [t, b, n]);
      const unframed = pair(rawText, u32);
      assert.deepEqual(unframed.decode(`\x01${unframed.encode([t, n])}`, 1), [t, n]);
    }),
  );
});

test("a key that is cut short or holds a terminator is refused", () => {
  assert.throws(() => u32.decode("\x00\x00", 0), /invalid buffer size/);
  assert.throws(() => text.encodePart("a\0b"), /null byte/);
  assert.throws(() => text.decodePart("abc", 0), /terminator/);
  assert.throws(() => bin.decodePart("\x05ab", 0), /cut short/);
});

test("items, maps and sequences make exactly one access for each use", () => {
  const { ctx, takeLog } = recordingAccess();
  const state = defineState("s", {
    params: item(1, textValue),
    next: sequence(2),
    byId: map(3, u32, textValue),
    members: keySet(4, pair(u32, u32)),
  });
  assert.equal(state.params.get(ctx), undefined);
  state.params.set(ctx, "x");
  assert.equal(state.params.require(ctx), "x");
  assert.equal(state.next.next(ctx), 0n);
  assert.equal(state.next.peek(ctx), 1n);
  state.byId.set(ctx, 7, "seven");
  assert.ok(state.byId.has(ctx, 7));
  state.byId.remove(ctx, 9);
  state.members.add(ctx, [1, 2]);
  assert.deepEqual(takeLog(), [
    "get 01",
    "set 01",
    "get 01",
    "get 02",
    "set 02",
    "get 02",
    "set 0300000007",
    "has 0300000007",
    "del 0300000009",
    "set 040000000100000002",
  ]);
  assert.deepEqual([...state.byId.entries(ctx)], [[7, "seven"]]);
  assert.ok(state.members.some(ctx, { prefix: u32.encodePart(1) }));
  assert.ok(!state.members.some(ctx, { prefix: u32.encodePart(2) }));
});

test("a missing required entry says which one, as the reference does", () => {
  const { ctx } = recordingAccess();
  const state = defineState("s", {
    counts: map(1, pair(u32, text), intValue),
    total: item(2, u64Value),
  });
  assert.throws(
    () => state.counts.require(ctx, [3, "a"]),
    (error: Error) => {
      assert.ok(error instanceof NotFound);
      assert.equal(error.message, `collections: not found: key '("3", "a")' of type math.Int`);
      return true;
    },
  );
  assert.throws(() => state.total.require(ctx), /key 'no_key' of type uint64/);
});

test("a pair set writes and deletes its mirror first", () => {
  const { ctx, takeLog } = recordingAccess();
  const { joined } = defineState("s", { joined: pairSet(0x13, 0x16, u32, u32) });
  joined.add(ctx, [1, 2]);
  joined.remove(ctx, [1, 3]);
  assert.deepEqual(takeLog(), [
    "set 160000000200000001",
    "set 130000000100000002",
    "del 160000000300000001",
    "del 130000000100000003",
  ]);
  assert.deepEqual([...joined.reverse.keys(ctx)], [[2, 1]]);
});

test("an indexed map reads the old value once for each index that needs it", () => {
  const { ctx, takeLog } = recordingAccess();
  const { names } = defineState("s", {
    names: indexedMap(1, pair(u32, u32), textValue, {
      unique: uniqueIndex(
        2,
        text,
        { typeName: "pair", ...jsonPair },
        (_: readonly [number, number], value: string) => value,
        (index) => new Error(`taken: ${index}`),
      ),
      byLength: multiIndex(3, u32, pair(u32, u32), (_, value: string) => value.length),
      mirror: reversePairIndex<number, number, string>(4, u32, u32),
    }),
  });
  names.set(ctx, [1, 2], "abc");
  assert.deepEqual(takeLog(), [
    "get 010000000100000002",
    "has 02616263",
    "set 02616263",
    "get 010000000100000002",
    "set 03000000030000000100000002",
    "set 040000000200000001",
    "set 010000000100000002",
  ]);
  names.set(ctx, [1, 2], "de");
  assert.deepEqual(takeLog(), [
    "get 010000000100000002",
    "del 02616263",
    "has 026465",
    "set 026465",
    "get 010000000100000002",
    "del 03000000030000000100000002",
    "set 03000000020000000100000002",
    "set 040000000200000001",
    "set 010000000100000002",
  ]);
  assert.throws(() => names.set(ctx, [1, 3], "de"), /taken: de/);
  assert.deepEqual(names.indexes.unique.match(ctx, "de"), [1, 2]);
  names.remove(ctx, [1, 2]);
  assert.equal(names.indexes.unique.match(ctx, "de"), undefined);
  assert.equal(names.get(ctx, [1, 2]), undefined);
});

const jsonPair = {
  encode: (value: readonly [number, number]) => Buffer.from(JSON.stringify(value)),
  decode: (bytes: Uint8Array) =>
    JSON.parse(Buffer.from(bytes).toString()) as readonly [number, number],
};

test("prefixes that begin one another are refused when the state is defined", () => {
  assert.throws(
    () => defineState("s", { a: item("ab", textValue), b: map("abc", u32, textValue) }),
    /the prefix of a begins that of b/,
  );
});

test("store keys that are kept stay those of their entries, however many there are", () => {
  const { ctx } = recordingAccess();
  const { byText, byId } = defineState("s", {
    byText: map(1, text, u64Value),
    byId: map(2, u64, textValue),
  });
  const count = 40_000n;
  for (let id = 0n; id < count; id++) {
    byText.set(ctx, `k${id}`, id);
    byId.set(ctx, id, `v${id}`);
  }
  for (let id = 0n; id < count; id += 7n) {
    assert.equal(byText.get(ctx, `k${id}`), id);
    assert.equal(byId.get(ctx, id), `v${id}`);
  }
});
