import { ID, SERIES } from "../params.ts";
import type { Route } from "../route.ts";

/** What is in the account of a rewards plan over time. */
export const planFunds = {
  path: "/plans/{id}/funds",
  summary: "What is in the account of a rewards plan over time",
  params: { id: { ...ID, summary: "number of the plan" }, ...SERIES },
  form: "rows",
  fields: {
    time: "time",
    height: "number",
    denom: "text",
    amount: "amount",
    per_day: "amount",
  },
} as const satisfies Route;
