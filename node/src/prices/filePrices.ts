import { readFileSync, statSync } from "node:fs";
import { messageOf } from "../engine/engineError.ts";
import { type PriceStep, parsePrices } from "./parsePrices.ts";
import { PriceError, type PriceFeed } from "./priceFeed.ts";

/** Prices of a file, which is read again when it changes; throws when it cannot be read at first. */
export function filePrices(file: string, now: () => number = Date.now): PriceFeed {
  const began = now();
  let changedAt = 0;
  let steps: readonly PriceStep[] = [];
  const refresh = () => {
    try {
      const { mtimeMs } = statSync(file);
      if (mtimeMs === changedAt) return;
      steps = parsePrices(readFileSync(file, "utf8"), file);
      changedAt = mtimeMs;
    } catch (error) {
      if (error instanceof PriceError) throw error;
      throw new PriceError(`${file} cannot be read: ${messageOf(error)}`);
    }
  };
  refresh();
  return {
    async prices() {
      refresh();
      const seconds = (now() - began) / 1000;
      const step = steps.findLast(({ afterSeconds }) => afterSeconds <= seconds);
      if (step === undefined) throw new PriceError(`${file} has no prices for now`);
      return step.prices;
    },
    close() {},
  };
}
