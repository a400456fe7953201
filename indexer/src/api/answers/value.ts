import type { Queries } from "../../database/database.ts";
import { SCHEMA } from "../../schema/migrations.ts";
import type { RawRow } from "../rawRow.ts";
import type { ReadParams } from "../readParams.ts";
import { OF_TARGETS, SAMPLED, series, TIME, targetParams, WORTH } from "../series.ts";

/** What is restaked, in dollars. */
export function value(queries: Queries, params: ReadParams): Promise<readonly RawRow[]> {
  const sql = `SELECT ${TIME}, round(coalesce(sum(${WORTH("r.amount")}), 0), 6)::text AS value
${SAMPLED}
LEFT JOIN ${SCHEMA}.restaked r ON r.height = s.height AND ${OF_TARGETS}
LEFT JOIN ${SCHEMA}.prices p ON p.height = r.height AND p.denom = r.denom
GROUP BY s.time_ms, s.height ORDER BY s.height`;
  return series(queries, params, { sql, more: targetParams(params) });
}
