import type { Locator, Page } from "playwright-core";

/** A way to use a page. */
export interface Hands {
  readonly name: string;
  press(target: Locator): Promise<void>;
  fill(target: Locator, text: string): Promise<void>;
}

/** Clicks. */
export const mouse: Hands = {
  name: "mouse",
  press: (target) => target.click(),
  async fill(target, text) {
    await target.click();
    await target.fill(text);
  },
};

const MOST_TABS = 150;

async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new RangeError(`no number of tabs leads to ${target}`);
}

/** Tabs until the focus is where it should be, then presses a key. */
export const keyboard: Hands = {
  name: "keyboard",
  async press(target) {
    await tabTo(target.page(), target);
    const type = await target.getAttribute("type");
    await target.page().keyboard.press(type === "checkbox" ? "Space" : "Enter");
  },
  async fill(target, text) {
    await tabTo(target.page(), target);
    await target.page().keyboard.type(text);
  },
};
