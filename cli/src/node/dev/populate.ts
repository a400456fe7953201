import { worldMessages } from "@milkyway/app";
import { Bug } from "@milkyway/core";
import { systemClock } from "@milkyway/node";
import type { DevControl } from "./devControl.ts";

/** Makes the first block of a chain one with services, operators, pools, plans and stakes, for every screen to show. */
export async function populate(control: DevControl): Promise<void> {
  const { engine } = control;
  // The first block of a chain has the time of its genesis.
  const messages = worldMessages(engine.genesis.genesisTime);
  for (const message of messages) await control.submit([message]);
  await engine.mine();
  const { txResults } = engine.chain.results().response;
  const failed = txResults.find(({ code }) => code !== 0);
  if (failed !== undefined) throw new Bug(`the world of a developer chain fails: ${failed.log}`);
}

/** Lets time go on from the last block when it was moved ahead of the clock before. */
export function catchUp({ engine }: DevControl): void {
  const ahead = engine.status().latestTime - systemClock.now();
  if (ahead > 0n) engine.increaseTime(ahead);
}
