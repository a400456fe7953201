import type { Queries } from "../../database/database.ts";
import { page } from "../page.ts";
import type { RawPage } from "../rawRow.ts";
import type { ReadParams } from "../readParams.ts";

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
