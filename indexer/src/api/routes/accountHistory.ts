import { ACCOUNT, EVENT_FIELDS, PAGES, RANGE } from "../params.ts";
import type { Route } from "../route.ts";

/** What happened to an account, the latest first; a row for each coin. */
export const accountHistory = {
  path: "/accounts/{address}/history",
  summary: "What happened to an account, the latest first; a row for each coin",
  params: {
    address: ACCOUNT,
    kind: { kind: "text", summary: "only this kind, such as delegated, claimed, sent, fee" },
    ...RANGE,
    ...PAGES,
  },
  form: "pages",
  fields: EVENT_FIELDS,
} as const satisfies Route;
