import type { Queries } from "../../database/database.ts";
import { SCHEMA } from "../../schema/migrations.ts";
import type { RawRow } from "../rawRow.ts";
import type { ReadParams } from "../readParams.ts";
import { MOST_POINTS } from "../route.ts";

/** Commissions of an operator. */
export function commission(queries: Queries, params: ReadParams): Promise<readonly RawRow[]> {
  return queries
    .query<RawRow>(
      `SELECT time_ms::text AS time, height::text AS height, rate::text AS rate
FROM ${SCHEMA}.commissions AS own WHERE operator_id = $1::bigint ORDER BY own.height DESC LIMIT ${MOST_POINTS}`,
      [params.text("id") ?? "0"],
    )
    .then((rows) => [...rows].reverse());
}
