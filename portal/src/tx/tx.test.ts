import assert from "node:assert/strict";
import { test } from "node:test";
import { Refused } from "@milkyway/sdk";
import { type Activity, withActivity } from "./activity.ts";
import { denomOfPrice, readGasPrices } from "./gasPrices.ts";
import { reasonOf, unsuccessful } from "./outcome.ts";

const activity = (hash: string, atMs: number): Activity => ({
  hash,
  title: "",
  state: "pending",
  atMs,
});

test("an activity takes the place of the one with its hash, the latest first, at most fifty", () => {
  const list = Array.from({ length: 60 }, (_, at) => activity(`${at}`, at)).reduce<
    readonly Activity[]
  >(withActivity, []);
  assert.equal(list.length, 50);
  assert.equal(list[0]?.hash, "59");
  const changed = withActivity(list, { ...activity("30", 30), state: "executed" });
  assert.equal(changed.length, 50);
  assert.equal(changed.find(({ hash }) => hash === "30")?.state, "executed");
});

test("prices of gas are those that the node asks for, or the usual one", () => {
  assert.deepEqual(readGasPrices("0.01umilk,0.002utia"), ["0.01umilk", "0.002utia"]);
  assert.deepEqual(readGasPrices("0umilk"), ["0.01umilk"]);
  assert.deepEqual(readGasPrices(""), ["0.01umilk"]);
  assert.equal(denomOfPrice("0.002ibc/AB12"), "ibc/AB12");
});

test("a refusal says what the chain said, its code and what to do; anything else is lost sight of", () => {
  const refused = new Refused(
    "tx",
    { codespace: "sdk", code: 5, log: "poor\nstack" },
    "Send less.",
  );
  assert.equal(reasonOf(refused), "poor (sdk/5). Send less.");
  assert.equal(unsuccessful(activity("a", 1), refused).state, "failed");
  assert.equal(unsuccessful(activity("a", 1), new RangeError("gone")).state, "lost");
});
