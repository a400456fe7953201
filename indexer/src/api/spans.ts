import type { Queries } from "../database/database.ts";
import { SCHEMA } from "../schema/migrations.ts";
import type { RawRow } from "./rawRow.ts";
import type { ReadParams } from "./readParams.ts";
import { MOST_POINTS } from "./route.ts";

const DAY = 86_400_000;
const SPANS: Readonly<Record<string, number>> = { hour: DAY / 24, day: DAY, week: 7 * DAY };

/** What is added up. */
export interface Sums {
  /** Table and conditions; the first three parameters are taken. */
  readonly source: string;
  readonly values: readonly string[];
}

/** Sums of amounts by denomination in the latest spans of time, at most as many as a series has points. */
export function inSpans(
  queries: Queries,
  params: ReadParams,
  { source, values }: Sums,
): Promise<readonly RawRow[]> {
  const width = SPANS[params.text("every") ?? "day"] ?? DAY;
  const from = Math.trunc(params.time("from") ?? 0);
  const to = Math.trunc(params.time("to") ?? Number.MAX_SAFE_INTEGER);
  return queries.query<RawRow>(
    `WITH spans AS (
  SELECT time_ms / $1::bigint AS span, denom, sum(amount) AS amount
  FROM ${SCHEMA}.${source} AND time_ms BETWEEN $2::bigint AND $3::bigint
  GROUP BY span, denom
), ranked AS (SELECT *, dense_rank() OVER (ORDER BY span DESC) AS place FROM spans)
SELECT (span * $1::bigint)::text AS time, denom, amount::text AS amount
FROM ranked WHERE place <= ${MOST_POINTS} ORDER BY span, denom`,
    [`${width}`, `${from}`, `${to}`, ...values],
  );
}
