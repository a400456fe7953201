import { after, afterEach, before, test } from "node:test";
import { skipWithoutChromium as skip } from "./chromiumPath.ts";
import { mouse } from "./hands.ts";
import { goTo, sign } from "./newcomer.ts";
import { PortalRun } from "./portalRun.ts";
import { newOperator, seeOperator, serviceTeam } from "./serviceTeam.ts";

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
  await serviceTeam(page, mouse, "judy", "Aurora Watch");
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
  await newOperator(other, mouse, "dave", "Rigel Works", "Aurora Watch");
  await seeOperator(page, mouse, "Aurora Watch", "Rigel Works");
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
