import { stringifyJson } from "@milkyway/codec";
import type { ConsensusEngine } from "../../engine/consensusEngine.ts";
import { EngineError } from "../../engine/engineError.ts";
import type { EngineEvent } from "../../engine/events/engineEvent.ts";
import type { EndReason, EventMessage, Subscription } from "../../engine/events/subscription.ts";
import type { Log } from "../../engine/log.ts";
import { eventDataForm } from "../forms/eventDataForm.ts";
import type { EventClient } from "../methods/method.ts";
import { errorAnswer, resultAnswer } from "../request/answers.ts";
import type { Outbox } from "./outbox.ts";

const REASONS: Readonly<Record<Exclude<EndReason, "unsubscribed">, string>> = {
  slow: "client is not pulling messages fast enough",
  stopped: "CometBFT exited",
};

/** Data of events as JSON text; clients often subscribe to the same ones. */
const texts = new WeakMap<EngineEvent, string>();

function dataText(event: EngineEvent): string {
  let text = texts.get(event);
  if (text === undefined) {
    text = stringifyJson(eventDataForm(event));
    texts.set(event, text);
  }
  return text;
}

function eventText(query: string, { event, attributes }: EventMessage): string {
  const events = stringifyJson(Object.fromEntries(attributes));
  return `{"query":${stringifyJson(query)},"data":${dataText(event)},"events":${events}}`;
}

export interface EventSenderOptions {
  readonly engine: ConsensusEngine;
  /** Name of the client. */
  readonly client: string;
  readonly outbox: Outbox;
  /** Milliseconds that an event waits for room. */
  readonly timeout: number;
  /** Whether a subscription ends when an event did not find room in time; otherwise the event is left out. */
  readonly closeOnSlowClient: boolean;
  readonly log: Log;
}

/** Sends a WebSocket client the events that it subscribes to. */
export class EventSender implements EventClient {
  private readonly options: EventSenderOptions;

  constructor(options: EventSenderOptions) {
    this.options = options;
  }

  subscribe(id: string, query: string): void {
    const { engine, client, log } = this.options;
    const subscription = engine.subscribe(client, query);
    log.debug("subscribed", { client, query });
    void this.send(id, query, subscription);
  }

  unsubscribe(query: string): void {
    this.options.engine.unsubscribe(this.options.client, query);
  }

  unsubscribeAll(): void {
    this.options.engine.unsubscribeAll(this.options.client);
  }

  /** The client is gone. */
  close(): void {
    try {
      this.unsubscribeAll();
    } catch (error) {
      // It had no subscription.
      if (!(error instanceof EngineError)) throw error;
    }
  }

  private async send(id: string, query: string, subscription: Subscription): Promise<void> {
    const { outbox, timeout, closeOnSlowClient, engine, client } = this.options;
    for await (const message of subscription) {
      if (await outbox.room(timeout)) outbox.send(resultAnswer(id, eventText(query, message)));
      else if (closeOnSlowClient) {
        this.cancelled(id, "slow client");
        if (subscription.endReason === undefined) engine.unsubscribe(client, query);
        return;
      }
    }
    const { endReason } = subscription;
    if (endReason === "slow" || endReason === "stopped") this.cancelled(id, REASONS[endReason]);
  }

  private cancelled(id: string, reason: string): void {
    const { outbox, log, client } = this.options;
    log.info("a subscription was canceled", { client, reason });
    const text = `subscription was canceled (reason: ${reason})`;
    if (!outbox.isFull) outbox.send(errorAnswer(id, "server", text));
  }
}
