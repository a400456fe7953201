import { fromHex, toBase64 } from "@milkyway/bytes";
import type { Client } from "../client.ts";
import { refusal } from "../errors/refusal.ts";
import { readable } from "../transport/readable.ts";

/** What the check of a node said of a transaction. */
export interface Checked {
  readonly code: number;
  readonly codespace: string;
  readonly log: string;
  readonly hash: Uint8Array;
}

/** Hands a transaction to a node, which checks it. A code that is not zero is returned, not thrown. */
export async function checkTx({ transport }: Client, tx: Uint8Array): Promise<Checked> {
  const result = await transport.call("broadcast_tx_sync", { tx: toBase64(tx) });
  const { code, codespace, log, hash } = result;
  return readable("result of a check", () => ({
    code: Number(code ?? 0),
    codespace: String(codespace ?? ""),
    log: String(log ?? ""),
    hash: fromHex(String(hash)),
  }));
}

/** Hands a transaction to a node; returns its hash. Throws `Refused` when the check fails. */
export async function broadcast(client: Client, tx: Uint8Array): Promise<Uint8Array> {
  const checked = await checkTx(client, tx);
  if (checked.code === 0) return checked.hash;
  throw refusal("the transaction was refused", checked);
}
