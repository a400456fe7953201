import assert from "node:assert/strict";
import { test } from "node:test";
import { RewardsPlan } from "@milkyway/modules/rewards/client";
import { parseRoute } from "../app/router.ts";
import { actionText } from "./explorer/actionsOf.ts";
import { searchLink } from "./explorer/searchLink.ts";
import { subtractCoins } from "./locked/subtractCoins.ts";
import { rateText } from "./operatorConsole/CommissionForm.tsx";
import { sampleHeights } from "./overview/valueHistory.ts";
import { historyCsv } from "./portfolio/historyCsv.ts";
import { dailyShare } from "./restake/poolEstimate.ts";
import { readWeights } from "./serviceConsole/readWeights.ts";
import { readIds } from "./targets/favourites.ts";
import { matches } from "./targets/matches.ts";

test("addresses of pages are taken apart, whatever they hold", () => {
  const { parts, query } = parseRoute("#/explorer/tx/AB?sort=-value");
  assert.deepEqual(parts, ["explorer", "tx", "AB"]);
  assert.equal(query.get("sort"), "-value");
  assert.deepEqual(parseRoute("#/%E0%A4%A").parts, ["%E0%A4%A"]);
  assert.deepEqual(parseRoute("").parts, []);
});

test("messages are named in words", () => {
  assert.equal(actionText("/milkyway.restaking.v1.MsgDelegatePool"), "Delegate pool");
});

test("a search leads to what was meant", () => {
  const hash = "ab".repeat(32);
  const address = "milk1h37umsp0j00glygv359r3k6w4wpqs3a7s3qlmp";
  const cases = [
    ["12", "#/explorer/blocks/12"],
    [hash, `#/explorer/tx/${hash.toUpperCase()}`],
    [`0x${hash}`, `#/explorer/tx/${hash.toUpperCase()}`],
    [address, `#/explorer/accounts/${address}`],
    ["nobody", undefined],
    ["  ", undefined],
  ] as const;
  for (const [text, link] of cases) assert.equal(searchLink(text, undefined), link, text);
});

test("values of table files keep commas, and no formula", () => {
  const tx = { height: 7n, hash: Uint8Array.of(0xab), code: 5, gasWanted: 9n, gasUsed: 8n };
  const lines = (log: string) =>
    historyCsv([{ ...tx, codespace: "sdk", log, events: [], responses: [] }]).split("\r\n");
  assert.equal(lines("a")[0], "height,hash,actions,code,log,gas_used");
  assert.equal(lines("a")[1], "7,AB,,5,a,8");
  assert.equal(lines('a,"b"')[1], '7,AB,,5,"a,""b""",8');
  assert.equal(lines("=1+1")[1], "7,AB,,5,'=1+1,8");
});

test("heights of a history are spread over the chain", () => {
  assert.deepEqual(sampleHeights(3n), [1n, 2n, 3n]);
  assert.deepEqual(sampleHeights(101n, 3n), [1n, 51n, 101n]);
});

test("a stake gets its part of what a plan sets aside for pools", () => {
  const basic = { typeUrl: "/milkyway.rewards.v1.DistributionTypeBasic", value: new Uint8Array(0) };
  const made = RewardsPlan.create({ amountPerDay: { denom: "umilk", amount: 1_000n } });
  const weighted = (weight: number) => ({
    ...made,
    balance: 1n,
    poolsDistribution: { ...made.poolsDistribution, weight, type: basic },
    operatorsDistribution: { ...made.operatorsDistribution, weight: 1 },
  });
  assert.equal(dailyShare({ plan: weighted(1), trusting: 300n }, 100n), 125n);
  assert.equal(dailyShare({ plan: weighted(0), trusting: 300n }, 100n), 0n);
  assert.equal(dailyShare({ plan: { ...made, balance: 1n }, trusting: 0n }, 100n), undefined);
});

test("small readers take what they know, and nothing else", () => {
  assert.deepEqual(readWeights("2/1/0"), [2, 1, 0]);
  for (const text of ["", "1/2", "a/b/c", "1/2/3/4", "-1/1/1"])
    assert.equal(readWeights(text), undefined);
  assert.equal(rateText(750n), "0.0750");
  assert.equal(rateText(10_000n), "1.0000");
  assert.deepEqual(readIds('[1,2,"x"]'), [1, 2]);
  for (const text of ["{", "{}", null]) assert.deepEqual(readIds(text), []);
  assert.ok(matches("#3", "Vega", 3));
  assert.ok(matches("veg", "Vega", 3));
  assert.ok(!matches("x", "Vega", 3));
});

test("what is taken away leaves no coin at or below zero", () => {
  const coins = [
    { denom: "a", amount: 5n },
    { denom: "b", amount: 1n },
  ];
  assert.deepEqual(
    subtractCoins(coins, [
      { denom: "a", amount: 2n },
      { denom: "b", amount: 1n },
    ]),
    [{ denom: "a", amount: 3n }],
  );
});
