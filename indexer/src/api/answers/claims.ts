import type { Queries } from "../../database/database.ts";
import type { RawRow } from "../rawRow.ts";
import type { ReadParams } from "../readParams.ts";
import { inSpans } from "../spans.ts";

/** The latest spans of time in which rewards were paid to an account. */
export function claims(queries: Queries, params: ReadParams): Promise<readonly RawRow[]> {
  return inSpans(queries, params, {
    source: "account_events WHERE address = $4 AND kind = 'claimed' AND denom IS NOT NULL",
    values: [params.text("address") ?? ""],
  });
}
