import { setTimeout } from "node:timers/promises";
import type { CometRpc } from "../network/cometRpc.ts";
import type { Sender } from "../network/transfers.ts";
import type { Ledger } from "./ledger.ts";

interface Committed {
  readonly check_tx: { readonly code: number; readonly log: string };
  readonly tx_result: { readonly code: number; readonly log: string };
  readonly hash: string;
  readonly height: string;
}

/** Sends transfers one after the other until the node is gone, and notes those that it said are in a block. */
export async function sendUntilGone(
  rpc: CometRpc,
  sender: Sender,
  to: string,
  ledger: Ledger,
): Promise<void> {
  for (;;) {
    const tx = Buffer.from(sender.send(to, 1n)).toString("base64");
    const answer = await rpc.call<Committed>("broadcast_tx_commit", { tx }).catch(() => undefined);
    if (answer === undefined) return;
    const { check_tx, tx_result, hash, height } = answer;
    if (check_tx.code !== 0 || tx_result.code !== 0)
      throw new Error(`a transfer was refused: ${check_tx.log}${tx_result.log}`);
    ledger.sawTx(hash, Number(height));
  }
}

/** Looks at the latest block again and again until the node is gone, and notes what it sees. */
export async function watchUntilGone(rpc: CometRpc, ledger: Ledger): Promise<void> {
  for (;;) {
    const status = await rpc
      .call<{ sync_info: { latest_block_height: string; latest_block_hash: string } }>("status")
      .catch(() => undefined);
    if (status === undefined) return;
    const { latest_block_height: height, latest_block_hash: hash } = status.sync_info;
    if (Number(height) > 0) ledger.sawBlock(Number(height), hash);
    await setTimeout(5);
  }
}
