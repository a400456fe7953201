import { PAGES } from "../params.ts";
import type { Route } from "../route.ts";

/** Transactions, the latest first. */
export const transactions = {
  path: "/transactions",
  summary: "Transactions, the latest first",
  params: PAGES,
  form: "pages",
  fields: {
    time: "time",
    height: "number",
    hash: "text",
    code: "number",
    gas_used: "amount",
    fee: "text",
    signers: "texts",
    types: "texts",
  },
} as const satisfies Route;
