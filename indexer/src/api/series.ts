import type { Queries } from "../database/database.ts";
import { SCHEMA } from "../schema/migrations.ts";
import { BadRequest } from "./badRequest.ts";
import { bucketsOf, PICKED, pickedParams } from "./buckets.ts";
import type { ReadParams } from "./readParams.ts";

/** A row as the database gives it: times in milliseconds, all large numbers as text. */
export type RawRow = Readonly<Record<string, unknown>>;

const TIME = "s.time_ms::text AS time, s.height::text AS height";
const SAMPLED = `FROM picked JOIN ${SCHEMA}.samples s USING (height)`;
const OF_TARGETS =
  "($4::text IS NULL OR r.kind = $4) AND ($5::bigint IS NULL OR r.id = $5::bigint)";

function targetParams(params: ReadParams): readonly (string | null)[] {
  const [kind, id] = [params.text("kind"), params.text("id")];
  if (id !== undefined && kind === undefined) throw new BadRequest("id needs kind");
  return [kind ?? null, id ?? null];
}

async function series(
  queries: Queries,
  params: ReadParams,
  { sql, more }: { readonly sql: string; readonly more: readonly (string | null)[] },
): Promise<readonly RawRow[]> {
  const buckets = await bucketsOf(queries, params);
  if (buckets === undefined) return [];
  return queries.query<RawRow>(`WITH ${PICKED} ${sql}`, [...pickedParams(buckets), ...more]);
}

const WORTH = (amount: string) => `${amount} * p.price / power(10::numeric, p.exponent)`;

/** What is restaked, in dollars. */
export function valueSeries(queries: Queries, params: ReadParams): Promise<readonly RawRow[]> {
  const sql = `SELECT ${TIME}, round(coalesce(sum(${WORTH("r.amount")}), 0), 6)::text AS value
${SAMPLED}
LEFT JOIN ${SCHEMA}.restaked r ON r.height = s.height AND ${OF_TARGETS}
LEFT JOIN ${SCHEMA}.prices p ON p.height = r.height AND p.denom = r.denom
GROUP BY s.time_ms, s.height ORDER BY s.height`;
  return series(queries, params, { sql, more: targetParams(params) });
}

/** Coins that are restaked, a row for each denomination. */
export function restakedSeries(queries: Queries, params: ReadParams): Promise<readonly RawRow[]> {
  const sql = `SELECT ${TIME}, r.denom, sum(r.amount)::text AS amount
${SAMPLED}
JOIN ${SCHEMA}.restaked r ON r.height = s.height AND ${OF_TARGETS} AND ($6::text IS NULL OR r.denom = $6)
GROUP BY s.time_ms, s.height, r.denom ORDER BY s.height, r.denom`;
  const more = [...targetParams(params), params.text("denom") ?? null];
  return series(queries, params, { sql, more });
}

/** Prices of an asset. */
export function priceSeries(queries: Queries, params: ReadParams): Promise<readonly RawRow[]> {
  const sql = `SELECT ${TIME}, p.price::text AS price
${SAMPLED} JOIN ${SCHEMA}.prices p ON p.height = s.height AND p.denom = $4 ORDER BY s.height`;
  return series(queries, params, { sql, more: [params.text("denom") ?? ""] });
}

/** What a plan has, and pays in a day. */
export function planSeries(queries: Queries, params: ReadParams): Promise<readonly RawRow[]> {
  const sql = `SELECT ${TIME}, f.denom, f.amount::text AS amount, f.per_day::text AS per_day
${SAMPLED} JOIN ${SCHEMA}.plan_funds f ON f.height = s.height AND f.plan_id = $4::bigint ORDER BY s.height`;
  return series(queries, params, { sql, more: [params.text("id") ?? "0"] });
}

/** What running plans with money pay in a year for what is restaked; nothing while nothing is. */
export function rateSeries(queries: Queries, params: ReadParams): Promise<readonly RawRow[]> {
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
