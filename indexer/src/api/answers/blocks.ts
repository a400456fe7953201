import type { Queries } from "../../database/database.ts";
import { page } from "../page.ts";
import type { RawPage } from "../rawRow.ts";
import type { ReadParams } from "../readParams.ts";

/** Blocks. */
export function blocks(queries: Queries, params: ReadParams): Promise<RawPage> {
  return page(queries, params, {
    table: "blocks",
    columns: "hash, proposer, txs, failed_txs, gas_used::text AS gas_used",
    seq: "txs",
    where: [],
    values: [],
  });
}
