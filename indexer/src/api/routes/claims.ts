import { ACCOUNT, RANGE, SPAN } from "../params.ts";
import type { Route } from "../route.ts";

/** Rewards that were paid to an account, by spans of time in UTC. */
export const claims = {
  path: "/accounts/{address}/claims",
  summary: "Rewards that were paid to an account, by spans of time in UTC",
  params: {
    address: ACCOUNT,
    every: SPAN,
    ...RANGE,
  },
  form: "rows",
  fields: { time: "time", denom: "text", amount: "amount" },
} as const satisfies Route;
