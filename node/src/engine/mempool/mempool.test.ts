import assert from "node:assert/strict";
import { test } from "node:test";
import { fromUtf8 } from "@milkyway/bytes";
import { ExecTxResult, RequestFinalizeBlock } from "@milkyway/codec/gen/tendermint/abci";
import fc from "fast-check";
import { framedSize } from "../../comet/blockLimits.ts";
import { CounterApp, counterTx } from "../../testing/counterApp.ts";
import { EngineError } from "../engineError.ts";
import { byPriority } from "./byPriority.ts";
import { DEFAULT_LIMITS, type MempoolLimits } from "./limits.ts";
import { Mempool } from "./mempool.ts";
import { type PendingTx, pendingTx } from "./pendingTx.ts";
import { SeenTxs } from "./seenTxs.ts";

const ROOM = { maxBytes: 1000, maxGas: -1n };

function createMempool(limits: Partial<MempoolLimits> = {}): { pool: Mempool; app: CounterApp } {
  const app = new CounterApp();
  const pool = new Mempool(app, { ...DEFAULT_LIMITS, ...limits });
  pool.setRoom(ROOM);
  return { pool, app };
}

const add = async (pool: Mempool, tx: Uint8Array) => (await pool.add(tx).checked).code;
const names = (txs: readonly Uint8Array[]) =>
  txs.map((tx) => fromUtf8(tx).split("|").slice(0, 2).join(""));

test("transactions are refused with the reference's words", async () => {
  const { pool } = createMempool({ size: 2, maxTxBytes: 200 });
  const tx = counterTx("ann", 0);
  assert.equal(await add(pool, tx), 0);
  const refused = (wrong: Uint8Array, message: string) =>
    assert.throws(() => pool.add(wrong), { constructor: EngineError, code: "mempool", message });
  refused(tx, "tx already exists in cache");
  refused(new Uint8Array(201), "Tx too large. Max size is 200, but got 201");
  pool.setRoom({ maxBytes: 100, maxGas: -1n });
  refused(new Uint8Array(150), "tx pre check: tx size is too big: 153, max: 100");
  assert.equal(await add(pool, counterTx("bob", 0)), 0);
  refused(
    counterTx("cat", 0),
    "mempool is full: number of txs 2 (max: 2), total txs bytes 28 (max: 1073741824)",
  );
  assert.equal(pool.bytes, 28);
});

test("a refused transaction may be sent again, unless refused ones are remembered", async () => {
  const { pool } = createMempool();
  assert.equal(await add(pool, counterTx("ann", 1)), 32);
  assert.equal(await add(pool, counterTx("ann", 0)), 0);
  assert.equal(await add(pool, counterTx("ann", 1)), 0);
  const { pool: strict } = createMempool({ keepInvalidTxsInCache: true });
  assert.equal(await add(strict, counterTx("ann", 1)), 32);
  assert.throws(() => strict.add(counterTx("ann", 1)), /already exists in cache/);
});

test("many that come at once are checked in the order in which they came", async () => {
  const { pool, app } = createMempool();
  const prefetched: number[] = [];
  app.prefetch = async (txs: readonly Uint8Array[] = []) => void prefetched.push(txs.length);
  const codes = await Promise.all(
    Array.from({ length: 300 }, (_, i) => pool.add(counterTx("ann", i)).checked),
  );
  assert.ok(codes.every(({ code }) => code === 0));
  assert.equal(pool.size, 300);
  assert.deepEqual(prefetched, [128, 128, 44]);
});

test("nothing is checked while the state is about to change", async () => {
  const { pool, app } = createMempool();
  pool.lock();
  const { checked } = pool.add(counterTx("ann", 0));
  let isChecked = false;
  void checked.then(() => {
    isChecked = true;
  });
  for (let i = 0; i < 5; i++) await new Promise((resolve) => setImmediate(resolve));
  assert.equal(isChecked, false);
  await pool.update([], [], ROOM);
  assert.equal((await checked).code, 0);
  assert.equal(app.info().lastBlockHeight, 0n);
});

test("an application that fails to check does not stop the others", async () => {
  const { pool, app } = createMempool();
  const check = app.checkTx.bind(app);
  app.checkTx = (request) => {
    if (fromUtf8(request.tx).startsWith("bad")) throw new Error("no answer");
    return check(request);
  };
  const [bad, good] = [pool.add(counterTx("bad", 0)), pool.add(counterTx("ann", 0))];
  await assert.rejects(bad.checked, /no answer/);
  assert.equal((await good.checked).code, 0);
  assert.doesNotThrow(() => pool.add(counterTx("bad", 0)).checked.catch(() => {}));
});

