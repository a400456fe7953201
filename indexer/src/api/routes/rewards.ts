import { ID, KINDS, RANGE, SPAN } from "../params.ts";
import type { Route } from "../route.ts";

/** What was credited to the delegators of a target, or to an operator as commission. */
export const rewards = {
  path: "/rewards",
  summary: "What was credited to the delegators of a target, or to an operator as commission",
  params: {
    kind: {
      kind: "choice",
      summary: "kind of the target; commission for that of an operator",
      choices: [...KINDS, "commission"],
      isRequired: true,
    },
    id: ID,
    every: SPAN,
    ...RANGE,
  },
  form: "rows",
  fields: { time: "time", denom: "text", amount: "decimal" },
} as const satisfies Route;
