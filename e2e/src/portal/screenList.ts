import type { Page } from "playwright-core";

/** A screen to look at, and what has to be there before it is. */
export interface Screen {
  readonly name: string;
  readonly hash: string;
  /** A text that is on it once what it shows has come. */
  readonly ready: string;
}

/** Every screen of the portal, on the seeded world of a developer chain. */
export const SCREENS: readonly Screen[] = [
  { name: "overview", hash: "#/", ready: "Show as a table" },
  { name: "restake", hash: "#/restake", ready: "Choose" },
  { name: "restake-amount", hash: "#/restake?kind=pool&id=1", ready: "Starlight Oracle" },
  { name: "portfolio", hash: "#/portfolio", ready: "Save as CSV" },
  { name: "rewards", hash: "#/rewards", ready: "Everything it needs is there" },
  { name: "preferences", hash: "#/preferences", ready: "borrows" },
  { name: "locked", hash: "#/locked", ready: "Withdraw the free insurance" },
  { name: "pools", hash: "#/pools", ready: "Starlight Oracle" },
  { name: "pool", hash: "#/pools/1", ready: "milk1" },
  { name: "operators", hash: "#/operators", ready: "Polaris Nodes" },
  { name: "operator", hash: "#/operators/1", ready: "Register operator" },
  { name: "services", hash: "#/services", ready: "Comet Sequencer" },
  { name: "service", hash: "#/services/1", ready: "Create service" },
  { name: "operator-console", hash: "#/operator-console", ready: "Register an operator" },
  { name: "service-console", hash: "#/service-console", ready: "Create a service" },
  { name: "governance", hash: "#/governance", ready: "Governance" },
  { name: "explorer", hash: "#/explorer", ready: "restaking" },
  { name: "block", hash: "#/explorer/blocks/1", ready: "App hash" },
  {
    name: "account",
    hash: "#/explorer/accounts/milk13xcz4408jcjzav25q2qz7f66ugchddtqrds8k5",
    ready: "Save as CSV",
  },
  { name: "network", hash: "#/network", ready: "In step" },
  { name: "activity", hash: "#/activity", ready: "Nothing was sent" },
  { name: "settings", hash: "#/settings", ready: "Address of the node" },
  { name: "dev", hash: "#/dev", ready: "Take a snapshot" },
];

/** Goes to a screen, from one that has nothing of it, and waits until it is drawn. */
export async function goToScreen(page: Page, url: string, { hash, ready }: Screen): Promise<void> {
  await page.goto(`${url}/#/nowhere`);
  await page.getByRole("heading", { name: "Not found" }).waitFor();
  await page.goto(`${url}/${hash}`);
  await page.getByRole("heading", { name: "Not found" }).waitFor({ state: "detached" });
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.getByRole("main").getByText(ready).first().waitFor({ state: "attached" });
}
