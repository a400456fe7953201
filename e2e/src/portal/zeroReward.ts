import type { Page } from "playwright-core";
import type { Hands } from "./hands.ts";
import { connect, goTo, sign } from "./newcomer.ts";

/** A restaker whose stake earns nothing at a service finds out why, and lets it earn. */
export async function zeroReward(page: Page, hands: Hands, account: string): Promise<void> {
  await connect(page, hands, account);
  await goTo(page, hands, "Rewards");
  await page.getByText("Your preferences do not name this service.").first().waitFor();
  await hands.press(page.getByRole("link", { name: "Change my preferences" }).first());
  await hands.press(page.getByRole("checkbox", { name: "Trust Comet Sequencer with TIA" }));
  await page.getByText("Comet Sequencer may use your stake in TIA").waitFor();
  await hands.press(page.getByRole("button", { name: "Review" }));
  await page.getByRole("dialog").getByText("Trust Comet Sequencer with: TIA").waitFor();
  await sign(page, hands);
  await goTo(page, hands, "Rewards");
  const row = page
    .getByRole("row")
    .filter({ hasText: "TIA" })
    .filter({ hasText: "Comet Sequencer" });
  await row.getByText("Everything it needs is there").first().waitFor();
}
