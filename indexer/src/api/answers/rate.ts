import type { Queries } from "../../database/database.ts";
import { SCHEMA } from "../../schema/migrations.ts";
import type { RawRow } from "../rawRow.ts";
import type { ReadParams } from "../readParams.ts";
import { SAMPLED, series, TIME, WORTH } from "../series.ts";

/** What running plans with money pay in a year for what is restaked; nothing while nothing is. */
export function rate(queries: Queries, params: ReadParams): Promise<readonly RawRow[]> {
  const sql = `, worth AS (
  SELECT r.height, sum(${WORTH("r.amount")}) AS value
  FROM picked JOIN ${SCHEMA}.restaked r USING (height)
  JOIN ${SCHEMA}.prices p ON p.height = r.height AND p.denom = r.denom GROUP BY r.height
), paid AS (
  SELECT f.height, sum(${WORTH("f.per_day")}) AS per_day
  FROM picked JOIN ${SCHEMA}.plan_funds f USING (height)
  JOIN ${SCHEMA}.prices p ON p.height = f.height AND p.denom = f.denom
  WHERE f.amount > 0 GROUP BY f.height
)
SELECT ${TIME}, round(coalesce(paid.per_day, 0) * 365 / worth.value, 9)::text AS rate
${SAMPLED} JOIN worth USING (height) LEFT JOIN paid USING (height)
WHERE worth.value > 0 ORDER BY s.height`;
  return series(queries, params, { sql, more: [] });
}
