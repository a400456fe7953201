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

const teams = [
  { hands: keyboard, viewport: PHONE, team: "judy", operator: "dave", word: "Aurora" },
  { hands: mouse, viewport: PHONE, team: "erin", operator: "bob", word: "Corona" },
] as const;

describe("a team creates a service and pays for it, and an operator joins", { skip }, () => {
  for (const { hands, viewport, team, operator, word } of teams)
    test(`${hands.name}, ${viewport.width} px`, async () => {
      const [service, works] = [`${word} Watch`, `${word} Works`];
      const page = await run.open("", { viewport });
      await serviceTeam(page, hands, team, service);
      const other = await run.open("", { viewport });
      await newOperator(other, hands, operator, works, service);
      await seeOperator(page, hands, service, works);
      await run.closePages();
    });
});

test("by keyboard on a phone, a user whose reward is zero finds out why", { skip }, async () => {
  await zeroReward(await run.open("", { viewport: PHONE }), keyboard, "ivan");
  await run.closePages();
});

test("no page complains", { skip }, () => {
  assert.deepEqual(run.complaints, []);
});
