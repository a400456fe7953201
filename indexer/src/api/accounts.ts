import type { Queries } from "../database/database.ts";
import { SCHEMA } from "../schema/migrations.ts";
import type { ReadParams } from "./readParams.ts";
import { MOST_POINTS } from "./routes.ts";
import type { RawRow } from "./series.ts";

const DAY = 86_400_000;
const SPANS: Readonly<Record<string, number>> = { hour: DAY / 24, day: DAY, week: 7 * DAY };

/** The latest spans of time in which rewards were paid to an account, at most as many as a series has points. */
export async function claims(queries: Queries, params: ReadParams): Promise<readonly RawRow[]> {
  const width = SPANS[params.text("every") ?? "day"] ?? DAY;
  return queries.query<RawRow>(
    `WITH spans AS (
  SELECT time_ms / $2::bigint AS span, denom, sum(amount) AS amount
  FROM ${SCHEMA}.account_events
  WHERE address = $1 AND kind = 'claimed' AND denom IS NOT NULL
    AND time_ms BETWEEN $3::bigint AND $4::bigint
  GROUP BY span, denom
), ranked AS (SELECT *, dense_rank() OVER (ORDER BY span DESC) AS place FROM spans)
SELECT (span * $2::bigint)::text AS time, denom, amount::text AS amount
FROM ranked WHERE place <= ${MOST_POINTS} ORDER BY span, denom`,
    [
      params.text("address") ?? "",
      `${width}`,
      `${Math.trunc(params.time("from") ?? 0)}`,
      `${Math.trunc(params.time("to") ?? Number.MAX_SAFE_INTEGER)}`,
    ],
  );
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
