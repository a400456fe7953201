import type { Queries } from "../../database/database.ts";
import { SCHEMA } from "../../schema/migrations.ts";
import type { RawRow } from "../rawRow.ts";
import type { ReadParams } from "../readParams.ts";
import { SAMPLED, series, TIME } from "../series.ts";

/** What a plan has, and pays in a day. */
export function planFunds(queries: Queries, params: ReadParams): Promise<readonly RawRow[]> {
  const sql = `SELECT ${TIME}, f.denom, f.amount::text AS amount, f.per_day::text AS per_day
${SAMPLED} JOIN ${SCHEMA}.plan_funds f ON f.height = s.height AND f.plan_id = $4::bigint ORDER BY s.height`;
  return series(queries, params, { sql, more: [params.text("id") ?? "0"] });
}
