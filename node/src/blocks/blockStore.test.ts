import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { CometError, DEFAULT_PARAMS } from "@milkyway/comet";
import { sha256 } from "@milkyway/crypto";
import fc from "fast-check";
import { type BlockContent, type MadeBlock, makeNext, startState } from "../testing/makeChain.ts";
import { BlockStore } from "./blockStore.ts";
import type { Database } from "./database.ts";
import { openLmdb } from "./lmdbDatabase.ts";
import { MemoryDatabase } from "./memoryDatabase.ts";
import { pruneBlocks, retainedHeight, truncateBlocks } from "./pruneBlocks.ts";
import {
  readBlock,
  readCommit,
  readLastCommit,
  readMeta,
  readResultHead,
  readResults,
  readTx,
} from "./readBlock.ts";
import { findBlock, findTx } from "./search/findTx.ts";
import { readParams, readValidators } from "./validatorRows.ts";

function lmdb(t: TestContext): { open(): Database } {
  const path = mkdtempSync(join(tmpdir(), "milkyway-blocks-"));
  const opened: Database[] = [];
  t.after(async () => {
    for (const database of opened) await database.close();
    rmSync(path, { recursive: true, force: true });
  });
  return {
    open() {
      const database = openLmdb(path);
      opened.push(database);
      return database;
    },
  };
}

const big = (fill: number) => ({
  tx: `${fill}`.repeat(40_000),
  data: new Uint8Array(30_000).fill(fill),
});

async function fill(
  store: BlockStore,
  contents: readonly BlockContent[],
  initialHeight = 1n,
): Promise<MadeBlock[]> {
  let state = store.chainState() ?? startState(initialHeight);
  if (store.state === undefined) await store.saveGenesis(state);
  const made: MadeBlock[] = [];
  for (const content of contents) {
    const next = makeNext(state, content);
    const reveal = await store.saveBlock(next.decided, next.applied);
    reveal();
    await store.index.tidy();
    made.push(next);
    state = next.applied.state;
  }
  return made;
}

const contents: readonly BlockContent[] = [
  {},
  { txs: [{ tx: "a" }, { tx: "b" }] },
  { txs: [big(1), big(2), big(3), { tx: "small" }, big(4)], powers: [[2, 5n]] },
  {
    powers: [
      [3, 7n],
      [2, 0n],
    ],
  },
  { params: { block: { maxBytes: 2_000_000n, maxGas: 5n } } },
];

for (const kind of ["memory", "disk"] as const)
  test(`blocks, commits and results come back as they were saved (${kind})`, async (t) => {
    const database = kind === "memory" ? new MemoryDatabase() : lmdb(t).open();
    const store = new BlockStore({ database });
    assert.equal(store.chainState(), undefined);
    const made = await fill(store, contents, 7n);
    assert.deepEqual([store.base, store.height, store.appliedHeight], [7n, 11n, 11n]);
    for (const { decided, applied } of made) {
      const { height } = decided.block.header;
      const { block, blockId, size } = decided;
      assert.deepEqual(readBlock(database, height), { block, blockId, size });
      assert.deepEqual(readMeta(database, height)?.numTxs, BigInt(block.data.txs.length));
      assert.deepEqual(readCommit(database, height), decided.commit);
      assert.deepEqual(readLastCommit(database, height), block.lastCommit);
      assert.deepEqual(readResults(database, height), applied.response);
      assert.deepEqual(
        readResultHead(database, height)?.resultsHash,
        applied.state.lastResultsHash,
      );
      assert.deepEqual(readValidators(database, height + 2n), applied.state.nextValidators);
      assert.deepEqual(readParams(database, height + 1n), applied.state.params);
      assert.equal(findBlock(store, blockId.hash), height);
      block.data.txs.forEach((tx, index) => {
        const result = applied.response.txResults[index];
        assert.deepEqual(readTx(database, height, index), { height, index, tx, result });
        assert.equal(findTx(store, sha256(tx))?.index, index);
      });
    }
    assert.equal(readTx(database, 8n, 2), undefined);
    assert.equal(readBlock(database, 12n), undefined);
    assert.equal(findTx(store, sha256(Uint8Array.of(1))), undefined);
    assert.deepEqual(new BlockStore({ database }).chainState(), made.at(-1)?.applied.state);
  });

test("a store that is opened again goes on where it was", async (t) => {
  const disk = lmdb(t);
  const first = disk.open();
  await fill(new BlockStore({ database: first }), contents);
  await first.close();
  const store = new BlockStore({ database: disk.open(), segmentRecords: 8 });
  const [next] = await fill(store, [{ txs: [{ tx: "later" }] }]);
  assert.equal(store.height, 6n);
  assert.deepEqual(store.chainState(), next?.applied.state);
  for (const tx of ["a", "small", "later"])
    assert.ok(findTx(store, sha256(new TextEncoder().encode(tx))), tx);
});

test("priorities of validators are found exactly, however long nothing changed", async () => {
  const store = new BlockStore({ database: new MemoryDatabase() });
  const powers = [
    [2, 5n],
    [3, 11n],
    [4, 3n],
  ] as const;
  const made = await fill(store, [{ powers }, ...Array.from({ length: 600 }, () => ({}))]);
  for (const at of [3, 200, 255, 256, 300, 511, 599]) {
    const { state } = (made[at] as MadeBlock).applied;
    assert.deepEqual(readValidators(store.database, state.lastHeight + 2n), state.nextValidators);
  }
  assert.deepEqual(store.chainState(), made.at(-1)?.applied.state);
});

