import { registry } from "@milkyway/app";
import { type Any, type Method, signerTexts } from "@milkyway/codec";

/** A service of queries and its name, as generated. */
export interface QueryService {
  readonly typeName: string;
}

/** A transaction that succeeded. */
export interface DeliveredTx {
  readonly hash: Uint8Array;
  readonly height: bigint;
}

/** What the faucet does to a developer chain, whichever engine makes its blocks. */
export interface ChainHand {
  /** Hands in messages as if all whom they name had signed, and resolves when they are in a block; rejects when they fail. */
  deliver(messages: readonly Any[]): Promise<DeliveredTx>;
  /** Answers a query from the last state. */
  ask<Q, S>(service: QueryService, method: Method<Q, S>, request: Partial<Q>): S | Promise<S>;
}

/** How many accounts messages have to be signed by. */
export function signerCount(messages: readonly Any[]): number {
  const texts = messages.flatMap(({ typeUrl, value }) => {
    const type = registry.resolve(typeUrl);
    return signerTexts(type, type.decode(value)).map(({ text }) => text);
  });
  return new Set(texts).size;
}
