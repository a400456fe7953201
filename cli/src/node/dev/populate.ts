import { worldMessages } from "@milkyway/app";
import { Bug } from "@milkyway/core";
import { systemClock } from "@milkyway/node";
import type { DevControl } from "./devControl.ts";

/** Makes the first block of a chain one with services, operators, pools, plans and stakes, for every screen to show. */
export async function populate(control: DevControl): Promise<void> {
  const { engine } = control;
  const time = systemClock.now();
  engine.setNextBlockTime(time);
  for (const message of worldMessages(time)) await control.submit([message]);
  await engine.mine();
  // Time stood still while the block was made.
  engine.increaseTime(systemClock.now() - time);
  const { txResults } = engine.chain.results().response;
  const failed = txResults.find(({ code }) => code !== 0);
  if (failed !== undefined) throw new Bug(`the world of a developer chain fails: ${failed.log}`);
}

/** Lets time go on from the last block when it was moved ahead of the clock before. */
export function catchUp({ engine }: DevControl): void {
  const ahead = engine.status().latestTime - systemClock.now();
  if (ahead > 0n) engine.increaseTime(ahead);
}
