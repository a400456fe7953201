import assert from "node:assert/strict";
import { test } from "node:test";
import { type Bin, toHex } from "@milkyway/bytes";
import fc from "fast-check";
import { type Changes, toChanges } from "../changes.ts";
import type { Cursor } from "../kv.ts";
import { ByteWriter } from "../node/byteWriter.ts";
import { type LogRecord, writeRecord } from "../node/log/record.ts";
import { DELETED } from "../sortedEntries.ts";
import { Tree } from "../tree/tree.ts";
import { Bulk } from "./bulk.ts";

const byte = fc.constantFrom(0, 1, 0x61, 0xff).map((code) => String.fromCharCode(code));
const key = fc.string({ unit: byte, minLength: 1, maxLength: 12 });
const value = fc.oneof(fc.uint8Array({ maxLength: 80 }), fc.constant(DELETED));
const writes = fc.array(fc.tuple(key, value), { maxLength: 60 }).map((pairs) => new Map(pairs));

type Model = Map<Bin, Uint8Array>;

function bulkOf(rounds: readonly Model[], onRound: (bulk: Bulk, model: Model) => void): void {
  const bulk = new Bulk();
  const model: Model = new Map();
  for (const added of rounds) {
    bulk.take(added);
    for (const [k, v] of added) model.set(k, v);
    onRound(bulk, model);
  }
}

const plain = (model: Model): Changes =>
  toChanges([...model].map(([k, v]) => [k, v === DELETED ? undefined : v]));

function read(cursor: Cursor): [Bin, Uint8Array][] {
  const found: [Bin, Uint8Array][] = [];
  for (; cursor.valid; cursor.next()) found.push([cursor.key, cursor.value]);
  return found;
}

test("packed entries are found, walked and handed on as those of a map", () => {
  fc.assert(
    fc.property(fc.array(writes, { maxLength: 6 }), key, key, (rounds, start, end) =>
      bulkOf(rounds, (bulk, model) => {
        const inside = [...model]
          .filter(([k]) => k >= start && k < end)
          .sort(([a], [b]) => (a < b ? -1 : 1));
        assert.deepEqual(read(bulk.cursor(start, end, false)), inside);
        assert.deepEqual(read(bulk.cursor(start, end, true)), inside.reverse());
        for (const [k, v] of model) assert.deepEqual(bulk.get(k), v);
        if (!model.has(start)) assert.equal(bulk.get(start), undefined);
        assert.equal(bulk.size, model.size);
        const { keys, values } = bulk.changes();
        assert.deepEqual({ keys, values }, plain(model));
      }),
    ),
  );
});

test("an open cursor goes on over what it saw", () => {
  fc.assert(
    fc.property(writes, writes, (first, second) => {
      const bulk = new Bulk();
      bulk.take(first);
      const cursor = bulk.cursor("", undefined, false);
      bulk.take(second);
      bulk.cursor("", undefined, false);
      const expected = [...first].sort(([a], [b]) => (a < b ? -1 : 1));
      assert.deepEqual(read(cursor), expected);
    }),
  );
});

const NO_HASH = new Uint8Array(32);

function recorded(changes: Changes): string {
  const commit = { version: 1, time: 0n, appHash: NO_HASH, storeHashes: new Map() };
  const record: LogRecord = {
    commit,
    previous: 0,
    upgrades: undefined,
    changes: new Map([["s", changes]]),
  };
  const writer = new ByteWriter();
  writeRecord(writer, record);
  return toHex(writer.view());
}

function rootsOf(...all: readonly Changes[]): string[] {
  const tree = new Tree();
  return all.map((changes, i) => {
    tree.applyChanges(i + 1, changes);
    tree.saveVersion(i + 1);
    return toHex(tree.rootHash(i + 1));
  });
}

test("trees and the log get from packed changes what they get from plain ones", () => {
  fc.assert(
    fc.property(writes, writes, (first, second) => {
      const changes: [packed: Changes[], plain: Changes[]] = [[], []];
      for (const each of [first, second])
        bulkOf([each], (bulk, model) => {
          changes[0].push(bulk.changes());
          changes[1].push(plain(model));
        });
      assert.deepEqual(rootsOf(...changes[0]), rootsOf(...changes[1]));
      assert.deepEqual(changes[0].map(recorded), changes[1].map(recorded));
    }),
  );
});

test("a hundred thousand entries, with values of all lengths, stay what they are", () => {
  const count = 100_000;
  const name = (i: number) => `key/${(i * 7919) % count}`;
  const bulk = new Bulk();
  for (let from = 0; from < count; from += 10_000) {
    const added: Model = new Map();
    for (let i = from; i < from + 10_000; i++) added.set(name(i), new Uint8Array(i % 97).fill(i));
    added.set(name(0), new Uint8Array(300_000 + from).fill(7));
    bulk.take(added);
    if (from === 50_000) assert.equal(bulk.changes().keys.length, 60_000);
  }
  const { keys, values } = bulk.changes();
  assert.deepEqual(keys, Array.from({ length: count }, (_, i) => name(i)).sort());
  for (const i of [1, 500, 77_777]) {
    assert.deepEqual(bulk.get(name(i)), new Uint8Array(i % 97).fill(i));
    assert.deepEqual(values[keys.indexOf(name(i))], bulk.get(name(i)));
  }
  assert.equal(bulk.get(name(0))?.length, 390_000);
});
