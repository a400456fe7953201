import { isJsonObject, type JsonObject, type JsonValue, stringifyJson } from "@milkyway/codec";
import { NodeUnreachable, SdkError } from "../errors/sdkError.ts";
import { resultOf } from "./readAnswer.ts";
import type { Listener, Notice } from "./transport.ts";

/** Subscriptions over one connection. */
export interface Socket {
  readonly isClosed: boolean;
  subscribe(query: string, listener: Listener): Promise<() => void>;
  close(): void;
}

interface Waiting {
  resolve(result: JsonObject): void;
  reject(error: unknown): void;
}

/** One of the subscriptions: answers to it carry its id. */
interface Subscribed {
  readonly query: string;
  readonly listener: Listener;
}

function connected(url: string, Socket: typeof WebSocket): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const socket = new Socket(url);
    socket.onopen = () => resolve(socket);
    socket.onerror = () => reject(new NodeUnreachable(`the node at ${url} cannot be reached`));
  });
}

function parse(text: unknown): JsonObject | undefined {
  try {
    const json = JSON.parse(String(text)) as JsonValue;
    return isJsonObject(json) ? json : undefined;
  } catch {
    return undefined;
  }
}

function eventsByKey(events: JsonValue | undefined): Notice["events"] {
  if (!isJsonObject(events)) return {};
  const lists = Object.entries(events).map(([key, values]) => [
    key,
    Array.isArray(values) ? values.map(String) : [],
  ]);
  return Object.fromEntries(lists);
}

class OpenSocket implements Socket {
  isClosed = false;
  private readonly socket: WebSocket;
  private readonly waiting = new Map<number, Waiting>();
  private readonly subscribed = new Map<number, Subscribed>();
  private nextId = 0;

  constructor(socket: WebSocket) {
    this.socket = socket;
    socket.onmessage = ({ data }) => this.take(parse(data));
    socket.onclose = () => this.end("the connection was closed");
    socket.onerror = () => this.end("the connection failed");
  }

  async subscribe(query: string, listener: Listener): Promise<() => void> {
    const id = this.nextId;
    this.subscribed.set(id, { query, listener });
    try {
      await this.call("subscribe", { query });
    } catch (error) {
      this.subscribed.delete(id);
      throw error;
    }
    return () => {
      if (!this.subscribed.delete(id) || this.isClosed) return;
      this.call("unsubscribe", { query }).catch(() => undefined);
    };
  }

  close(): void {
    this.end("closed");
    this.socket.close();
  }

  private call(method: string, params: JsonObject): Promise<JsonObject> {
    if (this.isClosed) return Promise.reject(new NodeUnreachable("the connection was closed"));
    const id = this.nextId++;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.socket.send(stringifyJson({ jsonrpc: "2.0", id, method, params }));
    });
  }

  private take(answer: JsonObject | undefined): void {
    if (answer === undefined) return;
    const id = Number(answer.id);
    const waiting = this.waiting.get(id);
    if (waiting === undefined) {
      this.notify(id, answer);
      return;
    }
    this.waiting.delete(id);
    try {
      waiting.resolve(resultOf(answer));
    } catch (error) {
      waiting.reject(error);
    }
  }

  private notify(id: number, answer: JsonObject): void {
    const found = this.subscribed.get(id);
    if (found === undefined) return;
    if (answer.error !== undefined) {
      this.subscribed.delete(id);
      const { data, message } = isJsonObject(answer.error) ? answer.error : {};
      found.listener.onEnd(String(data ?? message ?? "the node ended the subscription"));
      return;
    }
    const { data, events } = resultOf(answer);
    if (isJsonObject(data))
      found.listener.onNotice({ query: found.query, data, events: eventsByKey(events) });
  }

  private end(reason: string): void {
    if (this.isClosed) return;
    this.isClosed = true;
    for (const { reject } of this.waiting.values()) reject(new NodeUnreachable(reason));
    this.waiting.clear();
    for (const { listener } of this.subscribed.values()) listener.onEnd(reason);
    this.subscribed.clear();
  }
}

/** Connects to the WebSocket of a node. */
export async function openSocket(
  url: string,
  Socket: typeof WebSocket | undefined = globalThis.WebSocket,
): Promise<Socket> {
  if (Socket === undefined)
    throw new SdkError("this platform has no WebSocket", {
      hint: "Give the transport one, such as that of the package ws.",
    });
  return new OpenSocket(await connected(url, Socket));
}
