import { PAGES } from "../params.ts";
import type { Route } from "../route.ts";

/** Blocks, the latest first. */
export const blocks = {
  path: "/blocks",
  summary: "Blocks, the latest first",
  params: PAGES,
  form: "pages",
  fields: {
    time: "time",
    height: "number",
    hash: "text",
    proposer: "text",
    txs: "number",
    failed_txs: "number",
    gas_used: "amount",
  },
} as const satisfies Route;
