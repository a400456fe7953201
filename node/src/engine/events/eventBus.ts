import { setImmediate } from "node:timers/promises";
import { type EventMap, matchesLive } from "../../query/matchLive.ts";
import { MAX_QUERY_LENGTH, parseQuery } from "../../query/parseQuery.ts";
import { type Query, QueryError } from "../../query/query.ts";
import { EngineError } from "../engineError.ts";
import { type EngineEvent, eventMap } from "./engineEvent.ts";
import { Subscription } from "./subscription.ts";

/** How many may listen. */
export interface SubscriptionLimits {
  readonly maxClients: number;
  readonly maxPerClient: number;
  /** Events that wait for a subscriber before it counts as too slow. */
  readonly capacity: number;
}

/** CometBFT's defaults. */
export const DEFAULT_SUBSCRIPTIONS: SubscriptionLimits = {
  maxClients: 100,
  maxPerClient: 5,
  capacity: 200,
};

/** Events after which subscribers get a turn to fetch what they have. */
const SLICE = 32;

interface Audience {
  readonly query: Query;
  /** The only kind of event that the query can match, where it names one. */
  readonly type: string | undefined;
  readonly subscriptions: Map<string, Subscription>;
}

function typeOf({ conditions }: Query): string | undefined {
  const named = conditions.find(
    ({ tag, operator, argument }) =>
      tag === "tm.event" && operator === "=" && argument?.kind === "string",
  );
  return named?.argument?.text;
}

/** Hands events to those who asked for them. */
export class EventBus {
  private readonly limits: SubscriptionLimits;
  /** By the text of their query. */
  private readonly audiences = new Map<string, Audience>();

  constructor(limits: SubscriptionLimits) {
    this.limits = limits;
  }

  /** Subscriptions of all clients. */
  get size(): number {
    let open = 0;
    for (const { subscriptions } of this.audiences.values()) open += subscriptions.size;
    return open;
  }

  /** Subscribes a client to what matches a query. Throws an `EngineError` with CometBFT's text. */
  subscribe(subscriber: string, text: string, capacity = this.limits.capacity): Subscription {
    this.checkLimits(subscriber);
    const query = parse(text);
    const audience = this.audiences.get(query.text);
    if (audience?.subscriptions.has(subscriber)) throw refused("already subscribed");
    const subscription = new Subscription(subscriber, query, capacity);
    if (audience !== undefined) audience.subscriptions.set(subscriber, subscription);
    else {
      const subscriptions = new Map([[subscriber, subscription]]);
      this.audiences.set(query.text, { query, type: typeOf(query), subscriptions });
    }
    return subscription;
  }

  unsubscribe(subscriber: string, text: string): void {
    const subscription = this.audiences.get(parse(text).text)?.subscriptions.get(subscriber);
    if (subscription === undefined) throw refused("subscription not found");
    this.end(subscription, "unsubscribed");
  }

  unsubscribeAll(subscriber: string): void {
    const own = this.ofClient(subscriber);
    if (own.length === 0) throw refused("subscription not found");
    for (const subscription of own) this.end(subscription, "unsubscribed");
  }

  /** Whether anyone could hear an event of a kind. */
  hasAudience(type: EngineEvent["type"]): boolean {
    for (const audience of this.audiences.values())
      if (audience.type === undefined || audience.type === type) return true;
    return false;
  }

  /** Hands out events in order. Subscribers get turns in between; one that does not use them is dropped. */
  async publish(events: Iterable<EngineEvent>): Promise<void> {
    let handed = 0;
    for (const event of events) {
      if (!this.hasAudience(event.type)) continue;
      this.publishOne(event);
      if (++handed % SLICE === 0) await setImmediate();
    }
  }

  /** Ends all subscriptions. */
  stop(): void {
    for (const { subscriptions } of [...this.audiences.values()])
      for (const subscription of [...subscriptions.values()]) this.end(subscription, "stopped");
  }

  private publishOne(event: EngineEvent): void {
    let attributes: EventMap | undefined;
    for (const { query, type, subscriptions } of [...this.audiences.values()]) {
      if (type !== undefined && type !== event.type) continue;
      attributes ??= eventMap(event);
      if (!matchesLive(query, attributes)) continue;
      const message = { event, attributes };
      for (const subscription of [...subscriptions.values()])
        if (subscription.isFull) this.end(subscription, "slow");
        else subscription.push(message);
    }
  }

  private end(subscription: Subscription, reason: "unsubscribed" | "slow" | "stopped"): void {
    const { subscriber, query } = subscription;
    subscription.end(reason);
    const audience = this.audiences.get(query.text);
    audience?.subscriptions.delete(subscriber);
    if (audience?.subscriptions.size === 0) this.audiences.delete(query.text);
  }

  private ofClient(subscriber: string): Subscription[] {
    return [...this.audiences.values()].flatMap(({ subscriptions }) => {
      const own = subscriptions.get(subscriber);
      return own === undefined ? [] : [own];
    });
  }

  private checkLimits(subscriber: string): void {
    const { maxClients, maxPerClient } = this.limits;
    const clients = new Set<string>();
    for (const { subscriptions } of this.audiences.values())
      for (const name of subscriptions.keys()) clients.add(name);
    if (clients.size >= maxClients && !clients.has(subscriber))
      throw refused(`max_subscription_clients ${maxClients} reached`);
    if (this.ofClient(subscriber).length >= maxPerClient)
      throw refused(`max_subscriptions_per_client ${maxPerClient} reached`);
  }
}

function parse(text: string): Query {
  if (text.length > MAX_QUERY_LENGTH) throw refused("maximum query length exceeded");
  try {
    return parseQuery(text);
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    throw refused(`failed to parse query: ${error.message}`);
  }
}

function refused(text: string): EngineError {
  return new EngineError("subscription", text);
}
