import type { Queries } from "../../database/database.ts";
import { SCHEMA } from "../../schema/migrations.ts";
import type { RawRow } from "../rawRow.ts";
import type { ReadParams } from "../readParams.ts";
import { OF_TARGETS, SAMPLED, series, TIME, targetParams } from "../series.ts";

/** Coins that are restaked, a row for each denomination. */
export function restaked(queries: Queries, params: ReadParams): Promise<readonly RawRow[]> {
  const sql = `SELECT ${TIME}, r.denom, sum(r.amount)::text AS amount
${SAMPLED}
JOIN ${SCHEMA}.restaked r ON r.height = s.height AND ${OF_TARGETS} AND ($6::text IS NULL OR r.denom = $6)
GROUP BY s.time_ms, s.height, r.denom ORDER BY s.height, r.denom`;
  const more = [...targetParams(params), params.text("denom") ?? null];
  return series(queries, params, { sql, more });
}
