import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import type { Hands } from "./hands.ts";

/** Connects an account of the developer chain. */
export async function connect(page: Page, hands: Hands, name: string): Promise<void> {
  await hands.press(page.getByRole("button", { name: "Connect wallet" }).first());
  const dialog = page.getByRole("dialog");
  await hands.press(dialog.getByRole("button", { name, exact: true }));
  await dialog.waitFor({ state: "hidden" });
}

/** Goes to a page by the navigation, which is behind a button on narrow screens. */
export async function goTo(page: Page, hands: Hands, name: string): Promise<void> {
  const menu = page.getByRole("button", { name: "Menu" });
  if (await menu.isVisible()) await hands.press(menu);
  const link = page
    .getByRole("navigation", { name: "Main" })
    .getByRole("link", { name, exact: true });
  await hands.press(link);
  await page.getByRole("heading", { level: 1, name, exact: true }).waitFor();
}

/** Signs what is proposed, and waits until it is executed. */
export async function sign(page: Page, hands: Hands): Promise<void> {
  const dialog = page.getByRole("dialog");
  const button = dialog.getByRole("button", { name: "Sign and send" });
  await dialog.locator('button.primary[aria-disabled="false"]', { hasText: "Sign" }).waitFor();
  await hands.press(button);
  await dialog.getByText("Executed in a block").waitFor();
  await hands.press(dialog.getByRole("button", { name: "Done" }));
  await dialog.waitFor({ state: "hidden" });
}

async function claimableOf(page: Page): Promise<number> {
  const cell = page.locator(
    'table:has-text("Claimable rewards") td[data-label="Claimable rewards"]',
  );
  return Number.parseFloat(((await cell.first().textContent()) ?? "").replaceAll(",", "")) || 0;
}

/** Waits until what can be claimed is more than it was. */
async function growsAbove(page: Page, than: number): Promise<number> {
  for (let looks = 0; looks < 60; looks++) {
    const now = await claimableOf(page);
    if (now > than) return now;
    await page.waitForTimeout(250);
  }
  throw new RangeError(`the reward stays at ${than}`);
}

/** A newcomer restakes, sees the reward grow, claims it, and takes the stake back. */
export async function newcomer(page: Page, hands: Hands, account: string): Promise<void> {
  await connect(page, hands, account);
  await hands.press(page.getByRole("main").getByRole("link", { name: "Restake" }).first());
  await hands.press(page.getByRole("button", { name: "Choose TIA" }));
  await hands.fill(page.getByRole("textbox", { name: "Amount of TIA" }), "1234.5");
  await hands.press(page.getByRole("checkbox").first());
  await hands.press(page.getByRole("button", { name: "Review" }));
  const words = page.getByRole("dialog").getByText("Restake 1,234.5 TIA to TIA");
  await words.waitFor();
  await sign(page, hands);

  await goTo(page, hands, "Rewards");
  const first = await growsAbove(page, 0);
  const second = await growsAbove(page, first);
  assert.ok(second > first);
  await hands.press(page.getByRole("button", { name: "Claim all rewards" }));
  await sign(page, hands);

  await goTo(page, hands, "Portfolio");
  await hands.press(page.getByRole("button", { name: "Unbond from TIA" }));
  await hands.press(page.getByRole("dialog").getByRole("button", { name: "Use all: 1,234.5 TIA" }));
  await hands.press(page.getByRole("dialog").getByRole("button", { name: "Review" }));
  await page.getByRole("dialog").getByText("Take 1,234.5 TIA back from TIA").waitFor();
  await sign(page, hands);
  await page.getByRole("heading", { name: "Unbonding (1)" }).waitFor();
  await page.getByRole("heading", { name: "Unbonding (0)" }).waitFor();
  await page.getByText("Nothing is restaked yet.").waitFor();
}
