import { hashText, type TxInBlock } from "@milkyway/sdk";
import { actionsOf } from "../explorer/actionsOf.ts";

/** A value of a table file; what a spreadsheet would take for a formula is made text. */
export function csvValue(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Transactions as a file for tables, a line each. */
export function historyCsv(txs: readonly TxInBlock[]): string {
  const head = ["height", "hash", "actions", "code", "log", "gas_used"];
  const lines = txs.map((tx) => [
    `${tx.height}`,
    hashText(tx.hash),
    actionsOf(tx).join("; "),
    `${tx.code}`,
    tx.log,
    `${tx.gasUsed}`,
  ]);
  return [head, ...lines].map((line) => `${line.map(csvValue).join(",")}\r\n`).join("");
}
