/** What x/ibchooks keeps in the store `hooks-for-ibc`: text under text, without prefixes. */
import { fromUtf8, utf8, utf8Bin } from "@milkyway/bytes";
import { accounts, type Ctx } from "@milkyway/core";

const STORE = "hooks-for-ibc";

interface Texts {
  get(ctx: Ctx, channel: string, sequence: bigint): string | undefined;
  set(ctx: Ctx, channel: string, sequence: bigint, text: string): void;
  remove(ctx: Ctx, channel: string, sequence: bigint): void;
}

function texts(ending: string): Texts {
  const key = (channel: string, sequence: bigint) => utf8Bin(`${channel}::${sequence}${ending}`);
  return {
    get(ctx, channel, sequence) {
      const bytes = ctx.store(STORE).get(key(channel, sequence));
      return bytes && fromUtf8(bytes);
    },
    set: (ctx, channel, sequence, text) => ctx.store(STORE).set(key(channel, sequence), utf8(text)),
    remove: (ctx, channel, sequence) => ctx.store(STORE).delete(key(channel, sequence)),
  };
}

/** `<channel>::<sequence> -> bech32 text of the contract that waits for the end of a packet`. */
export const callbacks: Texts = texts("");

/** `<source channel>::<sequence>::ack -> <contract>::<hash of the packet>`, who acknowledges a packet later. */
export const ackActors: Texts = texts("::ack");

/** Who acknowledges a packet, and the hash of that packet. */
export interface AckActor {
  readonly contract: string;
  readonly packetHash: string;
}

/** Nobody if nothing is stored, or something that is not what it should be. */
export function findAckActor(ctx: Ctx, channel: string, sequence: bigint): AckActor | undefined {
  const parts = ackActors.get(ctx, channel, sequence)?.split("::") ?? [];
  const [contract = "", packetHash = ""] = parts;
  const isHash = /^(?:[0-9a-fA-F]{2})*$/.test(packetHash);
  if (parts.length !== 2 || !accounts.isValid(contract) || !isHash) return undefined;
  return { contract, packetHash };
}
