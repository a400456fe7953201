import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { runCommand } from "../cli/runCommand.ts";
import { asIvan } from "./asIvan.ts";
import { skipWithoutChromium as skip } from "./chromiumPath.ts";
import { mouse } from "./hands.ts";
import { connect, goTo, sign } from "./newcomer.ts";
import { PortalRun } from "./portalRun.ts";
import { zeroReward } from "./zeroReward.ts";

const HOSTILE = '<img src=x onerror="document.title=1"><b>bold</b>';
/** The account of governance. */
const GOV = "milk10d07y265gmmuvt4z0w9aw880jnsr700j534m7p";
let run: PortalRun;

before(async () => {
  if (skip === false) run = await PortalRun.start();
});
afterEach(() => run?.closePages());
after(async () => {
  if (skip === false) await run.end();
});

test("a user whose reward is zero finds out why, and mends it", { skip }, async () => {
  await zeroReward(await run.open(""), mouse, "ivan");
});

test("a service that describes itself in markup shows it as text, and its link is inert", {
  skip,
}, async () => {
  await run.call("dev_impersonate", {
    messages: [
      {
        "@type": "/milkyway.services.v1.MsgCreateService",
        sender: "milk1h37umsp0j00glygv359r3k6w4wpqs3a7s3qlmp",
        name: "Trap",
        description: HOSTILE,
        website: "javascript:alert(1)",
      },
    ],
  });
  const page = await run.open("#/services?q=trap");
  await page.getByRole("link", { name: "Trap", exact: true }).click();
  await page.getByText(HOSTILE).waitFor();
  await page.getByText("javascript:alert(1)").waitFor();
  assert.equal(await page.locator('a[href^="javascript"]').count(), 0);
  assert.equal(await page.title(), "Trap · MilkyWay");
});

test("what the chain would refuse is said before anything is signed", { skip }, async () => {
  const page = await run.open("#/locked");
  await connect(page, mouse, "bob");
  await page.goto(`${run.url}/#/restake?kind=service&id=4`);
  const review = page.getByRole("button", { name: "Review" });
  await page.getByRole("textbox", { name: /Amount/ }).fill("1");
  assert.equal(await review.getAttribute("aria-disabled"), "true");
  await page.getByText("It is not active, so nothing can be delegated to it").waitFor();
  await page.goto(`${run.url}/#/restake?kind=pool&id=1`);
  const amount = page.getByRole("textbox", { name: "Amount of TIA" });
  for (const [text, why] of [
    ["abc", "Not an amount"],
    ["0", "The amount must be above zero"],
    ["1.1234567", "at most 6 digits"],
    ["99999999999", "More than there is"],
  ] as const) {
    await amount.fill(text);
    await page.getByText(why).first().waitFor();
  }
});

test("an address is watched without a wallet, and cannot sign", { skip }, async () => {
  const page = await run.open("#/rewards");
  await page.getByRole("button", { name: "Connect wallet" }).first().click();
  const dialog = page.getByRole("dialog");
  assert.equal(await dialog.getByText("Keplr · not installed").count(), 1);
  const address = "milk13xcz4408jcjzav25q2qz7f66ugchddtqrds8k5";
  await dialog.getByRole("textbox", { name: "Watch an address" }).fill(address);
  await dialog.getByRole("button", { name: "Watch", exact: true }).click();
  await page.locator('button[aria-disabled="false"]', { hasText: "Claim all rewards" }).click();
  await page.getByText("This address is only watched").waitFor();
  await page.getByText("Save it unsigned").first().click();
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save it unsigned" }).click();
  const file = await (await coming).path();
  const { code, out, err } = runCommand(["tx", "decode", encoded(file)]);
  assert.equal(code, 0, err);
  const { body, auth_info: auth, signatures } = JSON.parse(out);
  assert.equal(body.messages[0].delegator_address, address);
  assert.ok(Number(auth.fee.gas_limit) > 50_000);
  assert.deepEqual(signatures, []);
});

/** What `milkywayd` makes of a file with a transaction. */
function encoded(file: string): string {
  const { code, out, err } = runCommand(["tx", "encode", file]);
  assert.equal(code, 0, err);
  return out.trim();
}

test("a node that is behind, and assets without a price, are told of", { skip }, async () => {
  const page = await run.open("#/pools");
  await page.clock.install({ time: Date.now() + 180_000 });
  await page.reload();
  await page.getByRole("status").filter({ hasText: "The latest block is old" }).waitFor();
  await page.context().close();
  await run.call("dev_impersonate", {
    messages: [
      {
        "@type": "/milkyway.assets.v1.MsgRegisterAsset",
        authority: GOV,
        asset: { denom: "ufoo", ticker: "FOO", exponent: 6 },
      },
    ],
  });
  const other = await run.open("#/pools");
  await other
    .getByRole("status")
    .filter({ hasText: /No price for .*FOO/ })
    .waitFor();
});

test("what was sent survives a reload", { skip }, async () => {
  const page = await run.open("");
  await asIvan(page);
  await page.goto(`${run.url}/#/rewards`);
  await page.reload();
  await page.getByRole("button", { name: "Claim all rewards" }).click();
  await sign(page, mouse);
  await page.reload();
  await goTo(page, mouse, "Activity");
  await page.getByRole("listitem").filter({ hasText: "Claim" }).getByText("Executed").waitFor();
});

test("anything is found by search, in another language too", { skip }, async () => {
  const page = await run.open("#/explorer", { locale: "de-DE" });
  const search = page.getByRole("searchbox", { name: "Nach allem suchen" });
  for (const [text, heading] of [
    ["polaris", "Polaris Nodes"],
    ["1", "Block 1"],
    ["starlight", "Starlight Oracle"],
    ["tia", "Pool TIA"],
    ["milk13xcz4408jcjzav25q2qz7f66ugchddtqrds8k5", "Konto milk13xcz…s8k5"],
  ] as const) {
    await page.goto(`${run.url}/#/explorer`);
    await search.fill(text);
    await search.press("Enter");
    await page.getByRole("heading", { level: 1, name: heading }).waitFor();
  }
  assert.equal(await page.locator("html").getAttribute("lang"), "de");
});

test("a node that cannot be reached is told of, with the way to another one", {
  skip,
}, async () => {
  const page = await run.open("#/settings");
  await page.getByRole("textbox", { name: "Address of the node" }).fill("http://127.0.0.1:9");
  await page.getByRole("button", { name: "Use this node" }).click();
  await page.getByRole("alert").filter({ hasText: "cannot be reached" }).waitFor();
  await page.getByRole("link", { name: "Settings" }).last().click();
  await page.getByRole("button", { name: "Use the default" }).click();
  await page
    .getByText(/^● Block|Block \d+/)
    .first()
    .waitFor();
});
