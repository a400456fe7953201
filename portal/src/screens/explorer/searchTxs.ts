import type { JsonObject } from "@milkyway/codec";
import { type Client, readTx, type TxInBlock } from "@milkyway/sdk";

/** A page of transactions. */
export interface FoundTxs {
  readonly txs: readonly TxInBlock[];
  readonly total: number;
}

/** Transactions that match a query, the latest first. */
export async function searchTxs(
  { transport }: Client,
  query: string,
  page: number,
  perPage = 20,
): Promise<FoundTxs> {
  const params = {
    query,
    prove: false,
    page: `${page}`,
    per_page: `${perPage}`,
    order_by: "desc",
  };
  const { txs, total_count: total } = await transport.call("tx_search", params);
  const found = Array.isArray(txs) ? (txs as JsonObject[]) : [];
  return { txs: found.map(readTx), total: Number(total ?? 0) };
}
