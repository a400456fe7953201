/** Pictures of every screen in both themes and two widths: `npm run portal:screenshots [folder]`. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { asIvan } from "./asIvan.ts";
import { PortalRun } from "./portalRun.ts";
import { goToScreen, SCREENS } from "./screenList.ts";

const folder = process.argv[2] ?? fileURLToPath(new URL("../../../docs/portal", import.meta.url));
const SIZES = {
  desktop: { width: 1280, height: 900 },
  phone: { width: 360, height: 740 },
} as const;

const DAY_MS = 86_400_000;

/** Prices of TIA, a day apart, so that there is something to draw. */
const DAYS = ["5.2", "5.45", "5.1", "5.6", "5.95", "5.7"];

/** Lets days go by, and waits until they are in the history. */
async function liveThrough(run: PortalRun, prices: readonly string[]): Promise<void> {
  for (const price of prices) {
    await run.call("dev_setPrice", { denom: "utia", price });
    await run.call("dev_increaseTime", { seconds: DAY_MS / 1000 });
    await run.call("dev_mine", { blocks: 1 });
  }
  await run.historyReady();
}

mkdirSync(folder, { recursive: true });
const run = await PortalRun.start();
await liveThrough(run, DAYS);
for (const [size, viewport] of Object.entries(SIZES)) {
  const page = await run.open("", { viewport, reducedMotion: "reduce" });
  // For the page it is as late as for the chain.
  await page.clock.install({ time: Date.now() + DAYS.length * DAY_MS });
  await asIvan(page);
  await page.reload();
  for (const screen of SCREENS) {
    await goToScreen(page, run.url, screen);
    for (const unfinished of [".skeleton", ":text('The node is reading its blocks')"])
      await page.locator(unfinished).first().waitFor({ state: "detached" });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const path = join(folder, `${screen.name}-${size}-${colorScheme}.png`);
      await page.screenshot({ path, fullPage: size === "desktop" });
    }
  }
  await page.context().close();
}
await run.end();
