import { csvOf } from "@milkyway/indexer/client";
import { hashText, type TxInBlock } from "@milkyway/sdk";
import { actionsOf } from "../explorer/actionsOf.ts";

const NAMES = ["height", "hash", "actions", "code", "log", "gas_used"];

/** Transactions as a file for tables, a line each. */
export function historyCsv(txs: readonly TxInBlock[]): string {
  const rows = txs.map((tx) => ({
    height: tx.height,
    hash: hashText(tx.hash),
    actions: actionsOf(tx).join("; "),
    code: tx.code,
    log: tx.log,
    gas_used: tx.gasUsed,
  }));
  return csvOf(NAMES, rows);
}
