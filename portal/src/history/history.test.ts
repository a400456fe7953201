import assert from "node:assert/strict";
import { test } from "node:test";
import { de } from "../i18n/de.ts";
import { en } from "../i18n/en.ts";
import { stepped } from "../ui/linePath.ts";
import { typeOf } from "../world/targets.ts";
import type { World } from "../world/world.ts";
import { cursorKey, cursorOf } from "./cursors.ts";
import { eventText } from "./eventText.ts";
import { kindText } from "./kindText.ts";
import { microsOf, timePoints, worthPoints } from "./points.ts";
import { recent } from "./recent.ts";
import { targetOf } from "./targetOf.ts";

const DAY = "2026-01-02T00:00:00.000Z";

test("rows become points, and what was paid on a day is added up in dollars", () => {
  const rows = [{ time: DAY, value: "12.500001" }];
  const x = Date.parse(DAY);
  assert.deepEqual(
    timePoints(rows, ({ value }) => microsOf(value)),
    [{ x, y: 12_500_001 }],
  );
  const assets = new Map([
    ["umilk", { denom: "umilk", ticker: "MILK", exponent: 6, price: 50_000n }],
  ]);
  const paid = [
    { time: DAY, denom: "umilk", amount: "2000000" },
    { time: DAY, denom: "umilk", amount: "1000000.999" },
    { time: DAY, denom: "unknown", amount: "7" },
  ];
  assert.deepEqual(worthPoints(assets, paid), [{ x, y: 150_000 }]);
});

test("a stepped line stays level until the next point", () => {
  const points = [
    { x: 1, y: 5 },
    { x: 4, y: 7 },
  ];
  assert.deepEqual(stepped(points), [points[0], { x: 4, y: 5 }, points[1]]);
  assert.deepEqual(stepped([]), []);
});

test("entries have a name in each language", () => {
  assert.equal(kindText(en, { kind: "claimed", message: null }), "Rewards paid out");
  const failed = { kind: "failed", message: "/milkyway.restaking.v1.MsgDelegatePool" };
  assert.equal(kindText(de, failed), "Gescheitert: Delegate pool");
  assert.equal(
    kindText(en, { kind: "message", message: "/cosmos.gov.v1.MsgVote" }),
    eventText("vote"),
  );
});

test("an entry without the number of its pool is about the pool of its denomination", () => {
  const world = { pools: [{ id: 3, denom: "utia" }] } as unknown as World;
  const row = { target_kind: "pool", target_id: null, denom: "utia", other: null };
  assert.deepEqual(targetOf(world, row), { type: typeOf("pool"), targetId: 3 });
  assert.equal(targetOf(world, { ...row, denom: "other" }), undefined);
  assert.equal(targetOf(world, { ...row, target_kind: null }), undefined);
});

test("cursors go through lists that are read by keys", () => {
  assert.deepEqual(cursorOf(cursorKey("12.5") ?? new Uint8Array(0)), { cursor: "12.5" });
  assert.deepEqual(cursorOf(new Uint8Array(0)), {});
  assert.equal(cursorKey(undefined), undefined);
});

test("a question is asked once in a while, and again at once after a failure", async () => {
  let asked = 0;
  let now = 0;
  const ask = async () => ++asked;
  const fail = () => Promise.reject(new Error("down"));
  assert.equal(await recent("a", ask, () => now), 1);
  now = 9_000;
  assert.equal(await recent("a", ask, () => now), 1);
  now = 10_000;
  assert.equal(await recent("a", ask, () => now), 2);
  await assert.rejects(
    recent("b", fail, () => now),
    /down/,
  );
  assert.equal(await recent("b", ask, () => now), 3);
});
