import type { Page } from "playwright-core";

/** Lets a page draw what belongs to a restaker of the seeded world. */
export function asIvan(page: Page): Promise<unknown> {
  const choice = JSON.stringify({ kind: "dev", name: "ivan" });
  return page.addInitScript(`localStorage.setItem("wallet", '${choice}')`);
}
