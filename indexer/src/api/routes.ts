import type { Route } from "./route.ts";
import { accountCsv } from "./routes/accountCsv.ts";
import { accountHistory } from "./routes/accountHistory.ts";
import { blocks } from "./routes/blocks.ts";
import { claims } from "./routes/claims.ts";
import { commission } from "./routes/commission.ts";
import { planFunds } from "./routes/planFunds.ts";
import { prices } from "./routes/prices.ts";
import { rate } from "./routes/rate.ts";
import { restaked } from "./routes/restaked.ts";
import { rewards } from "./routes/rewards.ts";
import { status } from "./routes/status.ts";
import { targetHistory } from "./routes/targetHistory.ts";
import { transactions } from "./routes/transactions.ts";
import { value } from "./routes/value.ts";

/** Every question that the index answers: server, client and description are made from it. */
export const ROUTES = {
  status,
  value,
  restaked,
  rate,
  prices,
  rewards,
  planFunds,
  commission,
  targetHistory,
  accountHistory,
  accountCsv,
  claims,
  transactions,
  blocks,
} as const satisfies Readonly<Record<string, Route>>;

export type RouteName = keyof typeof ROUTES;
