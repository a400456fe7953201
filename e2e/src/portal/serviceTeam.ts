import type { Page } from "playwright-core";
import type { Hands } from "./hands.ts";
import { connect, goTo, sign } from "./newcomer.ts";

/** A team creates a service, looks at how a plan would share out, and pays for it. */
export async function serviceTeam(
  page: Page,
  hands: Hands,
  account: string,
  service: string,
): Promise<void> {
  await connect(page, hands, account);
  await goTo(page, hands, "Service console");
  await hands.fill(page.getByRole("textbox", { name: "Name" }), service);
  await hands.press(page.getByRole("button", { name: "Review" }));
  await sign(page, hands);
  await hands.press(page.getByRole("button", { name: "Activate" }));
  await sign(page, hands);
  await hands.press(page.getByRole("button", { name: "Borrow security: TIA" }));
  await sign(page, hands);
  await hands.press(page.locator("summary", { hasText: "Create a plan" }));
  await hands.fill(page.getByRole("textbox", { name: "Pays per day" }), "100");
  await hands.fill(page.getByRole("textbox", { name: "Split" }), "2/1/1");
  await page.getByText("3,000 MILK").waitFor();
  await hands.press(page.locator("details[open]").getByRole("button", { name: "Review" }));
  const dialog = page.getByRole("dialog");
  await dialog.getByText(`${service} pays 100 MILK a day for 30 days`).waitFor();
  await sign(page, hands);
  await page.getByText("Out of funds").waitFor();
  await hands.fill(page.getByRole("textbox", { name: "Amount of MILK" }), "1000");
  await hands.press(page.getByRole("button", { name: "Fund the plan" }));
  await dialog.getByText("The account then lasts for 10 d.").waitFor();
  await sign(page, hands);
  await page.getByText("Running").waitFor();
}

/** An operator registers, joins a service, and sets its commission. */
export async function newOperator(
  page: Page,
  hands: Hands,
  account: string,
  name: string,
  service: string,
): Promise<void> {
  await connect(page, hands, account);
  await goTo(page, hands, "Operator console");
  await hands.fill(page.getByRole("textbox", { name: "Name" }), name);
  await hands.press(page.getByRole("button", { name: "Review" }));
  await sign(page, hands);
  await hands.press(page.getByRole("button", { name: `Join ${service}` }));
  await sign(page, hands);
  await hands.fill(page.getByRole("textbox", { name: "Commission in per cent" }), "7.5");
  await hands.press(page.locator(".tools").getByRole("button", { name: "Review" }).first());
  await sign(page, hands);
  await page.getByText("Now: 7.5 %").waitFor();
}

/** The team looks up its service, and finds the operator there. */
export async function seeOperator(
  page: Page,
  hands: Hands,
  service: string,
  name: string,
): Promise<void> {
  await goTo(page, hands, "Services");
  await hands.press(page.getByRole("link", { name: service }));
  await page.getByRole("link", { name }).first().waitFor();
}
