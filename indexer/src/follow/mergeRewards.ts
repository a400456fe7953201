import type { Queries } from "../database/database.ts";
import { SCHEMA } from "../schema/migrations.ts";

/** The period whose rows are merged. */
export interface Period {
  readonly period: bigint;
  readonly periodMs: bigint;
}

/** Makes one row of the rewards of each target in a period that is over; a row for each block would be too many. */
export async function mergeRewards(queries: Queries, { period, periodMs }: Period): Promise<void> {
  const range = [`${period * periodMs}`, `${(period + 1n) * periodMs}`];
  const inRange = "time_ms >= $1::bigint AND time_ms < $2::bigint";
  const [merged] = await queries.query<{ rows: string | null }>(
    `SELECT json_agg(sums)::text AS rows FROM (
  SELECT max(height)::text AS height, max(time_ms)::text AS time_ms, kind, id::text AS id, denom,
    sum(amount)::text AS amount
  FROM ${SCHEMA}.rewards WHERE ${inRange} GROUP BY kind, id, denom
) AS sums`,
    range,
  );
  if (merged === undefined || merged.rows === null) return;
  await queries.query(`DELETE FROM ${SCHEMA}.rewards WHERE ${inRange}`, range);
  await queries.query(
    `INSERT INTO ${SCHEMA}.rewards (height, time_ms, kind, id, denom, amount)
SELECT height, time_ms, kind, id, denom, amount FROM jsonb_to_recordset($1::jsonb)
  AS given(height bigint, time_ms bigint, kind text, id bigint, denom text, amount numeric)`,
    [merged.rows],
  );
}
