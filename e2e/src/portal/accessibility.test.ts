import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { asIvan } from "./asIvan.ts";
import { skipWithoutChromium as skip } from "./chromiumPath.ts";
import { PortalRun } from "./portalRun.ts";
import { goToScreen, SCREENS } from "./screenList.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const ALL = `["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]`;
/** What axe is asked for: the rest of its rules say the same of both themes. */
const RULES = { light: ALL, dark: `["color-contrast", "link-in-text-block"]` } as const;
const say = `({ violations }) => violations.map(({ id, nodes }) =>
  id + ": " + nodes.map(({ target, failureSummary }) => target + " " + failureSummary).join("; "))`;

let run: PortalRun;
let page: Page;

before(async () => {
  if (skip !== false) return;
  run = await PortalRun.start();
  page = await run.open("", { viewport: { width: 1280, height: 900 } });
  await asIvan(page);
  await page.reload();
});
after(async () => {
  if (skip === false) await run.end();
});

async function violations(theme: "light" | "dark"): Promise<unknown> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
  return page.evaluate(`axe.run(document, { runOnly: ${RULES[theme]} }).then(${say})`);
}

for (const screen of SCREENS)
  test(`${screen.name} passes the checks of axe in both themes, and fits 360 px`, {
    skip,
  }, async () => {
    await goToScreen(page, run.url, screen);
    await page.evaluate(AXE);
    for (const theme of ["light", "dark"] as const)
      assert.deepEqual(await violations(theme), [], theme);
    await page.setViewportSize({ width: 360, height: 740 });
    const width = await page.evaluate("document.documentElement.scrollWidth");
    await page.setViewportSize({ width: 1280, height: 900 });
    assert.equal(width, 360);
  });

test("no page complains", { skip }, () => {
  assert.deepEqual(run.complaints, []);
});
