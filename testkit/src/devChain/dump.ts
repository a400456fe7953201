import { fromBase64, toBase64 } from "@milkyway/bytes";
import type { JsonObject, Time } from "@milkyway/codec";
import type { DevGenesis } from "./options.ts";

/** The transactions of a block, and its time. */
export interface DevBlock {
  readonly time: Time;
  readonly txs: readonly Uint8Array[];
}

/** A chain with its history, as JSON: where it began, and every block since. */
export interface DevChainDump {
  readonly format: "milkyway-dev-chain/1";
  readonly chainId: string;
  /** Nanoseconds since 1970. */
  readonly time: string;
  readonly appState: JsonObject;
  readonly blocks: readonly { readonly time: string; readonly txs: readonly string[] }[];
}

const FORMAT = "milkyway-dev-chain/1";

export function toDump(genesis: DevGenesis, blocks: readonly DevBlock[]): DevChainDump {
  const { chainId, time, appState } = genesis;
  return {
    format: FORMAT,
    chainId,
    time: `${time}`,
    appState,
    blocks: blocks.map((block) => ({ time: `${block.time}`, txs: block.txs.map(toBase64) })),
  };
}

function timeOf(text: unknown, what: string): Time {
  if (typeof text === "string" && /^-?\d{1,20}$/.test(text)) return BigInt(text);
  throw new RangeError(`the dump has no time of ${what}`);
}

function readBlock(block: unknown, index: number): DevBlock {
  const { time, txs } = (block ?? {}) as { readonly time?: unknown; readonly txs?: unknown };
  const what = `block ${index + 1}`;
  if (!Array.isArray(txs) || txs.some((tx) => typeof tx !== "string"))
    throw new RangeError(`the dump has no list of the transactions of ${what}`);
  return { time: timeOf(time, what), txs: txs.map((tx: string) => fromBase64(tx)) };
}

/** Reads a dump; throws a `RangeError` that names what is wrong with it. */
export function readDump(dump: unknown): { genesis: DevGenesis; blocks: readonly DevBlock[] } {
  const given = (dump ?? {}) as Partial<Record<keyof DevChainDump, unknown>>;
  if (given.format !== FORMAT) throw new RangeError(`a dump says "format": "${FORMAT}"`);
  const { chainId, appState, blocks } = given;
  if (typeof chainId !== "string") throw new RangeError("the dump names no chain");
  if (typeof appState !== "object" || appState === null || Array.isArray(appState))
    throw new RangeError("the dump has no state to begin with");
  if (!Array.isArray(blocks)) throw new RangeError("the dump has no list of blocks");
  const time = timeOf(given.time, "genesis");
  const genesis = { chainId, time, appState: appState as JsonObject };
  return { genesis, blocks: blocks.map(readBlock) };
}
