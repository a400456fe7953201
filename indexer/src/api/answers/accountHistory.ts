import type { Parameter, Queries } from "../../database/database.ts";
import { page } from "../page.ts";
import type { RawPage } from "../rawRow.ts";
import type { ReadParams } from "../readParams.ts";

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
