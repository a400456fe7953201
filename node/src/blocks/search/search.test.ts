import assert from "node:assert/strict";
import { test } from "node:test";
import type { Event } from "@milkyway/codec/gen/tendermint/abci";
import fc from "fast-check";
import { compareDecimals, parseDecimal } from "../../query/decimal.ts";
import { parseQuery } from "../../query/parseQuery.ts";
import { type Condition, type Query, QueryError } from "../../query/query.ts";
import { type BlockContent, makeNext, startState } from "../../testing/makeChain.ts";
import { BlockStore } from "../blockStore.ts";
import { MemoryDatabase } from "../memoryDatabase.ts";
import { reversed, TxsOfBlocks } from "./findings.ts";
import { searchBlocks } from "./searchBlocks.ts";
import { searchTxs } from "./searchTxs.ts";

const TAGS = ["a.x", "a.y", "b.c.x"];
const VALUES = ["1", "2", "10", "v", "v/1", "v/1/w", "", " v", "2.5", "8coin"];

async function storeOf(
  contents: readonly BlockContent[],
  segmentRecords: number,
): Promise<BlockStore> {
  const store = new BlockStore({ database: new MemoryDatabase(), segmentRecords });
  let state = startState();
  await store.saveGenesis(state);
  for (const content of contents) {
    const next = makeNext(state, content);
    const reveal = await store.saveBlock(next.decided, next.applied);
    reveal();
    await store.index.tidy();
    state = next.applied.state;
  }
  return store;
}

/** Every indexed attribute as a row: what the reference has keys for. */
interface Row {
  readonly tag: string;
  readonly value: string;
  readonly item: string;
  readonly height: bigint;
  readonly event: number;
}

function rowsOf(events: readonly Event[], item: string, height: bigint): Row[] {
  return events.flatMap(({ type, attributes }, i) =>
    attributes
      .filter(({ index, key }) => index && key !== "" && type !== "")
      .map(({ key, value }) => ({ tag: `${type}.${key}`, value, item, height, event: i + 1 })),
  );
}

function compare({ operator, argument }: Condition, value: string): boolean {
  const number = parseDecimal(value.trim());
  if (argument?.kind !== "number" || number === undefined) return false;
  const order = compareDecimals(number, argument.value);
  return { "<": order < 0, "<=": order <= 0, ">": order > 0, ">=": order >= 0 }[operator as "<"];
}

/** The answer by going through all rows, condition by condition. */
function naive(
  rows: readonly Row[],
  { conditions }: Query,
  heightTag: string,
  parts: boolean,
): string[] {
  const ofHeight = conditions.filter(({ tag }) => tag === heightTag);
  const others = conditions.filter(({ tag }) => tag !== heightTag);
  const inHeight = (height: bigint) =>
    ofHeight.every((condition) =>
      condition.operator === "="
        ? `${height}` === condition.argument?.text
        : compare(condition, `${height}`),
    );
  const meets = (condition: Condition, value: string) => {
    const text = condition.argument?.text ?? "";
    if (condition.operator === "EXISTS") return true;
    if (condition.operator === "CONTAINS") return value.trim().includes(text);
    if (condition.operator !== "=") return compare(condition, value);
    return value === text || (parts && value.startsWith(`${text}/`));
  };
  const wanted =
    others.length === 0
      ? [{ tag: heightTag, meets: () => true }]
      : others.map((c) => ({ tag: c.tag, meets: (v: string) => meets(c, v) }));
  const sets = wanted.map(
    ({ tag, meets: isMet }) =>
      new Set(
        rows
          .filter((row) => row.tag === tag && isMet(row.value) && inHeight(row.height))
          .map(({ item, event }) => `${item}#${event}`),
      ),
  );
  const [first, ...rest] = sets as [Set<string>, ...Set<string>[]];
  const found = [...first].filter((name) => rest.every((set) => set.has(name)));
  return [...new Set(found.map((name) => name.split("#")[0] as string))].sort();
}

const attribute = fc.record({
  key: fc.constantFrom("x", "y", ""),
  value: fc.constantFrom(...VALUES),
  index: fc.boolean(),
});
const event = fc.record({
  type: fc.constantFrom("a", "b.c", ""),
  attributes: fc.array(attribute, { maxLength: 3 }),
});
const events = fc.array(event, { maxLength: 3 });
const block = fc.record({ events, txs: fc.array(events, { maxLength: 3 }) });

const condition = (heightTag: string) =>
  fc.oneof(
    fc.tuple(fc.constantFrom(...TAGS), fc.constantFrom(...VALUES)).map(([t, v]) => `${t}='${v}'`),
    fc
      .tuple(fc.constantFrom(...TAGS), fc.constantFrom("1", "2.5", "10"))
      .map(([t, v]) => `${t}=${v}`),
    fc.constantFrom(...TAGS).map((tag) => `${tag} EXISTS`),
    fc.constantFrom(...TAGS).map((tag) => `${tag} CONTAINS 'v'`),
    fc.constantFrom(...TAGS).map((tag) => `${tag}>1`),
    // One bound of each direction: a second one replaces the first and keeps its inclusiveness, as in the reference.
    fc
      .constantFrom(">=2", "<4", ">=2 AND $<=3")
      .map((b) => (heightTag + b).replace("$", heightTag)),
  );
