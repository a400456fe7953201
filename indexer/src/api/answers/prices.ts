import type { Queries } from "../../database/database.ts";
import { SCHEMA } from "../../schema/migrations.ts";
import type { RawRow } from "../rawRow.ts";
import type { ReadParams } from "../readParams.ts";
import { SAMPLED, series, TIME } from "../series.ts";

/** Prices of an asset. */
export function prices(queries: Queries, params: ReadParams): Promise<readonly RawRow[]> {
  const sql = `SELECT ${TIME}, p.price::text AS price
${SAMPLED} JOIN ${SCHEMA}.prices p ON p.height = s.height AND p.denom = $4 ORDER BY s.height`;
  return series(queries, params, { sql, more: [params.text("denom") ?? ""] });
}
