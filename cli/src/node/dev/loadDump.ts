import { fromBase64 } from "@milkyway/bytes";
import {
  type Any,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type Time,
} from "@milkyway/codec";
import { TxBody, TxRaw } from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import { messageOf } from "@milkyway/node";
import { CliError } from "../../cliError.ts";
import type { DevControl } from "./devControl.ts";

/** Form of dumps, the same as that of chains in a process. */
export const DUMP_FORMAT = "milkyway-dev-chain/1";

/** A chain with its history, as `dev_dumpState` gives it. */
export interface Dump {
  readonly chainId: string;
  readonly time: Time;
  readonly appState: JsonObject;
  readonly blocks: readonly { readonly time: Time; readonly txs: readonly Uint8Array[] }[];
}

function timeIn(json: JsonValue | undefined): Time {
  if (typeof json !== "string" || !/^\d{1,20}$/.test(json))
    throw new CliError("the dump has no time where one must be");
  return BigInt(json);
}

function blockIn(json: JsonValue, index: number): Dump["blocks"][number] {
  const { time, txs } = isJsonObject(json) ? json : {};
  if (!Array.isArray(txs)) throw new CliError(`the dump has no transactions of block ${index + 1}`);
  try {
    return { time: timeIn(time), txs: txs.map((tx) => fromBase64(String(tx))) };
  } catch (error) {
    throw new CliError(`the dump is wrong in block ${index + 1}: ${messageOf(error)}`);
  }
}

/** Whether a document is a dump and no genesis. */
export function isDump(document: JsonValue): document is JsonObject {
  return isJsonObject(document) && document.format === DUMP_FORMAT;
}

/** Reads a dump; throws with what is wrong with it. */
export function readDump(document: JsonObject): Dump {
  const { chainId, time, appState, blocks } = document;
  if (typeof chainId !== "string" || !isJsonObject(appState) || !Array.isArray(blocks))
    throw new CliError("the dump has no chainId, no appState or no blocks");
  return { chainId, time: timeIn(time), appState, blocks: blocks.map(blockIn) };
}

function messagesOf(tx: Uint8Array): readonly Any[] {
  try {
    return TxBody.decode(TxRaw.decode(tx).bodyBytes).messages;
  } catch {
    // What is no transaction is told of by the mempool.
    return [];
  }
}

/** Makes the blocks of a dump again, with their times and transactions. */
export async function replayDump(control: DevControl, { blocks }: Dump): Promise<void> {
  const { engine, prices } = control;
  for (const { time, txs } of blocks) {
    // The first block has the time of genesis, whatever it is told.
    if (time > engine.genesis.genesisTime) engine.setNextBlockTime(time);
    for (const tx of txs) {
      prices.note(messagesOf(tx));
      const { response } = await engine.broadcastTxSync(tx);
      if (response.code !== 0)
        throw new CliError(`a transaction of the dump is refused: ${response.log}`);
    }
    await engine.mine();
  }
}