const queries = (heightTag: string) =>
  fc
    .tuple(
      fc.array(condition(heightTag), { minLength: 1, maxLength: 3 }),
      fc.option(fc.integer({ min: 1, max: 5 }).map((h) => `${heightTag}=${h}`)),
    )
    .map(([list, height]) =>
      height === null || list.some((c) => c.startsWith(heightTag)) ? list : [...list, height],
    )
    .map((list) => {
      const bounds = list.filter((one) => one.startsWith(heightTag));
      return [...list.filter((one) => !one.startsWith(heightTag)), ...bounds.slice(0, 1)];
    })
    .map((list) => list.join(" AND "));

test("searches find what going through everything finds", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(block, { minLength: 1, maxLength: 5 }),
      fc.array(queries("tx.height"), { maxLength: 6 }),
      fc.array(queries("block.height"), { maxLength: 6 }),
      fc.constantFrom(3, 20, 10_000),
      async (blocks, ofTxs, ofBlocks, segmentRecords) => {
        const contents = blocks.map((made, h) => ({
          events: made.events,
          txs: made.txs.map((own, i) => ({ tx: `${h} ${i}`, events: own })),
        }));
        const store = await storeOf(contents, segmentRecords);
        const txRows = blocks.flatMap(({ txs }, h) =>
          txs.flatMap((own, i) => {
            const height = BigInt(h + 1);
            const item = `${height}/${i}`;
            const self = { tag: "tx.height", value: `${height}`, item, height, event: 0 };
            return [self, ...rowsOf(own, item, height)];
          }),
        );
        const blockRows = blocks.flatMap((made, h) => {
          const height = BigInt(h + 1);
          const self = {
            tag: "block.height",
            value: `${height}`,
            item: `${height}`,
            height,
            event: 0,
          };
          return [self, ...rowsOf(made.events, `${height}`, height)];
        });
        for (const text of ofTxs) {
          const query = parseQuery(text);
          const found = await searchTxs(store, query);
          const names = found
            .slice(0, found.length)
            .map(({ height, index }) => `${height}/${index}`);
          assert.deepEqual([...names].sort(), naive(txRows, query, "tx.height", true), text);
        }
        for (const text of ofBlocks) {
          const query = parseQuery(text);
          const found = await searchBlocks(store, query);
          assert.deepEqual(found.map(String), naive(blockRows, query, "block.height", false), text);
        }
      },
    ),
    { numRuns: 150 },
  );
});

const sender = (value: string, key = "sender"): Event => ({
  type: "message",
  attributes: [{ key, value, index: true }],
});

test("transactions are found by hash, by height and in the order of the chain", async () => {
  const txs = (height: number) =>
    Array.from({ length: 12 }, (_, i) => ({ tx: `${height} ${i}`, events: [sender("me")] }));
  const store = await storeOf([{ txs: txs(1) }, {}, { txs: txs(3) }], 50);
  const find = async (text: string) =>
    (await searchTxs(store, parseQuery(text)))
      .slice(0, 99)
      .map(({ height, index }) => `${height}/${index}`);
  const all = [1, 3].flatMap((height) => Array.from({ length: 12 }, (_, i) => `${height}/${i}`));
  assert.deepEqual(await find("tx.height>0"), all);
  assert.deepEqual(await find("message.sender='me'"), all);
  assert.deepEqual(await find("tx.height=3"), all.slice(12));
  assert.deepEqual(await find("tx.height=2"), []);
  assert.deepEqual(await find("tx.height EXISTS AND tx.height<3"), all.slice(0, 12));
  assert.deepEqual(await find("tx.height EXISTS AND message.sender EXISTS"), []);
  const hash = "3F9A7D5B5D8E0B0F0C8B6E5D4C3B2A1908070605040302010000000000000000";
  assert.deepEqual(await find(`tx.hash='${hash}'`), []);
  await assert.rejects(find("tx.hash='zz'"), /error during searching for a hash in the query/);
  await assert.rejects(find("tx.hash EXISTS"), /transaction hash cannot be empty/);
  assert.throws(() => parseQuery("tx.height=1 OR tx.height=2"), QueryError);
  assert.deepEqual(await searchBlocks(store, parseQuery("block.height>=2")), [2n, 3n]);
  assert.deepEqual(await searchBlocks(store, parseQuery("block.height=9")), []);
  assert.deepEqual(await searchBlocks(store, parseQuery("block.height EXISTS")), []);
});

test("reserved tags in events are passed over", async () => {
  const forged = { type: "tx", attributes: [{ key: "height", value: "9", index: true }] };
  const store = await storeOf([{ txs: [{ tx: "a", events: [forged] }] }], 50);
  const find = async (text: string) => (await searchTxs(store, parseQuery(text))).length;
  assert.equal(await find("tx.height=9"), 0);
  assert.equal(await find("tx.height=1"), 1);
});

test("transactions of blocks are listed without a list of them", () => {
  const counts = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 12 });
  fc.assert(
    fc.property(counts, fc.nat(30), fc.nat(30), (list, a, b) => {
      const blocks = list.map((txCount, i) => ({ height: BigInt(2 * i), txCount }));
      const all = blocks.flatMap(({ height, txCount }) =>
        Array.from({ length: txCount }, (_, index) => ({ height, index })),
      );
      const [from, to] = a < b ? [a, b] : [b, a];
      const found = new TxsOfBlocks(blocks);
      assert.equal(found.length, all.length);
      assert.deepEqual(found.slice(from, to), all.slice(from, to));
      assert.deepEqual(reversed(found).slice(from, to), [...all].reverse().slice(from, to));
    }),
  );
});
