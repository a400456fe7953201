import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { skipWithoutChromium as skip } from "./chromiumPath.ts";
import { PortalRun } from "./portalRun.ts";

const RESTAKER = "milk13xcz4408jcjzav25q2qz7f66ugchddtqrds8k5";
const ADMIN = "milk1thzxu294gut0yzjuazs348dx7cpzhsxdcnze5z";
const DAY = 86_400;

let run: PortalRun;
let page: Page | undefined;

const send = (type: string, fields: object) =>
  run.call("dev_impersonate", { messages: [{ "@type": type, ...fields }] });

before(async () => {
  if (skip !== false) return;
  run = await PortalRun.start();
  await run.call("dev_increaseTime", { seconds: DAY });
  await run.call("dev_setPrice", { denom: "utia", price: "10.4" });
  await send("/milkyway.rewards.v1.MsgWithdrawDelegatorReward", {
    delegator_address: RESTAKER,
    delegation_type: "DELEGATION_TYPE_POOL",
    delegation_target_id: 1,
  });
  await send("/milkyway.operators.v1.MsgSetOperatorParams", {
    sender: ADMIN,
    operator_id: 1,
    params: { commission_rate: "0.07" },
  });
  await run.call("dev_increaseTime", { seconds: DAY });
  await run.historyReady();
});
after(async () => {
  if (skip === false) await run.end();
});

/** Opens the table below a chart and returns its text; one page goes from chart to chart. */
async function tableOf(hash: string, title: string): Promise<string> {
  page ??= await run.open("#/nowhere");
  await page.goto(`${run.url}/#/nowhere`);
  await page.getByRole("heading", { name: "Not found" }).waitFor();
  await page.goto(`${run.url}/${hash}`);
  const chart = page.getByRole("figure", { name: title });
  await chart.getByText("Show as a table").click();
  const text = await chart.getByRole("table").textContent();
  return text ?? "";
}

describe("the past is drawn, with its numbers in a table", { skip }, () => {
  test("prices and values of a pool", async () => {
    const prices = await tableOf("#/pools/1", "Price of TIA");
    assert.match(prices, /\$5\.20/);
    assert.match(prices, /\$10\.40/);
    assert.match(await tableOf("#/pools/1", "Value restaked"), /\$57,200/);
  });

  test("the rate of all plans, and the funds of one", async () => {
    assert.match(await tableOf("#/", "Paid in a year"), /\d %/);
    assert.match(await tableOf("#/services/1", "Left in plan 1"), /(100,000|99,999\.\d+) MILK/);
  });

  test("what a pool brought", async () => {
    assert.match(await tableOf("#/pools/1", "Earned on the day"), /\$\d/);
  });

  test("the commission of an operator", async () => {
    const text = await tableOf("#/operators/1", "Commission");
    assert.match(text, /5 %[\s\S]*7 %/);
  });

  test("the history of an account, also as a file", async () => {
    const page = await run.open(`#/explorer/accounts/${RESTAKER}`);
    await page.getByRole("cell", { name: "Rewards paid out" }).waitFor();
    const coming = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save as CSV" }).click();
    const parts: Buffer[] = [];
    for await (const part of await (await coming).createReadStream()) parts.push(part as Buffer);
    assert.match(Buffer.concat(parts).toString(), /,claimed,pool,1,umilk,\d+,/);
    await page.context().close();
  });

  test("of a node whose history is not known here, one sentence says so", async () => {
    const page = await run.open("#/operators/1");
    const other = run.rpc.replace("127.0.0.1", "localhost");
    await page.evaluate(`localStorage.setItem("endpoint", "${other}")`);
    await page.reload();
    await page.getByText("This node keeps no history to draw from").first().waitFor();
    await page.getByText("Register operator").waitFor();
    await page.context().close();
  });
});

test("no page complains", { skip }, () => {
  assert.deepEqual(run.complaints, []);
});
