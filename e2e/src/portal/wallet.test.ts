import { after, afterEach, before, test } from "node:test";
import { skipWithoutChromium as skip } from "./chromiumPath.ts";
import { installKeplr, type Mind } from "./fakeKeplr.ts";
import { mouse } from "./hands.ts";
import { sign } from "./newcomer.ts";
import { PortalRun } from "./portalRun.ts";

let run: PortalRun;

before(async () => {
  if (skip === false) run = await PortalRun.start();
});
afterEach(() => run?.closePages());
after(async () => {
  if (skip === false) await run.end();
});

for (const mode of ["direct", "amino"] as const)
  test(`a wallet of the browser adds the chain, and signs ${mode} after saying no once`, {
    skip,
  }, async () => {
    const mind: Mind = { isWilling: false };
    const page = await run.open("#/restake?kind=pool&id=1");
    await installKeplr(page, [run.mnemonicOf(mode === "direct" ? "bob" : "carol")], mind);
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

test("another account that is chosen in the wallet is followed", { skip }, async () => {
  const page = await run.open("#/portfolio");
  const mind: Mind = { isWilling: true };
  const [erin, ivan] = [run.mnemonicOf("erin"), run.mnemonicOf("ivan")];
  await installKeplr(page, [erin, ivan], mind);
  await page.reload();
  await page.getByRole("button", { name: "Connect wallet" }).first().click();
  await page.getByRole("dialog").getByRole("button", { name: "Keplr" }).click();
  await page.getByText("Nothing is restaked yet.").waitFor();
  mind.account = 1;
  await page.evaluate('window.dispatchEvent(new Event("keplr_keystorechange"))');
  await page
    .getByRole("button", { name: /^Unbond from/ })
    .first()
    .waitFor();
});
