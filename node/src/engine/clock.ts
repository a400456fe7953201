import type { Time } from "@milkyway/codec";

/** Where an engine gets the time from. */
export interface Clock {
  now(): Time;
}

const MICROSECOND = 1000n;

/** The machine's time, to the microsecond. */
export const systemClock: Clock = {
  now() {
    const microseconds = Math.floor((performance.timeOrigin + performance.now()) * 1000);
    return BigInt(microseconds) * MICROSECOND;
  },
};
