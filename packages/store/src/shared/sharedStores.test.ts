import assert from "node:assert/strict";
import { extname } from "node:path";
import { after, test } from "node:test";
import { Worker } from "node:worker_threads";
import fc from "fast-check";
import { toChanges } from "../changes.ts";
import { TreeStores } from "../commit/treeStores.ts";
import { VersionNotRetained } from "../tree/savedVersion.ts";
import { readAll } from "./readAll.testing.ts";
import { SharedStores } from "./sharedStores.ts";
import { StateFeed } from "./stateFeed.ts";

const NAMES = ["acc", "bank", "gov"];
const program = new URL(`./reader.testing${extname(import.meta.url)}`, import.meta.url);
const reader = new Worker(program);
after(() => reader.terminate());

/** What the reader saw, in the order in which it was told. */
const waiting: ((seen: string) => void)[] = [];
reader.on("message", (seen: string) => waiting.shift()?.(seen));
function tell(message: unknown): Promise<string> {
  return new Promise((resolve, reject) => {
    waiting.push(resolve);
    reader.once("error", reject);
    reader.postMessage(message);
    reader.off("error", reject);
  });
}

const key = fc
  .array(fc.constantFrom(0, 1, 2, 0x61, 0xff), { minLength: 1, maxLength: 4 })
  .map((codes) => String.fromCharCode(...codes));
const value = fc.option(
  fc.oneof(fc.uint8Array({ maxLength: 40 }), fc.uint8Array({ minLength: 1000, maxLength: 3000 })),
  { nil: undefined, freq: 3 },
);
const changes = fc.array(fc.tuple(key, value), { maxLength: 60 }).map(toChanges);
const block = fc
  .dictionary(fc.constantFrom(...NAMES), changes)
  .map((each) => new Map(Object.entries(each)));

test("a thread reads each version as it is, while later ones are made and older ones given back", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(block, { minLength: 1, maxLength: 20 }),
      fc.nat(2),
      async (blocks, retain) => {
        await tell("leave");
        const store = new TreeStores({ stores: NAMES, retain });
        const feed = new StateFeed();
        const answers: Promise<string>[] = [];
        const expected: string[] = [];
        for (const [i, each] of blocks.entries()) {
          store.prepare(i + 1, each, BigInt(i));
          await store.commit();
          expected.push(readAll(store));
          const release = store.pin(i + 1);
          const answer = tell(feed.update(store.stateAt(i + 1)));
          answers.push(answer);
          // What a version alone needs is given back, and given out again, once the thread has seen it.
          void answer.then(release);
          if (i % 3 === 2) await answer;
        }
        assert.deepEqual(await Promise.all(answers), expected);
      },
    ),
    { numRuns: 25 },
  );
});

test("trees that grow beyond their first chunk, and stores that come and go, are followed", async () => {
  await tell("leave");
  const store = new TreeStores({ stores: ["bank", "gov"], retain: 0 });
  const feed = new StateFeed();
  const follow = async () => {
    const release = store.pin(store.version);
    assert.equal(await tell(feed.update(store.stateAt(store.version))), readAll(store));
    return release;
  };
  const commit = async (name: string, from: number, count: number) => {
    const pairs = Array.from({ length: count }, (_, i): [string, Uint8Array] => [
      `key ${from + i}`,
      new Uint8Array(120).fill(i),
    ]);
    store.prepare(store.version + 1, new Map([[name, toChanges(pairs)]]), 1n);
    await store.commit();
  };
  await commit("bank", 0, 10);
  let release = await follow();
  await commit("bank", 5, 34_000);
  (await follow())();
  release();
  store.upgrade({ deleted: ["gov"], renamed: [{ from: "bank", to: "purse" }], added: ["acc"] });
  await commit("acc", 0, 3);
  release = await follow();
  assert.deepEqual([...store.commitAt(store.version).storeHashes.keys()], ["acc", "purse"]);
  await commit("purse", 100, 1000);
  await follow();
  release();
});

test("a state is readable until the next one is taken up, and others never", async () => {
  const store = new TreeStores({ stores: NAMES });
  const feed = new StateFeed();
  const shared = new SharedStores();
  assert.equal(shared.version, 0);
  assert.equal(shared.view().store("bank").has("a"), false);
  const commit = async (text: string) => {
    const pairs: [string, Uint8Array][] = [["a", Uint8Array.from(Buffer.from(text))]];
    store.prepare(store.version + 1, new Map([["bank", toChanges(pairs)]]), 7n);
    await store.commit();
    shared.take(feed.update(store.stateAt(store.version)));
  };
  await commit("one");
  const first = shared.view(1).store("bank");
  assert.deepEqual(first.get("a"), Uint8Array.from(Buffer.from("one")));
  await commit("two");
  assert.throws(() => first.get("a"), VersionNotRetained);
  assert.throws(() => shared.view(1), VersionNotRetained);
  assert.deepEqual(shared.view(2).store("bank").get("a"), Uint8Array.from(Buffer.from("two")));
  assert.equal(shared.commitAt(2).time, 7n);
  assert.throws(() => shared.view().store("none"), /has not been registered/);
  assert.throws(() => shared.prepare(3, new Map(), 0n), /belongs to another thread/);
  const last = shared.view().store("bank");
  shared.leave();
  assert.throws(() => last.get("a"), VersionNotRetained);
  assert.equal(shared.version, 0);
});
