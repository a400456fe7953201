import type { Parameter, Queries } from "../database/database.ts";
import { SCHEMA } from "../schema/migrations.ts";
import type { RawPage, RawRow } from "./rawRow.ts";
import type { ReadParams } from "./readParams.ts";

/** What rows of a list are. */
export interface List {
  readonly table: string;
  /** What is selected besides time and height. */
  readonly columns: string;
  /** The column that orders rows of one height. */
  readonly seq: string;
  readonly where: readonly string[];
  readonly values: readonly Parameter[];
}

/** Reads a page, the latest first. */
export async function page(
  queries: Queries,
  params: ReadParams,
  { table, columns, seq, where, values }: List,
): Promise<RawPage> {
  const limit = params.integer("limit") ?? 50;
  const cursor = params.cursor();
  const all = [...values];
  const conditions = [...where];
  if (cursor !== undefined) {
    all.push(`${cursor.height}`, `${cursor.seq}`);
    conditions.push(
      `(own.height, own.${seq}) < ($${all.length - 1}::bigint, $${all.length}::bigint)`,
    );
  }
  const filter = conditions.length === 0 ? "" : `WHERE ${conditions.join(" AND ")}`;
  const rows = await queries.query<RawRow & { readonly height: string; readonly seq: string }>(
    `SELECT time_ms::text AS time, height::text AS height, ${seq}::text AS seq, ${columns}
FROM ${SCHEMA}.${table} AS own ${filter}
ORDER BY own.height DESC, own.${seq} DESC LIMIT ${limit + 1}`,
    all,
  );
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return rows.length > limit && last !== undefined
    ? { rows: shown, next: `${last.height}.${last.seq}` }
    : { rows: shown };
}
