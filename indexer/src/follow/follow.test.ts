import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import fc from "fast-check";
import { answerRequest } from "../api/answerRequest.ts";
import { ROUTES, type RouteName } from "../api/routes.ts";
import { historyUrl } from "../client.ts";
import type { Database } from "../database/database.ts";
import { openDatabase } from "../database/openDatabase.ts";
import { dropIndex, migrate, UnusableDatabase } from "../schema/migrate.ts";
import { TABLES } from "../schema/tables.ts";
import { FakeChain, fakeBlock, fakeEvent } from "../testing/fakeChain.ts";
import { followStep } from "./followStep.ts";
import { readProgress } from "./progress.ts";

let database: Database;

before(async () => {
  database = await openDatabase({ url: "", folder: "" });
});
beforeEach(async () => {
  await dropIndex(database);
  await migrate(database);
});
after(() => database.close());

const periodMs = 60_000n;
const ANN = "milk13xcz4408jcjzav25q2qz7f66ugchddtqrds8k5";
const BOB = "milk1thzxu294gut0yzjuazs348dx7cpzhsxdcnze5z";

async function catchUp(source: FakeChain): Promise<void> {
  for (let steps = 0; steps < 50; steps++)
    if ((await followStep({ database, source, periodMs })).isIdle) return;
  throw new Error("it never comes to rest");
}

const heights = async () =>
  (
    await database.query<{ height: string }>(
      "SELECT height::text AS height FROM milkyway.blocks AS b ORDER BY b.height",
    )
  ).map(({ height }) => Number(height));

const upTo = (count: number, from = 1) => Array.from({ length: count }, (_, at) => from + at);

const STATUS = {
  state: "current",
  schema_version: 1,
  first_height: 0,
  indexed_height: 0,
  chain_height: 0,
  database: "embedded",
  error: null,
};

const ask = async (path: string, query = "") => {
  const { body } = await answerRequest({ queries: database, status: STATUS }, path, query);
  return JSON.parse(body) as {
    readonly rows: readonly Readonly<Record<string, unknown>>[];
    readonly next?: string;
    readonly error?: string;
  };
};

test("blocks are indexed in batches, each once, also when it begins anew", async () => {
  const chain = new FakeChain();
  await catchUp(chain);
  assert.deepEqual(await heights(), []);
  chain.grow(8n);
  await followStep({ database, source: chain, periodMs });
  assert.deepEqual(await heights(), [1, 2, 3]);
  await catchUp(chain);
  await catchUp(chain);
  assert.deepEqual(await heights(), upTo(8));
  assert.equal((await readProgress(database))?.height, 8n);
});

test("what cannot be written leaves nothing behind", async () => {
  const chain = new FakeChain();
  chain.grow(3n);
  const broken: Database = {
    ...database,
    transaction: (work) =>
      database.transaction((queries) =>
        work({
          query: (sql, parameters) =>
            sql.includes("progress")
              ? Promise.reject(new Error("disk full"))
              : queries.query(sql, parameters),
        }),
      ),
  };
  await assert.rejects(followStep({ database: broken, source: chain, periodMs }), /disk full/);
  assert.deepEqual(await heights(), []);
  await catchUp(chain);
  assert.deepEqual(await heights(), upTo(3));
});

test("a chain that goes back takes its blocks along, and goes on another way", async () => {
  const chain = new FakeChain();
  chain.grow(9n);
  await catchUp(chain);
  chain.revert(5n);
  await catchUp(chain);
  assert.deepEqual(await heights(), upTo(5));
  assert.equal((await readProgress(database))?.height, 5n);
  chain.grow(12n, 1);
  await catchUp(chain);
  chain.revert(7n);
  chain.grow(12n, 2);
  await catchUp(chain);
  assert.deepEqual(await heights(), upTo(12));
  const { rows } = await ask("/blocks", "limit=200");
  assert.deepEqual(
    rows.map(({ hash }) => String(hash).slice(0, 2)),
    [..."222221100000"].map((fork) => `0${fork}`),
  );
  chain.revert(0n);
  chain.grow(2n, 3);
  await catchUp(chain);
  assert.deepEqual(await heights(), upTo(2));
});

