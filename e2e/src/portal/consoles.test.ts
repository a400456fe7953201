import { after, afterEach, before, test } from "node:test";
import { skipWithoutChromium as skip } from "./chromiumPath.ts";
import { mouse } from "./hands.ts";
import { connect, goTo, sign } from "./newcomer.ts";
import { PortalRun } from "./portalRun.ts";

let run: PortalRun;

before(async () => {
  if (skip === false) run = await PortalRun.start();
});
afterEach(() => run?.closePages());
after(async () => {
  if (skip === false) await run.end();
});

test("a team creates a service and pays for it, and an operator joins", { skip }, async () => {
  const page = await run.open("");
  await connect(page, mouse, "judy");
  await goTo(page, mouse, "Service console");
  await page.getByRole("textbox", { name: "Name" }).fill("Aurora Watch");
  await page.getByRole("button", { name: "Review" }).click();
  await sign(page, mouse);
  await page.getByRole("button", { name: "Activate" }).click();
  await sign(page, mouse);
  await page.getByRole("button", { name: "Borrow security: TIA" }).click();
  await sign(page, mouse);
  await page.getByText("Create a plan").click();
  await page.getByRole("textbox", { name: "Pays per day" }).fill("100");
  await page.getByRole("textbox", { name: "Split" }).fill("2/1/1");
  await page.getByText("3,000 MILK").waitFor();
  await page.locator("details[open]").getByRole("button", { name: "Review" }).click();
  await page
    .getByRole("dialog")
    .getByText("Aurora Watch pays 100 MILK a day for 30 days")
    .waitFor();
  await sign(page, mouse);
  await page.getByText("Out of funds").waitFor();
  await page.getByRole("textbox", { name: "Amount of MILK" }).fill("1000");
  await page.getByRole("button", { name: "Fund the plan" }).click();
  await page.getByRole("dialog").getByText("The account then lasts for 10 d.").waitFor();
  await sign(page, mouse);
  await page.getByText("Running").waitFor();
  await page.getByText("Change a plan").click();
  const editor = page.locator("details").filter({ hasText: "Change a plan" });
  await editor.getByRole("textbox", { name: "Pays per day" }).fill("50");
  await editor.getByRole("combobox", { name: "Pools share" }).selectOption("weights");
  await editor.getByRole("textbox", { name: "Weight of TIA" }).fill("0");
  await editor.getByText("at least one above zero").waitFor();
  await editor.getByRole("textbox", { name: "Weight of TIA" }).fill("4");
  await editor.getByRole("combobox", { name: "Operators share" }).selectOption("equal");
  await editor.getByRole("button", { name: "Review" }).click();
  await page.getByRole("dialog").getByText("pays 50 MILK a day, for 30 days").waitFor();
  await sign(page, mouse);
  await page.getByRole("cell", { name: /Pools: By weights · Operators: In equal parts/ }).waitFor();
  await page.getByRole("cell", { name: "20 d" }).waitFor();

  const other = await run.open("");
  await connect(other, mouse, "dave");
  await goTo(other, mouse, "Operator console");
  await other.getByRole("textbox", { name: "Name" }).fill("Rigel Works");
  await other.getByRole("button", { name: "Review" }).click();
  await sign(other, mouse);
  await other.getByRole("button", { name: "Join Aurora Watch" }).click();
  await sign(other, mouse);
  await other.getByRole("textbox", { name: "Commission in per cent" }).fill("7.5");
  await other.locator(".tools").getByRole("button", { name: "Review" }).first().click();
  await sign(other, mouse);
  await other.getByText("Now: 7.5 %").waitFor();

  await goTo(page, mouse, "Services");
  await page.getByRole("link", { name: "Aurora Watch" }).click();
  await page.getByRole("link", { name: "Rigel Works" }).first().waitFor();
});

test("a developer mines, moves the time, sets a price and fills an account", { skip }, async () => {
  const page = await run.open("#/dev");
  await page.locator('button[aria-disabled="false"]', { hasText: "Set a price" }).click();
  await page.getByText('"hash"').waitFor();
  await page.getByRole("textbox", { name: /Address, or the name/ }).fill("bob");
  await page.getByRole("button", { name: "Give" }).click();
  await page.getByRole("button", { name: "Mine", exact: true }).click();
  await page.getByText('"height"').waitFor();
  await page.getByRole("button", { name: "Move the time" }).click();
  await page.getByText('"moved_seconds": "86400"').waitFor();
  await page.getByRole("button", { name: "Take a snapshot" }).click();
  await page.getByText('"id": "1"').waitFor();
  await goTo(page, mouse, "Pools");
  await page.getByRole("row").filter({ hasText: "ATOM" }).getByText("$11,960").waitFor();
});
