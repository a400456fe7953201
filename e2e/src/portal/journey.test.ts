import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { skipWithoutChromium as skip } from "./chromiumPath.ts";
import { keyboard, mouse } from "./hands.ts";
import { newcomer } from "./newcomer.ts";
import { PortalRun } from "./portalRun.ts";
import { newOperator, seeOperator, serviceTeam } from "./serviceTeam.ts";
import { zeroReward } from "./zeroReward.ts";

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

describe("the other journeys, by keyboard on a phone", { skip }, () => {
  test("a team creates a service and pays for it, and an operator joins", async () => {
    const team = await run.open("", { viewport: PHONE });
    await serviceTeam(team, keyboard, "judy", "Aurora Watch");
    const operator = await run.open("", { viewport: PHONE });
    await newOperator(operator, keyboard, "dave", "Rigel Works", "Aurora Watch");
    await seeOperator(team, keyboard, "Aurora Watch", "Rigel Works");
    await run.closePages();
  });

  test("a user whose reward is zero finds out why, and mends it", async () => {
    await zeroReward(await run.open("", { viewport: PHONE }), keyboard, "ivan");
    await run.closePages();
  });
});

test("no page complains", { skip }, () => {
  assert.deepEqual(run.complaints, []);
});