test("rewards are a row for each minute that is over, and right after going back", async () => {
  const chain = new FakeChain();
  const total = () =>
    chain.blocksByHeight.reduce(
      (sum, { height, hash }) => sum + Number(height) * 10 + (hash[0] ?? 0) + 0.5,
      0,
    );
  const indexedTotal = async () => {
    const { rows } = await ask("/rewards", "kind=pool&id=1&every=week");
    return rows.reduce((sum, { amount }) => sum + Number(amount), 0);
  };
  chain.grow(20n);
  await catchUp(chain);
  assert.equal(await indexedTotal(), total());
  const [count] = await database.query<{ rows: string }>(
    "SELECT count(*)::text AS rows FROM milkyway.rewards",
  );
  assert.equal(count?.rows, "9");
  for (const to of [19n, 13n, 7n, 1n]) {
    chain.revert(to);
    await catchUp(chain);
    assert.equal(await indexedTotal(), total(), `${to}`);
    chain.grow(20n, 1);
    await catchUp(chain);
    assert.equal(await indexedTotal(), total(), `${to}`);
    assert.deepEqual(await heights(), upTo(20));
  }
});

test("a chain without its first blocks is indexed from where it begins", async () => {
  const chain = new FakeChain();
  chain.grow(10n);
  chain.prune(4n);
  await catchUp(chain);
  assert.deepEqual(await heights(), upTo(7, 4));
  chain.prune(9n);
  await catchUp(chain);
  assert.deepEqual(await heights(), upTo(7, 4));
});

test("the index of another chain is not gone on with", async () => {
  const chain = new FakeChain();
  chain.grow(2n);
  await catchUp(chain);
  const other = new FakeChain("other-1");
  other.grow(2n);
  const refused = followStep({ database, source: other, periodMs });
  await assert.rejects(refused, (error) => {
    return error instanceof UnusableDatabase && /is that of the chain fake-1/.test(error.message);
  });
});

test("the migrations make the tables that rows are written to", async () => {
  const found = await database.query<{ table: string; columns: string }>(
    `SELECT table_name AS table, string_agg(column_name, ',' ORDER BY ordinal_position) AS columns
FROM information_schema.columns WHERE table_schema = 'milkyway' GROUP BY table_name`,
  );
  const columns = new Map(found.map((row) => [row.table, row.columns]));
  for (const table of Object.values(TABLES))
    assert.equal(columns.get(table.name), Object.keys(table.columns).join(","), table.name);
});

test("a newer schema is not touched", async () => {
  await database.run("INSERT INTO milkyway.versions VALUES (99)");
  await assert.rejects(migrate(database), /newer version of this program \(schema 99\)/);
});

test("pages follow on each other, and filters hold", async () => {
  const chain = new FakeChain();
  const sent = (amount: number) =>
    fakeEvent("transfer", {
      sender: ANN,
      recipient: BOB,
      amount: `${amount}umilk,1utia`,
      msg_index: "0",
    });
  const txs = [1, 2, 3].map((amount) => ({ types: ["/a.Send"], events: [sent(amount)] }));
  chain.blocksByHeight = [fakeBlock(1n, { txs }), fakeBlock(2n, { txs })];
  await catchUp(chain);
  const found: unknown[] = [];
  let cursor = "";
  for (;;) {
    const query = `limit=5${cursor === "" ? "" : `&cursor=${cursor}`}`;
    const page = await ask(`/accounts/${ANN}/history`, query);
    found.push(...page.rows.map(({ height, amount, denom }) => `${height} ${amount}${denom}`));
    if (page.next === undefined) break;
    cursor = page.next;
  }
  const inBlock = (height: number) =>
    [3, 2, 1].flatMap((amount) => [`${height} 1utia`, `${height} ${amount}umilk`]);
  assert.deepEqual(found, [...inBlock(2), ...inBlock(1)]);
  assert.equal((await ask(`/accounts/${BOB}/history`, "kind=received&limit=200")).rows.length, 12);
  assert.equal((await ask(`/accounts/${BOB}/history`, "kind=sent")).rows.length, 0);
  const late = "from=1970-01-01T00:00:02Z";
  assert.equal((await ask(`/accounts/${BOB}/history`, late)).rows.length, 6);
  assert.match((await ask(`/accounts/${BOB}/history`, "kind=a&kind=b")).error ?? "", /given twice/);
});

