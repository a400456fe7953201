import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { skipWithoutChromium as skip } from "./chromiumPath.ts";
import { keyboard, mouse } from "./hands.ts";
import { newcomer } from "./newcomer.ts";
import { PortalRun } from "./portalRun.ts";

const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1280, height: 900 };

let run: PortalRun;

before(async () => {
  if (skip === false) run = await PortalRun.start();
});
after(async () => {
  if (skip === false) await run.end();
});

const cases = [
  { hands: mouse, viewport: DESKTOP, account: "bob" },
  { hands: keyboard, viewport: DESKTOP, account: "carol" },
  { hands: mouse, viewport: PHONE, account: "dave" },
  { hands: keyboard, viewport: PHONE, account: "erin" },
] as const;

describe("a newcomer restakes, claims and gets funds back", { skip, concurrency: 4 }, () => {
  for (const { hands, viewport, account } of cases)
    test(`${hands.name}, ${viewport.width} px`, async () => {
      const page = await run.open("", { viewport });
      await newcomer(page, hands, account);
      await page.context().close();
    });
});

test("no page complains", { skip }, () => {
  assert.deepEqual(run.complaints, []);
});
