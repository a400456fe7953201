import type { Queries } from "../database/database.ts";
import { SCHEMA } from "../schema/migrations.ts";
import { BadRequest } from "./badRequest.ts";
import { bucketsOf, PICKED, pickedParams } from "./buckets.ts";
import type { RawRow } from "./rawRow.ts";
import type { ReadParams } from "./readParams.ts";

/** Columns of a moment. */
export const TIME = "s.time_ms::text AS time, s.height::text AS height";
/** The moments of a line. */
export const SAMPLED = `FROM picked JOIN ${SCHEMA}.samples s USING (height)`;
/** Limits to targets, with `targetParams` as parameters. */
export const OF_TARGETS =
  "($4::text IS NULL OR r.kind = $4) AND ($5::bigint IS NULL OR r.id = $5::bigint)";

/** The parameters of `OF_TARGETS`. */
export function targetParams(params: ReadParams): readonly (string | null)[] {
  const [kind, id] = [params.text("kind"), params.text("id")];
  if (id !== undefined && kind === undefined) throw new BadRequest("id needs kind");
  return [kind ?? null, id ?? null];
}

/** Reads a line over time; parameters of its own begin with the fourth. */
export async function series(
  queries: Queries,
  params: ReadParams,
  { sql, more }: { readonly sql: string; readonly more: readonly (string | null)[] },
): Promise<readonly RawRow[]> {
  const buckets = await bucketsOf(queries, params);
  if (buckets === undefined) return [];
  return queries.query<RawRow>(`WITH ${PICKED} ${sql}`, [...pickedParams(buckets), ...more]);
}

/** Dollars that an amount is worth. */
export const WORTH = (amount: string) => `${amount} * p.price / power(10::numeric, p.exponent)`;
