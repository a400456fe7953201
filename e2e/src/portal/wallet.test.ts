import { after, before, test } from "node:test";
import { skipWithoutChromium as skip } from "./chromiumPath.ts";
import { installKeplr, type Mind } from "./fakeKeplr.ts";
import { mouse } from "./hands.ts";
import { sign } from "./newcomer.ts";
import { PortalRun } from "./portalRun.ts";

let run: PortalRun;

before(async () => {
  if (skip === false) run = await PortalRun.start();
});
after(async () => {
  if (skip === false) await run.end();
});

for (const mode of ["direct", "amino"] as const)
  test(`a wallet of the browser adds the chain, and signs ${mode} after saying no once`, {
    skip,
  }, async () => {
    const mind: Mind = { isWilling: false };
    const page = await run.open("#/restake?kind=pool&id=1");
    await installKeplr(page, run.mnemonicOf(mode === "direct" ? "bob" : "carol"), mind);
    await page.reload();
    await page.getByRole("button", { name: "Connect wallet" }).first().click();
    const dialog = page.getByRole("dialog");
    if (mode === "amino") await dialog.getByRole("checkbox").check();
    await dialog.getByRole("button", { name: "Keplr" }).click();
    await page.getByRole("textbox", { name: "Amount of TIA" }).fill("3");
    await page.getByRole("checkbox").first().check();
    await page.getByRole("button", { name: "Review" }).click();
    await dialog.locator('button[aria-disabled="false"]', { hasText: "Sign and send" }).click();
    await dialog.getByText("You said no in the wallet. Nothing was sent.").waitFor();
    mind.isWilling = true;
    await sign(page, mouse);
  });
