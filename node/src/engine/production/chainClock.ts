import type { Time } from "@milkyway/codec";
import type { Clock } from "../clock.ts";
import { EngineError } from "../engineError.ts";

/** The time of a chain: that of a clock, which developers may move forward. */
export class ChainClock implements Clock {
  private readonly clock: Clock;
  private offset = 0n;
  private nextTime: Time | undefined;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  now(): Time {
    return this.clock.now() + this.offset;
  }

  /** The time that the next block has to have; `undefined` when any will do. */
  get pinned(): Time | undefined {
    return this.nextTime;
  }

  /** Moves the time of all later blocks forward, in nanoseconds. Returns how far it is moved altogether. */
  advance(duration: bigint): bigint {
    if (duration < 0n) throw new EngineError("control", "time cannot go back");
    this.offset += duration;
    return this.offset;
  }

  /** Gives the next block a time; time goes on from there. */
  pin(time: Time, lastTime: Time): void {
    if (time <= lastTime)
      throw new EngineError(
        "control",
        `the last block has time ${lastTime}, the next must be later`,
      );
    this.nextTime = time;
  }

  /** A block has used the time that was set for it. */
  unpin(): void {
    if (this.nextTime === undefined) return;
    this.offset = this.nextTime - this.clock.now();
    this.nextTime = undefined;
  }
}
