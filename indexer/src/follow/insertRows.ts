import type { Queries } from "../database/database.ts";
import { SCHEMA } from "../schema/migrations.ts";
import { type Rows, TABLES, type Table } from "../schema/tables.ts";

/** What PostgreSQL does not take as text: NUL, and halves of surrogate pairs. */
const UNUSABLE = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function plain(_: string, value: unknown): unknown {
  if (typeof value === "bigint") return `${value}`;
  return typeof value === "string" ? value.replace(UNUSABLE, "\uFFFD") : value;
}

function insertion({ name, columns }: Table): string {
  const names = Object.keys(columns).join(", ");
  const types = Object.entries(columns).map((column) => column.join(" "));
  return `INSERT INTO ${SCHEMA}.${name} (${names})
SELECT ${names} FROM jsonb_to_recordset($1::jsonb) AS given(${types.join(", ")})`;
}

/** Writes rows, those of a table with one statement. */
export async function insertRows(queries: Queries, rows: Rows): Promise<void> {
  for (const table of Object.values(TABLES)) {
    const own = rows[table.name];
    if (own.length > 0) await queries.query(insertion(table), [JSON.stringify(own, plain)]);
  }
}