test("only the next block can be saved, and results only for a block that lacks them", async () => {
  const store = new BlockStore({ database: new MemoryDatabase() });
  const made = await fill(store, [{}, {}]);
  const [first, second] = made as [MadeBlock, MadeBlock];
  const third = makeNext(second.applied.state, { txs: [{ tx: "x" }] });
  const fourth = makeNext(third.applied.state);
  await assert.rejects(store.saveBlock(first.decided, first.applied), CometError);
  await assert.rejects(store.saveBlock(fourth.decided, fourth.applied), CometError);
  await assert.rejects(store.saveResults(second.decided, second.applied), CometError);
  await store.saveBlock(third.decided);
  assert.deepEqual([store.height, store.appliedHeight], [3n, 2n]);
  assert.deepEqual(store.chainState(), second.applied.state);
  assert.equal(findBlock(store, third.decided.blockId.hash), 3n);
  await assert.rejects(store.saveBlock(fourth.decided, fourth.applied), CometError);
  const reveal = await store.saveResults(third.decided, third.applied);
  reveal();
  assert.equal(store.appliedHeight, 3n);
  assert.ok(findTx(store, sha256(new TextEncoder().encode("x"))));
});

test("pruning removes blocks below a height and keeps what holds at it", async () => {
  const database = new MemoryDatabase();
  const store = new BlockStore({ database, segmentRecords: 10 });
  const made = await fill(store, [
    { powers: [[2, 5n]], txs: [{ tx: "old" }] },
    ...Array.from({ length: 120 }, (_, i) => ({ txs: [{ tx: `tx ${i}` }] })),
  ]);
  const before = readValidators(database, 100n);
  await pruneBlocks(store, 100n);
  assert.equal(store.base, 100n);
  assert.equal(readBlock(database, 99n), undefined);
  assert.equal(readResults(database, 99n), undefined);
  assert.deepEqual(readBlock(database, 100n)?.block, made[99]?.decided.block);
  assert.deepEqual(readValidators(database, 100n), before);
  assert.deepEqual(readParams(database, 100n), DEFAULT_PARAMS);
  assert.deepEqual(new BlockStore({ database }).chainState(), made.at(-1)?.applied.state);
  assert.equal(findTx(store, sha256(new TextEncoder().encode("old"))), undefined);
  await pruneBlocks(store, 5n);
  await pruneBlocks(store, 1000n);
  assert.deepEqual([store.base, store.height], [121n, 121n]);
});

test("the height to keep leaves out what evidence could be about", () => {
  assert.equal(retainedHeight(500_000n, 0n, DEFAULT_PARAMS), 0n);
  assert.equal(retainedHeight(500_000n, 10n, DEFAULT_PARAMS), 400_000n);
  assert.equal(retainedHeight(500_000n, 200_000n, DEFAULT_PARAMS), 300_000n);
  assert.equal(retainedHeight(50_000n, 10n, DEFAULT_PARAMS), 0n);
});

test("a chain that is cut goes on as if the cut blocks had not been", async () => {
  for (const segmentRecords of [4, 1000]) {
    const database = new MemoryDatabase();
    const store = new BlockStore({ database, segmentRecords });
    const made = await fill(store, contents);
    const [, second] = made as [MadeBlock, MadeBlock];
    await truncateBlocks(store, 2n);
    assert.deepEqual([store.height, store.appliedHeight], [2n, 2n]);
    assert.deepEqual(store.chainState(), second.applied.state);
    assert.equal(findTx(store, sha256(new TextEncoder().encode("small"))), undefined);
    assert.ok(findTx(store, sha256(new TextEncoder().encode("a"))));
    await fill(store, [{ txs: [{ tx: "other" }] }]);
    const reopened = new BlockStore({ database });
    assert.deepEqual(reopened.chainState(), store.chainState());
    assert.ok(findTx(reopened, sha256(new TextEncoder().encode("other"))));
    assert.equal(findTx(reopened, sha256(new TextEncoder().encode("small"))), undefined);
  }
});

test("both databases hold the same", async (t) => {
  const key = fc.string({
    unit: fc.constantFrom("a", "b", "\xff", "\0"),
    minLength: 1,
    maxLength: 3,
  });
  const change = fc.record(
    { key, value: fc.uint8Array({ maxLength: 5 }) },
    { requiredKeys: ["key"] },
  );
  const disk = lmdb(t).open();
  const memory = new MemoryDatabase();
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 8 }), key, key, async (changes, a, b) => {
      await disk.write(changes);
      await memory.write(changes);
      const [from, to] = a < b ? [a, b] : [b, a];
      const plain = (entries: Iterable<{ key: string; value: Uint8Array }>) =>
        [...entries].map((entry) => [entry.key, [...entry.value]]);
      assert.deepEqual(plain(disk.range(from, to)), plain(memory.range(from, to)));
      const [x, y] = [disk.last(from, to), memory.last(from, to)];
      assert.equal(x?.key, y?.key);
      assert.deepEqual([...(x?.value ?? [])], [...(y?.value ?? [])]);
    }),
    { numRuns: 60 },
  );
});
