/** The history of a chain, in the embedded database and in a PostgreSQL: the same tests. */
import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { temporaryHome } from "../cli/temporaryHome.ts";
import { HistoryRun } from "./historyRun.ts";
import { postgresFolder, temporaryPostgres } from "./temporaryPostgres.ts";

const DAY = 86_400;
/** Restakes to pools, operators and services of every developer chain. */
const RESTAKER = "milk13xcz4408jcjzav25q2qz7f66ugchddtqrds8k5";
const ADMIN = "milk1thzxu294gut0yzjuazs348dx7cpzhsxdcnze5z";

/** All rows of a list that is read page by page. */
async function everyBlock(run: HistoryRun) {
  const rows = [];
  let cursor: string | undefined;
  do {
    const page = await run.ask("blocks", { limit: 200, ...(cursor ? { cursor } : {}) });
    rows.push(...page.rows);
    cursor = page.next;
  } while (cursor !== undefined);
  return rows;
}

async function everyTx(run: HistoryRun) {
  const rows = [];
  let cursor: string | undefined;
  do {
    const page = await run.ask("transactions", { limit: 50, ...(cursor ? { cursor } : {}) });
    rows.push(...page.rows);
    cursor = page.next;
  } while (cursor !== undefined);
  return rows;
}

/** The index holds each block and each transaction of the chain once. */
async function checkComplete(run: HistoryRun): Promise<void> {
  await run.current();
  const height = await run.rpc.height();
  const blocks = await everyBlock(run);
  assert.deepEqual(
    blocks.map((block) => block.height),
    Array.from({ length: height }, (_, at) => height - at),
  );
  for (const at of [1, Math.ceil(height / 2), height]) {
    const hash = (await run.rpc.block(at)).block_id.hash.toLowerCase();
    assert.equal(blocks.find((block) => block.height === at)?.hash, hash);
  }
  const txs = await everyTx(run);
  assert.equal(
    txs.length,
    blocks.reduce((sum, block) => sum + block.txs, 0),
  );
  assert.equal(new Set(txs.map(({ hash }) => hash)).size, txs.length);
}

async function checkHistories(run: HistoryRun): Promise<void> {
  await run.later(DAY);
  await run.rpc.call("dev_setPrice", { denom: "utia", price: "10.4" });
  await run.send("/milkyway.rewards.v1.MsgWithdrawDelegatorReward", {
    delegator_address: RESTAKER,
    delegation_type: "DELEGATION_TYPE_POOL",
    delegation_target_id: 1,
  });
  await run.send("/milkyway.operators.v1.MsgSetOperatorParams", {
    sender: ADMIN,
    operator_id: 1,
    params: { commission_rate: "0.07" },
  });
  await run.later(DAY);
  await run.current();

  const prices = (await run.ask("prices", { denom: "utia" })).rows;
  assert.deepEqual([prices[0]?.price, prices.at(-1)?.price].map(Number), [5.2, 10.4]);
  const values = (await run.ask("value", { kind: "pool", id: 1 })).rows;
  assert.equal(Number(values.at(-1)?.value), 2 * Number(values[0]?.value));
  const rates = (await run.ask("commission", { id: 1 })).rows;
  assert.deepEqual(
    rates.map(({ rate }) => Number(rate)),
    [0.05, 0.07],
  );
  const funds = (await run.ask("planFunds", { id: 1 })).rows;
  assert.ok(BigInt(funds.at(-1)?.amount ?? 0) < BigInt(funds[0]?.amount ?? 0));
  assert.ok(Number((await run.ask("rate", {})).rows.at(-1)?.rate) > 0);

  const earned = (await run.ask("rewards", { kind: "pool", id: 1 })).rows;
  assert.ok(earned.some(({ denom, amount }) => denom === "umilk" && Number(amount) > 0));

  const [claimed] = (await run.ask("accountHistory", { address: RESTAKER, kind: "claimed" })).rows;
  assert.deepEqual(
    [claimed?.target_kind, claimed?.target_id, claimed?.denom],
    ["pool", 1, "umilk"],
  );
  const [day] = (await run.ask("claims", { address: RESTAKER })).rows;
  assert.deepEqual([day?.denom, day?.amount], [claimed?.denom, claimed?.amount]);
  assert.ok(day?.time.endsWith("T00:00:00.000Z"));
  const csv = await run.ask("accountCsv", { address: RESTAKER });
  assert.match(csv, /^time,height,hash,kind,/);
  assert.ok(csv.includes(`claimed,pool,1,umilk,${claimed?.amount},`));
  const { rows, next = "" } = await run.ask("accountHistory", { address: RESTAKER, limit: 2 });
  assert.equal(rows.length, 2);
  const after = (await run.ask("accountHistory", { address: RESTAKER, cursor: next })).rows;
  assert.equal(csv.split("\r\n").length - 2, rows.length + after.length);
  const [set] = (await run.ask("targetHistory", { kind: "operator", id: 1 })).rows;
  assert.deepEqual([set?.kind, set?.sender], ["set_operator_params", ADMIN]);
}

