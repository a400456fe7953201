import { ACCOUNT, EVENT_FIELDS, RANGE } from "../params.ts";
import type { Route } from "../route.ts";

/** The same as a file for tables, at most 50,000 rows. */
export const accountCsv = {
  path: "/accounts/{address}/history.csv",
  summary: "The same as a file for tables, at most 50,000 rows",
  params: { address: ACCOUNT, ...RANGE },
  form: "csv",
  fields: EVENT_FIELDS,
} as const satisfies Route;
