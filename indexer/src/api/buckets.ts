import type { Queries } from "../database/database.ts";
import { SCHEMA } from "../schema/migrations.ts";
import type { ReadParams } from "./readParams.ts";

/** The time that a series is about, cut into spans of equal length. */
export interface Buckets {
  readonly from: number;
  readonly to: number;
  /** Milliseconds. */
  readonly width: number;
}

/** Cuts a time into at most `points` spans; one that holds a single moment is a millisecond long. */
export function cutIntoBuckets(from: number, to: number, points: number): Buckets {
  // A span begins at a multiple of its width, so that up to one more than asked for would be touched.
  const parts = Math.max(1, points - 1);
  return { from, to, width: Math.max(1, Math.ceil((to - from + 1) / parts)) };
}

/** The spans of a series, from the first to the last sample unless they are asked for; `undefined` without samples. */
export async function bucketsOf(
  queries: Queries,
  params: ReadParams,
): Promise<Buckets | undefined> {
  const [row] = await queries.query<{ first: string | null; last: string | null }>(
    `SELECT min(time_ms)::text AS first, max(time_ms)::text AS last FROM ${SCHEMA}.samples`,
  );
  if (row === undefined || row.first === null || row.last === null) return undefined;
  const from = Math.max(params.time("from") ?? Number.NEGATIVE_INFINITY, Number(row.first));
  const to = Math.min(params.time("to") ?? Number.POSITIVE_INFINITY, Number(row.last));
  return from > to ? undefined : cutIntoBuckets(from, to, params.integer("points") ?? 100);
}

/** The last sample of each span, as a table `picked` of heights; its parameters are the first three. */
export const PICKED = `picked AS (
  SELECT max(height) AS height FROM ${SCHEMA}.samples
  WHERE time_ms BETWEEN $1::bigint AND $2::bigint GROUP BY time_ms / $3::bigint
)`;

/** The parameters of `PICKED`. */
export function pickedParams({ from, to, width }: Buckets): readonly string[] {
  return [from, to, width].map((number) => `${Math.trunc(number)}`);
}
