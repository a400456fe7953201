import { SECOND, timeToNanoText } from "@milkyway/codec";
import { method } from "@milkyway/node";
import type { DevControl } from "../devControl.ts";
import { boolOf, integerOf, timeOf } from "./devParams.ts";

const MOST_BLOCKS = 100_000n;

const where = (control: DevControl) => {
  const { latestHeight, latestTime } = control.engine.status();
  return JSON.stringify({ height: `${latestHeight}`, time: timeToNanoText(latestTime) });
};

/** Methods that decide when blocks are made, and what time they have. */
export function blockMethods(control: DevControl) {
  const { engine } = control;
  return {
    dev_mine: method({ blocks: "json" }, async (_, { blocks }) => {
      const count = integerOf(blocks, "blocks", 1n);
      await engine.mine(Number(count > MOST_BLOCKS ? MOST_BLOCKS : count));
      return where(control);
    }),
    dev_increaseTime: method({ seconds: "json" }, (_, { seconds }) => {
      const moved = engine.increaseTime(integerOf(seconds, "seconds") * SECOND);
      return JSON.stringify({ moved_seconds: `${moved / SECOND}` });
    }),
    dev_setNextBlockTime: method({ time: "json" }, (_, { time }) => {
      engine.setNextBlockTime(timeOf(time, "time"));
      return "{}";
    }),
    dev_setAutomine: method({ enabled: "json" }, (_, { enabled }) => {
      control.setProduction({ onTx: boolOf(enabled, "enabled") });
      return "{}";
    }),
    dev_setIntervalMining: method({ milliseconds: "json" }, (_, { milliseconds }) => {
      const interval = Number(integerOf(milliseconds, "milliseconds"));
      const intervalMs = interval === 0 ? undefined : interval;
      control.setProduction({ intervalMs, emptyBlocks: intervalMs !== undefined });
      return "{}";
    }),
    dev_snapshot: method({}, () => {
      const id = control.snapshot();
      return JSON.stringify({ id: `${id}`, height: `${control.height}` });
    }),
    dev_revert: method({ id: "json" }, async (_, { id }) => {
      await control.revert(Number(integerOf(id, "id")));
      return where(control);
    }),
    dev_reset: method({}, async () => {
      await control.rollback(engine.genesis.initialHeight);
      return where(control);
    }),
  };
}
