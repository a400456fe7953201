import assert from "node:assert/strict";
import { test } from "node:test";
import { u64ToBin } from "@milkyway/bytes";
import { defineState, keySet, map, pair, textValue, u32 } from "@milkyway/collections";
import fc from "fast-check";
import {
  accounts,
  defineErrors,
  defineEvent,
  GasMeter,
  OutOfGas,
  paginateKeys,
  paginateMap,
  paginateStore,
  plainError,
  sdkErrors,
  wrapping,
} from "./index.ts";
import { createTestCtx, eventTexts, failureOf } from "./testing/index.ts";

const state = defineState("s", {
  byId: map(1, u32, textValue),
  members: keySet(2, pair(u32, u32)),
});

test("store accesses cost what the reference charges", () => {
  const ctx = createTestCtx();
  const store = ctx.store("bank");
  const cost = (run: () => void) => {
    const before = ctx.gas.consumed;
    run();
    return Number(ctx.gas.consumed - before);
  };
  assert.equal(
    cost(() => store.get("abc")),
    1009,
  );
  assert.equal(
    cost(() => store.set("abc", new Uint8Array(5))),
    2000 + 30 * 8,
  );
  assert.equal(
    cost(() => store.get("abc")),
    1000 + 3 * 8,
  );
  assert.equal(
    cost(() => store.has("abc")),
    1000,
  );
  assert.equal(
    cost(() => store.iterate("x", undefined)),
    30,
  );
  store.set("abd", new Uint8Array(7));
  // The first entry is charged when the cursor opens and again when it is left.
  const full = 30 * 3 + 3 * (8 + 8 + 10);
  const walk = () => {
    for (const cursor = store.iterate("a", "b"); cursor.valid; cursor.next());
  };
  assert.equal(cost(walk), full);
  assert.equal(
    cost(() => store.delete("abc")),
    1000,
  );
  assert.equal(
    cost(() => ctx.unmetered().store("bank").get("abc")),
    0,
  );
  assert.equal(
    cost(() => ctx.transientStore("t").set("ab", new Uint8Array(3))),
    200 + 3 * 5,
  );
});

test("gas is counted past the limit before it is refused, and names the charge that went over", () => {
  const meter = new GasMeter(1005n);
  const store = createTestCtx({ gas: meter }).store("s");
  assert.throws(
    () => store.get("abc"),
    (error: unknown) => error instanceof OutOfGas && error.descriptor === "ReadPerByte",
  );
  assert.deepEqual(
    [meter.consumed, meter.consumedToLimit, meter.isPastLimit],
    [1009n, 1005n, true],
  );
});

test("a meter adds up amounts of any size", () => {
  fc.assert(
    fc.property(
      fc.array(fc.bigInt(0n, 2n ** 61n), { maxLength: 6 }),
      fc.bigInt(0n, 2n ** 63n),
      (amounts, limit) => {
        const meter = new GasMeter(limit);
        let total = 0n;
        for (const amount of amounts) {
          total += amount;
          const charge = () => meter.consumeLarge(amount, "x");
          if (total > limit) assert.throws(charge, OutOfGas);
          else charge();
          assert.equal(meter.consumed, total);
        }
      },
    ),
  );
  assert.throws(() => new GasMeter().consumeLarge(2n ** 64n, "x"), /\{x\}/);
});

test("a branch of a context keeps its writes and events until it is written", () => {
  const ctx = createTestCtx();
  const emit = defineEvent("made", "id");
  const { ctx: inner, write } = ctx.branch();
  state.byId.set(inner, 1, "one");
  inner.emit(emit({ id: 1 }));
  assert.equal(state.byId.get(ctx, 1), undefined);
  assert.deepEqual(ctx.events, []);
  write();
  assert.equal(state.byId.get(ctx, 1), "one");
  assert.deepEqual(eventTexts(ctx.events), ["made{id=1}"]);
});

test("errors keep their code under texts put before them; panics pass unchanged", () => {
  const { full } = defineErrors("pools", { full: [7, "pool is full"] });
  assert.equal(
    failureOf(() =>
      wrapping("message 0", () => {
        throw full.wrap("pool 3");
      }),
    ),
    "pools/7: message 0: pool 3: pool is full",
  );
  assert.equal(
    failureOf(() =>
      wrapping("a", () => {
        throw plainError("b");
      }),
    ),
    "undefined/1: a: b",
  );
  assert.equal(
    failureOf(() =>
      wrapping("a", () => {
        throw new TypeError("nil");
      }),
    ),
    "panic: nil",
  );
  assert.equal(sdkErrors.notFound.wrap().message, "not found");
});

