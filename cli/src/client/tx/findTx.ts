import { fromHex, toBase64 } from "@milkyway/bytes";
import type { TxResponse } from "@milkyway/codec/gen/cosmos/base/abci/v1beta1";
import { CliError } from "../../cliError.ts";
import { type Chain, objectOf, textOf } from "../rpc/chain.ts";
import { RpcError } from "../rpc/jsonRpc.ts";
import { committedResponse } from "./txResponse.ts";

/** The time of a block, as a response shows it. */
export async function blockTime(chain: Chain, height: string): Promise<string> {
  const { block } = await chain.rpc.call("block", { height });
  const time = textOf(objectOf(objectOf(block).header).time);
  return time.replace(/\.\d+Z$/, "Z");
}

/** The bytes of a hash that the user gave. */
export function hashBytes(text: string): Uint8Array {
  const hex = text.replace(/^0x/i, "");
  if (!/^[0-9a-f]{64}$/i.test(hex))
    throw new CliError(`"${text}" is no hash of a transaction: it has 64 hexadecimal digits`);
  return fromHex(hex.toLowerCase());
}

/** A transaction in a block; `undefined` when there is none of this hash yet. */
export async function findTx(chain: Chain, hash: string): Promise<TxResponse | undefined> {
  try {
    const found = await chain.rpc.call("tx", { hash: toBase64(hashBytes(hash)), prove: false });
    return committedResponse(found, await blockTime(chain, textOf(found.height)));
  } catch (error) {
    if (error instanceof RpcError && /not found/.test(error.reason)) return undefined;
    throw error;
  }
}

const PAUSE_MS = 200;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until a transaction is in a block. */
export async function waitForTx(
  chain: Chain,
  hash: string,
  timeoutMs: number,
): Promise<TxResponse> {
  for (const end = Date.now() + timeoutMs; ; await pause(PAUSE_MS)) {
    const found = await findTx(chain, hash);
    if (found !== undefined) return found;
    if (Date.now() > end)
      throw new CliError(
        `transaction ${hash} is in no block after ${timeoutMs / 1000} seconds; it may still come`,
        { hint: `'milkywayd query wait-tx ${hash}' waits on.` },
      );
  }
}
