import type { JsonObject } from "@milkyway/codec";

/** One message of a subscription: `data` and `events` as CometBFT sends them. */
export interface Notice {
  readonly query: string;
  readonly data: JsonObject;
  readonly events: Readonly<Record<string, readonly string[]>>;
}

/** Who is told of what happens on a subscription. */
export interface Listener {
  onNotice(notice: Notice): void;
  /** The connection is gone, or the node ended the subscription: nothing more comes. */
  onEnd(reason: string): void;
}

/** A way to the JSON-RPC of a node. */
export interface Transport {
  /** Throws `NodeUnreachable`, or an `RpcError` with what the node says. */
  call(method: string, params?: JsonObject): Promise<JsonObject>;
  /** Resolves to a function that ends the subscription. */
  subscribe(query: string, listener: Listener): Promise<() => void>;
  close(): void;
}
