import type { EventMap } from "../../query/matchLive.ts";
import type { Query } from "../../query/query.ts";
import type { EngineEvent } from "./engineEvent.ts";

/** An event for a subscriber, with what queries see of it. */
export interface EventMessage {
  readonly event: EngineEvent;
  readonly attributes: EventMap;
}

/** Why a subscription ended. */
export type EndReason = "unsubscribed" | "slow" | "stopped";

/** Events that match a query, for one subscriber: `for await` over it ends when the subscription does. */
export class Subscription implements AsyncIterable<EventMessage> {
  readonly subscriber: string;
  readonly query: Query;
  private readonly capacity: number;
  private readonly waiting: EventMessage[] = [];
  private wake: (() => void) | undefined;
  private ended: EndReason | undefined;

  constructor(subscriber: string, query: Query, capacity: number) {
    this.subscriber = subscriber;
    this.query = query;
    this.capacity = capacity;
  }

  /** Why it ended; `undefined` while it goes on. */
  get endReason(): EndReason | undefined {
    return this.ended;
  }

  /** Whether it cannot take another event before one is fetched. */
  get isFull(): boolean {
    return this.waiting.length >= this.capacity;
  }

  push(message: EventMessage): void {
    if (this.ended !== undefined) return;
    this.waiting.push(message);
    this.wake?.();
  }

  /** Ends it; what waits is dropped. */
  end(reason: EndReason): void {
    this.ended ??= reason;
    this.wake?.();
  }

  /** The next event; `undefined` when the subscription has ended. */
  async next(): Promise<EventMessage | undefined> {
    while (this.waiting.length === 0 && this.ended === undefined)
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    this.wake = undefined;
    return this.ended === undefined ? this.waiting.shift() : undefined;
  }

  async *[Symbol.asyncIterator](): AsyncIterator<EventMessage> {
    for (let message = await this.next(); message !== undefined; message = await this.next())
      yield message;
  }
}