test("no question makes the database fail", async () => {
  const chain = new FakeChain();
  chain.grow(5n);
  await catchUp(chain);
  const values: Readonly<Record<string, readonly string[]>> = {
    kind: ["pool", "commission", "claimed", "'"],
    id: ["0", "1", "999999999999999", "-1"],
    denom: ["umilk", "ibc/AB", "';--"],
    address: [ANN, "ann", "%27"],
    every: ["hour", "week", "year"],
    from: ["1970-01-01", "0000-01-01", "9999-12-31T23:59:59Z"],
    to: ["1970-01-02T00:00:00+01:00", "0000-01-01"],
    points: ["1", "2", "200"],
    limit: ["1", "200"],
    cursor: ["3.0", "999999999999999999.999999999"],
  };
  const pick = fc.record(
    Object.fromEntries(
      Object.entries(values).map(([name, some]) => [name, fc.option(fc.constantFrom(...some))]),
    ),
  );
  const names = Object.keys(ROUTES) as RouteName[];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), pick, async (name, picked) => {
      const params = Object.entries(picked).filter(
        ([param, value]) => value !== null && param in ROUTES[name].params,
      );
      const url = new URL(historyUrl("http://node", name, Object.fromEntries(params) as never));
      const path = decodeURIComponent(url.pathname.slice("/indexer/v1".length));
      const { status, body } = await answerRequest(
        { queries: database, status: STATUS },
        path,
        url.search.slice(1),
      );
      assert.ok(status === 200 || status === 400, `${url.href}: ${status} ${body}`);
    }),
    { numRuns: 300 },
  );
});

test("whatever is asked, the answer is one, or a sentence about what is wrong", async () => {
  const chain = new FakeChain();
  chain.grow(3n);
  await catchUp(chain);
  const part = fc.oneof(
    fc.constantFrom(...Object.values(ROUTES).flatMap(({ path }) => path.split("/")), ANN, "1"),
    fc.string({ unit: "binary" }),
  );
  const name = fc.oneof(
    fc.constantFrom(...Object.values(ROUTES).flatMap(({ params }) => Object.keys(params))),
    fc.string(),
  );
  const value = fc.oneof(
    fc.constantFrom("1e9", "-1", "0x10", "pool", "9999999999999999", "2026-01-01", "+275760-09-13"),
    fc.bigInt().map(String),
    fc.date().map((date) => (Number.isNaN(date.getTime()) ? "never" : date.toISOString())),
    fc.string({ unit: "binary" }),
  );
  const query = fc.array(fc.tuple(name, value), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 5 }), query, async (parts, pairs) => {
      const asked = new URLSearchParams(pairs.map(([key, text]) => [key, text])).toString();
      const { status, body } = await answerRequest(
        { queries: database, status: STATUS },
        `/${parts.join("/")}`,
        asked,
      );
      assert.ok([200, 400, 404].includes(status), `${parts.join("/")}?${asked}: ${status} ${body}`);
      if (status !== 200) assert.match((JSON.parse(body) as { error: string }).error, /^\S.*\S$/s);
    }),
    { numRuns: 500 },
  );
});

test("text that PostgreSQL does not take is kept as far as it can be", async () => {
  const chain = new FakeChain();
  const event = fakeEvent("join_service", { operator_id: "1", note: "a\0b" });
  chain.blocksByHeight = [fakeBlock(1n, { txs: [{ types: ["/a.B"], events: [event] }] })];
  await catchUp(chain);
  assert.equal((await ask("/targets/operator/1/history")).rows.length, 1);
});
