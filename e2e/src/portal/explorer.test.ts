import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { skipWithoutChromium as skip } from "./chromiumPath.ts";
import { mouse } from "./hands.ts";
import { connect, sign } from "./newcomer.ts";
import { PortalRun } from "./portalRun.ts";

let run: PortalRun;

before(async () => {
  if (skip === false) run = await PortalRun.start({ votesPrices: true });
});
afterEach(() => run?.closePages());
after(async () => {
  if (skip === false) await run.end();
});

test("votes about prices are no transactions, and are shown in words when asked for", {
  skip,
}, async () => {
  const page = await run.open("#/explorer");
  const latest = page.getByRole("region", { name: "Transactions" });
  await latest.getByText("Executed").first().waitFor();
  assert.equal(await latest.getByText("Failed").count(), 0);
  const blocks = page.getByRole("region", { name: "Blocks" });
  assert.match((await blocks.getByRole("row").nth(1).textContent()) ?? "", /0$/);
  await page.getByRole("checkbox", { name: /what the chain itself puts/ }).check();
  await latest.getByText("Failed").first().waitFor();
  await latest.getByRole("link").first().click();
  await page.getByRole("heading", { name: "Prices of validators" }).waitFor();
  await page.getByRole("cell", { name: /TIA\/USD [+-]?[\d.]+/ }).waitFor();
  await page.getByRole("main").getByRole("link").first().click();
  await page.getByRole("heading", { name: /^Block \d+$/ }).waitFor();
  await page.getByRole("cell", { name: /TIA\/USD/ }).waitFor();
  await page.getByText("This block has no transactions.").waitFor();
});

test("which of the latest blocks a validator signed is drawn", { skip }, async () => {
  const page = await run.open("#/explorer");
  const table = page.getByRole("table", { name: "Validators" });
  await table.getByRole("img", { name: /^Signed (\d+) of the latest \1 blocks$/ }).waitFor();
  await table.getByText(/^0 of \d+$/).waitFor();
});

test("how one's validators vote stands beside one's own vote", { skip }, async () => {
  await run.call("dev_impersonate", {
    messages: [
      {
        "@type": "/cosmos.gov.v1.MsgSubmitProposal",
        messages: [],
        initial_deposit: [{ denom: "umilk", amount: "10000000000" }],
        proposer: run.addressOf("alice"),
        metadata: "x",
        title: "Raise the roof",
        summary: "By a foot.",
      },
    ],
  });
  const page = await run.open("#/governance");
  await connect(page, mouse, "validator");
  await page.getByRole("link", { name: "Raise the roof" }).click();
  const votes = page.getByRole("region", { name: "Votes of your validators" });
  await votes.getByText("Has not voted").waitFor();
  await page.getByRole("button", { name: "Yes", exact: true }).click();
  await sign(page, mouse);
  await votes.getByText("Yes", { exact: true }).waitFor();
});

test("no page complains", { skip }, () => {
  assert.deepEqual(run.complaints, []);
});
