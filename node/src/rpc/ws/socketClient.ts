import type { RawData, WebSocket } from "ws";
import { messageOf } from "../../engine/engineError.ts";
import { GoJsonError } from "../json/goJsonError.ts";
import { firstValue } from "../json/scanJson.ts";
import { errorAnswer, NO_ID } from "../request/answers.ts";
import { type Answered, answer, type Service } from "../request/call.ts";
import { type RpcRequest, readRequest } from "../request/rpcRequest.ts";
import type { RpcTimeouts } from "../rpcOptions.ts";
import { EventSender } from "./eventSender.ts";
import { Outbox } from "./outbox.ts";

/** Calls of a method that overlaps which are worked on together. */
const MAX_TOGETHER = 256;

export interface SocketOptions {
  readonly service: Service;
  readonly timeouts: RpcTimeouts;
  /** Name of the client, unique among those that are there. */
  readonly client: string;
}

/** Text of a message as a binary string. */
function binOf(data: RawData): string {
  if (Array.isArray(data)) return Buffer.concat(data).toString("latin1");
  return (data instanceof ArrayBuffer ? Buffer.from(data) : data).toString("latin1");
}

/** One WebSocket client: answers its calls in their order, sends it events, and drops it when it is gone or too slow. */
export class SocketClient {
  private readonly socket: WebSocket;
  private readonly options: SocketOptions;
  private readonly outbox: Outbox;
  private readonly events: EventSender;
  private readonly waiting: string[] = [];
  private readonly running: Promise<void>[] = [];
  private isWorking = false;
  private together = "";
  private silence: NodeJS.Timeout | undefined;
  private readonly pings: NodeJS.Timeout;

  constructor(socket: WebSocket, options: SocketOptions) {
    const { service, timeouts, client } = options;
    const { env, log } = service;
    this.socket = socket;
    this.options = options;
    const timeout = timeouts.webSocketWrite;
    this.outbox = new Outbox(socket, env.limits.webSocketWriteBufferSize, timeout);
    const { closeOnSlowClient } = env.limits;
    const { engine } = env;
    const { outbox } = this;
    this.events = new EventSender({ engine, client, outbox, timeout, closeOnSlowClient, log });
    this.pings = setInterval(() => socket.ping(), timeouts.ping);
    this.heard();
    socket.on("ping", () => this.heard());
    socket.on("pong", () => this.heard());
    socket.on("message", (data) => this.received(binOf(data)));
    socket.on("error", (error) =>
      log.debug("a client's messages are wrong", { client, error: messageOf(error) }),
    );
    socket.on("close", () => this.close());
  }

  private heard(): void {
    clearTimeout(this.silence);
    this.silence = setTimeout(() => this.socket.terminate(), this.options.timeouts.webSocketRead);
  }

  private close(): void {
    clearTimeout(this.silence);
    clearInterval(this.pings);
    this.waiting.length = 0;
    this.outbox.close();
    this.events.close();
  }

  private received(text: string): void {
    this.heard();
    this.waiting.push(text);
    if (this.isWorking) this.socket.pause();
    else void this.work();
  }

  private async work(): Promise<void> {
    this.isWorking = true;
    for (let text = this.waiting.shift(); text !== undefined; text = this.waiting.shift()) {
      try {
        await this.take(text);
      } catch (error) {
        this.options.service.log.error("a call failed", { error: messageOf(error) });
        this.outbox.send(errorAnswer(NO_ID, "internal", messageOf(error)));
      }
    }
    this.isWorking = false;
    if (this.socket.isPaused) this.socket.resume();
  }

  /** Begins a call: at once when it may overlap with those that run, otherwise when they are answered. */
  private async take(text: string): Promise<void> {
    const request = this.read(text);
    if (request?.id === undefined) return;
    const overlaps = this.options.service.methods.get(request.method)?.overlaps === true;
    if (!overlaps || request.method !== this.together || this.running.length >= MAX_TOGETHER)
      await Promise.all(this.running.splice(0));
    this.together = overlaps ? request.method : "";
    const answered = answer(this.options.service, request, {
      badParams: "internal",
      client: this.events,
    });
    const before = this.running[this.running.length - 1];
    const done = this.deliver(answered, before);
    if (overlaps) this.running.push(done);
    else await done;
  }

  private read(text: string): RpcRequest | undefined {
    try {
      return readRequest(firstValue(text));
    } catch (error) {
      if (!(error instanceof GoJsonError)) throw error;
      const reason = `error unmarshaling request: ${error.message}`;
      this.outbox.send(errorAnswer(undefined, "parse", reason));
      return undefined;
    }
  }

  private async deliver(answered: Promise<Answered>, before?: Promise<void>): Promise<void> {
    const { text } = await answered;
    await before;
    if (await this.outbox.room()) this.outbox.send(text);
  }
}
