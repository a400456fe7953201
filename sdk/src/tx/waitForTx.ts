import type { Client } from "../client.ts";
import { refusal } from "../errors/refusal.ts";
import { NodeUnreachable, SdkError } from "../errors/sdkError.ts";
import { sleep } from "../sleep.ts";
import { getTx, hashText, type TxInBlock } from "./getTx.ts";

export interface WaitOptions {
  /** Milliseconds after which it is given up; 60,000 by default. */
  readonly timeoutMs?: number;
  /** Milliseconds between two questions; 500 by default. */
  readonly pollMs?: number;
}

/** Waits until a transaction is in a block, over moments in which the node cannot be reached. */
export async function waitForTx(
  client: Client,
  hash: Uint8Array,
  { timeoutMs = 60_000, pollMs = 500 }: WaitOptions = {},
): Promise<TxInBlock> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    try {
      const found = await getTx(client, hash);
      if (found !== undefined) return found;
    } catch (error) {
      if (!(error instanceof NodeUnreachable)) throw error;
    }
    if (Date.now() >= deadline)
      throw new SdkError(
        `transaction ${hashText(hash)} is in no block after ${timeoutMs / 1000} s`,
        {
          hint: "It may still come: look for its hash before sending anything again.",
        },
      );
    await sleep(pollMs);
  }
}

/** The transaction if it succeeded; throws `Refused` if it failed in its block. */
export function succeeded(tx: TxInBlock): TxInBlock {
  if (tx.code !== 0) throw refusal(`transaction ${hashText(tx.hash)} failed in its block`, tx);
  return tx;
}
