import type { Queries } from "../../database/database.ts";
import { page } from "../page.ts";
import type { RawPage } from "../rawRow.ts";
import type { ReadParams } from "../readParams.ts";

/** Transactions. */
export function transactions(queries: Queries, params: ReadParams): Promise<RawPage> {
  return page(queries, params, {
    table: "transactions",
    columns: "hash, code, gas_used::text AS gas_used, fee, signers, types",
    seq: "tx_index",
    where: [],
    values: [],
  });
}
