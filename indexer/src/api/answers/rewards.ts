import type { Queries } from "../../database/database.ts";
import type { RawRow } from "../rawRow.ts";
import type { ReadParams } from "../readParams.ts";
import { inSpans } from "../spans.ts";

/** The latest spans of time in which a target, or an operator, was credited rewards. */
export function rewards(queries: Queries, params: ReadParams): Promise<readonly RawRow[]> {
  const whom = [params.text("kind") ?? "", params.text("id") ?? "0"];
  return inSpans(queries, params, {
    source: "rewards WHERE kind = $4 AND id = $5::bigint",
    values: whom,
  });
}