/** Blocks that a chain takes back leave the index. */
async function checkGoingBack(run: HistoryRun): Promise<void> {
  const { id } = await run.rpc.call<{ id: string }>("dev_snapshot");
  await run.later(DAY);
  await run.rpc.call("dev_setPrice", { denom: "utia", price: "20" });
  await run.later(DAY);
  await run.current();
  assert.equal(Number((await run.ask("prices", { denom: "utia" })).rows.at(-1)?.price), 20);
  await run.rpc.call("dev_revert", { id });
  await checkComplete(run);
  assert.equal(Number((await run.ask("prices", { denom: "utia" })).rows.at(-1)?.price), 10.4);
  await run.mine(2);
  await checkComplete(run);
}

async function checkRefusals(run: HistoryRun): Promise<void> {
  const cases = [
    ["/nothing", 404, /there is no \/indexer\/v1\/nothing/],
    ["/prices", 400, /denom is missing/],
    ["/prices?denom=utia&points=0", 400, /points must be a whole number from 1 to 200/],
    ["/prices?denom=utia&from=yesterday", 400, /from must be a time/],
    ["/value?id=1", 400, /id needs kind/],
    ["/value?kind=planet", 400, /kind must be one of pool, operator, service/],
    ["/blocks?cursor=x", 400, /cursor must be the `next` of another page/],
    ["/blocks?colour=red", 400, /there is no parameter "colour"/],
  ] as const;
  for (const [path, status, text] of cases) {
    const answer = await run.raw(path);
    assert.equal(answer.status, status, path);
    assert.match(((await answer.json()) as { error: string }).error, text);
  }
  const described = (await (await run.raw("/openapi.json")).json()) as { paths: object };
  assert.ok("/accounts/{address}/history" in described.paths);
}

/** An index that is killed in the middle goes on without a gap, and nothing is in it twice. */
async function checkKill(during: HistoryRun, start: () => Promise<HistoryRun>): Promise<void> {
  for (let part = 0; part < 4; part++) await during.mine(40);
  await during.node.end("SIGKILL");
  const after = await start();
  await checkComplete(after);
  assert.equal(await after.node.end(), 0);
}

async function checkAll(t: TestContext, database: string): Promise<void> {
  const home = temporaryHome(t);
  const start = async () => {
    const run = await HistoryRun.start(home, database);
    t.after(() => run.node.end("SIGKILL"));
    return run;
  };
  const run = await start();
  await run.current();
  await checkHistories(run);
  await checkGoingBack(run);
  await checkRefusals(run);
  await checkKill(run, start);
}

test("the embedded database has the history of a chain, and keeps it through kills", (t) =>
  checkAll(t, ""));

test("so does a PostgreSQL", async (t) => {
  const folder = postgresFolder();
  if (folder === undefined) return t.diagnostic("Debian's postgresql is not installed");
  await checkAll(t, await temporaryPostgres(t, folder));
});
