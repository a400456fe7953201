import type { Queries } from "../database/database.ts";
import { SCHEMA } from "../schema/migrations.ts";
import type { ReadParams } from "./readParams.ts";
import { MOST_POINTS } from "./routes.ts";
import type { RawRow } from "./series.ts";

const DAY = 86_400_000;
const SPANS: Readonly<Record<string, number>> = { hour: DAY / 24, day: DAY, week: 7 * DAY };

interface Sums {
  /** Table and conditions; the first three parameters are taken. */
  readonly source: string;
  readonly values: readonly string[];
}

/** Sums of amounts by denomination in the latest spans of time, at most as many as a series has points. */
function inSpans(
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

/** The latest spans of time in which rewards were paid to an account. */
export function claims(queries: Queries, params: ReadParams): Promise<readonly RawRow[]> {
  return inSpans(queries, params, {
    source: "account_events WHERE address = $4 AND kind = 'claimed' AND denom IS NOT NULL",
    values: [params.text("address") ?? ""],
  });
}

/** The latest spans of time in which a target, or an operator, was credited rewards. */
export function rewards(queries: Queries, params: ReadParams): Promise<readonly RawRow[]> {
  const whom = [params.text("kind") ?? "", params.text("id") ?? "0"];
  return inSpans(queries, params, {
    source: "rewards WHERE kind = $4 AND id = $5::bigint",
    values: whom,
  });
}

/** Commissions of an operator. */
export function commissions(queries: Queries, params: ReadParams): Promise<readonly RawRow[]> {
  return queries
    .query<RawRow>(
      `SELECT time_ms::text AS time, height::text AS height, rate::text AS rate
FROM ${SCHEMA}.commissions AS own WHERE operator_id = $1::bigint ORDER BY own.height DESC LIMIT ${MOST_POINTS}`,
      [params.text("id") ?? "0"],
    )
    .then((rows) => [...rows].reverse());
}