test("after a block its transactions are gone, and what became bad too", async () => {
  const { pool, app } = createMempool();
  const txs = [0, 1, 2].map((i) => counterTx("ann", i));
  for (const tx of txs) await add(pool, tx);
  await add(pool, counterTx("bob", 0));
  app.finalizeBlock(RequestFinalizeBlock.create({ height: 1n, txs: txs.slice(0, 2) }));
  await app.commit();
  const check = app.checkTx.bind(app);
  app.checkTx = (request) =>
    request.type === 1 && fromUtf8(request.tx).startsWith("bob")
      ? { ...check(request), code: 5 }
      : check(request);
  const ok = ExecTxResult.create();
  await pool.update(txs.slice(0, 2), [ok, ExecTxResult.create({ code: 1 })], ROOM);
  assert.deepEqual(names(pool.list(10)), ["ann2"]);
  assert.throws(() => pool.add(txs[0] as Uint8Array), /already exists/);
  assert.doesNotThrow(() => pool.add(txs[1] as Uint8Array).checked.catch(() => {}));
  pool.flush();
  assert.deepEqual([pool.size, pool.bytes], [0, 0]);
});

test("blocks take the best paid first, each sender's in sequence, as long as they fit", async () => {
  const { pool } = createMempool();
  const fee = (amount: number) => ({ fee: amount, gas: 10n });
  await add(pool, counterTx("ann", 0, "add", fee(1)));
  await add(pool, counterTx("ann", 1, "add", fee(90)));
  await add(pool, counterTx("bob", 0, "add", fee(50)));
  await add(pool, counterTx("cat", 0, "add", fee(50)));
  await add(pool, counterTx("dan", 0, "add", fee(70)));
  const order = ["dan0", "bob0", "cat0", "ann0", "ann1"];
  assert.deepEqual(names(pool.list(10)), order);
  assert.deepEqual(names(pool.reap({ maxBytes: 1000, maxGas: 35n })), order.slice(0, 3));
  const size = framedSize(counterTx("dan", 0, "add", fee(70)));
  assert.deepEqual(names(pool.reap({ maxBytes: 2 * size + 1, maxGas: -1n })), order.slice(0, 2));
  const { pool: plain } = createMempool({ order: "arrival" });
  await add(plain, counterTx("bob", 0, "add", fee(1)));
  await add(plain, counterTx("ann", 0, "add", fee(9)));
  assert.deepEqual(names(plain.list(1)), ["bob0"]);
});

test("what a check tells of a transaction decides about its place", () => {
  const { hints, ...plain } = new CounterApp().checkTx({
    tx: counterTx("ann", 0, "add", { fee: 7, gas: 2n }),
    type: 0,
  });
  const pending = pendingTx(Uint8Array.of(1), "", { ...plain, ...(hints ? { hints } : {}) });
  assert.deepEqual([pending.priority, pending.signers], [3_500_000_000_000_000_000n, ["ann"]]);
  const unknown = pendingTx(Uint8Array.of(1), "", plain);
  assert.deepEqual([unknown.priority, unknown.signers], [0n, []]);
});

test("any order by priority has every transaction once, and none before an earlier one of its signers", () => {
  const pending = fc.record({
    priority: fc.bigInt({ min: 0n, max: 5n }),
    signers: fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"), { maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.array(pending, { maxLength: 25 }), (list) => {
      const txs = list.map(
        (one, i): PendingTx => ({
          ...one,
          tx: Uint8Array.of(i),
          hash: `${i}`,
          size: 1,
          gasWanted: 1n,
        }),
      );
      const order = [...byPriority(txs)].map(({ hash }) => Number(hash));
      assert.deepEqual(
        [...order].sort((a, b) => a - b),
        txs.map((_, i) => i),
      );
      order.forEach((tx, at) => {
        const own = list[tx]?.signers ?? [];
        for (const later of order.slice(at + 1)) {
          const other = list[later] as (typeof list)[number];
          const isFree = !list
            .slice(0, later)
            .some(
              (before, b) =>
                order.indexOf(b) > at && before.signers.some((s) => other.signers.includes(s)),
            );
          if (own.some((signer) => other.signers.includes(signer))) assert.ok(tx < later);
          else if (isFree) assert.ok((list[tx]?.priority ?? 0n) >= other.priority);
        }
      });
    }),
  );
});

test("a limited number of hashes is remembered, those used last", () => {
  const seen = new SeenTxs(2);
  assert.deepEqual(
    ["a", "b", "a", "c", "b", "a"].map((hash) => seen.add(hash)),
    [true, true, false, true, true, true],
  );
  assert.equal(new SeenTxs(0).add("a"), true);
});
