import type { Parameter, Queries } from "../database/database.ts";
import { SCHEMA } from "../schema/migrations.ts";
import type { ReadParams } from "./readParams.ts";
import type { RawRow } from "./series.ts";

/** Rows with the cursor of the next ones. */
export interface RawPage {
  readonly rows: readonly RawRow[];
  readonly next?: string;
}

interface List {
  readonly table: string;
  /** What is selected besides time and height. */
  readonly columns: string;
  /** The column that orders rows of one height. */
  readonly seq: string;
  readonly where: readonly string[];
  readonly values: readonly Parameter[];
}

async function page(
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

function between(params: ReadParams, values: Parameter[]): readonly string[] {
  const limits = [
    ["from", ">="],
    ["to", "<="],
  ] as const;
  return limits.flatMap(([name, sign]) => {
    const time = params.time(name);
    if (time === undefined) return [];
    values.push(`${Math.trunc(time)}`);
    return [`time_ms ${sign} $${values.length}::bigint`];
  });
}

/** Rows of the history of an account. */
export function accountHistory(queries: Queries, params: ReadParams): Promise<RawPage> {
  const values: Parameter[] = [params.text("address") ?? ""];
  const where = ["address = $1", ...between(params, values)];
  const kind = params.text("kind");
  if (kind !== undefined) {
    values.push(kind);
    where.push(`kind = $${values.length}`);
  }
  const columns =
    "hash, kind, target_kind, target_id::text AS target_id, denom, amount::text AS amount, other, message";
  return page(queries, params, { table: "account_events", columns, seq: "seq", where, values });
}

/** Rows of the history of a target. */
export function targetHistory(queries: Queries, params: ReadParams): Promise<RawPage> {
  return page(queries, params, {
    table: "target_events",
    columns: "hash, kind, sender, details",
    seq: "seq",
    where: ["target_kind = $1", "target_id = $2::bigint"],
    values: [params.text("kind") ?? "", params.text("id") ?? "0"],
  });
}

/** Transactions. */
export function transactions(queries: Queries, params: ReadParams): Promise<RawPage> {
  return page(queries, params, {
    table: "transactions",
    columns: "hash, code, gas_used::text AS gas_used, fee, signers, types",
    seq: "tx_index",
    where: [],
    values: [],
  });
}

/** Blocks. */
export function blocks(queries: Queries, params: ReadParams): Promise<RawPage> {
  return page(queries, params, {
    table: "blocks",
    columns: "hash, proposer, txs, failed_txs, gas_used::text AS gas_used",
    seq: "txs",
    where: [],
    values: [],
  });
}
