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

mkdirSync(folder, { recursive: true });
const run = await PortalRun.start();
for (const [size, viewport] of Object.entries(SIZES)) {
  const page = await run.open("", { viewport, reducedMotion: "reduce" });
  await asIvan(page);
  await page.reload();
  for (const screen of SCREENS) {
    await goToScreen(page, run.url, screen);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const path = join(folder, `${screen.name}-${size}-${colorScheme}.png`);
      await page.screenshot({ path, fullPage: size === "desktop" });
    }
  }
  await page.context().close();
}
await run.end();