test("addresses read back, and each wrong one has the reference's text", () => {
  const raw = "\x01".repeat(20);
  assert.equal(accounts.fromText(accounts.toText(raw)), raw);
  assert.equal(
    failureOf(() => accounts.fromText("  ")),
    "undefined/1: empty address string is not allowed",
  );
  assert.equal(
    failureOf(() => accounts.fromText("milk")),
    "undefined/1: decoding bech32 failed: invalid bech32 string length 4",
  );
  const foreign = "cosmos1qyqszqgpqyqszqgpqyqszqgpqyqszqgpjnp7du";
  assert.equal(
    failureOf(() => accounts.fromText(foreign)),
    "sdk/35: hrp does not match bech32 prefix: expected 'milk' got 'cosmos': internal logic error",
  );
  assert.equal(
    failureOf(() => accounts.fromBech32(foreign)),
    "undefined/1: invalid Bech32 prefix; expected milk, got cosmos",
  );
  assert.equal(
    failureOf(() => accounts.fromText(accounts.toText("\x01\x02\xff"))),
    "sdk/9: address length must be 20 or 32 bytes, got 3, 0102ff: unknown address",
  );
});

const request = (given: object) => ({
  key: new Uint8Array(0),
  offset: 0n,
  limit: 0n,
  countTotal: false,
  reverse: false,
  ...given,
});

test("pages of a collection join up to the whole, forward and backward", () => {
  const ctx = createTestCtx();
  for (let id = 1; id <= 7; id++) state.byId.set(ctx, id, `v${id}`);
  for (const reverse of [false, true]) {
    const seen: number[] = [];
    let key: Uint8Array = new Uint8Array(0);
    do {
      const page = paginateMap(ctx, state.byId, request({ key, limit: 3n, reverse }), (id) => id);
      seen.push(...page.items);
      key = page.pagination.nextKey;
    } while (key.length > 0);
    const expected = [1, 2, 3, 4, 5, 6, 7];
    assert.deepEqual(seen, reverse ? expected.reverse() : expected, `reverse ${reverse}`);
  }
  const counted = paginateMap(
    ctx,
    state.byId,
    request({ offset: 2n, limit: 2n, countTotal: true }),
    (id) => id,
  );
  assert.deepEqual([counted.items, counted.pagination.total], [[3, 4], 7n]);
  const past = paginateMap(ctx, state.byId, request({ offset: 9n }), (id) => id);
  assert.deepEqual([past.items, past.pagination.total], [[], 0n]);
  assert.equal(
    failureOf(() =>
      paginateMap(ctx, state.byId, request({ offset: 1n, key: Uint8Array.of(1) }), (id) => id),
    ),
    "undefined/1: invalid request, either offset or key is expected, got both",
  );
});

test("a page within a prefix cuts the prefix off the next key", () => {
  const ctx = createTestCtx();
  for (const pool of [1, 2, 3]) for (const user of [5, 6, 7]) state.members.add(ctx, [pool, user]);
  const options = { prefix: u32.encodePart(2) };
  const first = paginateKeys(
    ctx,
    state.members,
    request({ limit: 2n }),
    ([, user]) => user,
    options,
  );
  assert.deepEqual(first.items, [5, 6]);
  assert.deepEqual(first.pagination.nextKey, Uint8Array.of(0, 0, 0, 7));
  const rest = paginateKeys(
    ctx,
    state.members,
    request({ key: first.pagination.nextKey }),
    ([, user]) => user,
    options,
  );
  assert.deepEqual(rest.items, [7]);
  const back = paginateKeys(
    ctx,
    state.members,
    request({ reverse: true }),
    ([, user]) => user,
    options,
  );
  assert.deepEqual(back.items, [7, 6, 5]);
});

test("a filtered page counts what it lists, but from a key on what it looked at", () => {
  const ctx = createTestCtx();
  for (let id = 1; id <= 7; id++) state.byId.set(ctx, id, `v${id}`);
  const options = { filter: (id: number) => id % 2 === 1 };
  const pageOf = (given: object) =>
    paginateMap(ctx, state.byId, request(given), (id) => id, options);
  const first = pageOf({ limit: 2n });
  assert.deepEqual([first.items, first.pagination.nextKey], [[1, 3], Uint8Array.of(0, 0, 0, 4)]);
  const second = pageOf({ limit: 2n, key: first.pagination.nextKey });
  assert.deepEqual([second.items, second.pagination.nextKey], [[5], Uint8Array.of(0, 0, 0, 6)]);
});

test("raw pages count what was visited and panic like the reference on a reversed last key", () => {
  const ctx = createTestCtx();
  const store = ctx.store("raw");
  for (let i = 0n; i < 5n; i++) store.set(`\x09${u64ToBin(i)}`, Uint8Array.of(Number(i)));
  const page = paginateStore(
    store,
    "\x09",
    request({ limit: 2n, countTotal: true }),
    (_, value) => value[0],
  );
  assert.deepEqual([page.items, page.pagination.total], [[0, 1], 5n]);
  const odd = paginateStore(
    store,
    "\x09",
    request({ offset: 1n, limit: 1n, countTotal: true }),
    (_, [v = 0]) => (v % 2 === 1 ? v : undefined),
  );
  assert.deepEqual([odd.items, odd.pagination.total], [[3], 2n]);
  const key = Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 2);
  const back = paginateStore(
    store,
    "\x09",
    request({ key, reverse: true }),
    (_, value) => value[0],
  );
  assert.deepEqual(back.items, [2, 1, 0]);
  const last = Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 4);
  assert.equal(
    failureOf(() => paginateStore(store, "\x09", request({ key: last, reverse: true }), () => 1)),
    "panic: iterator is invalid",
  );
});
