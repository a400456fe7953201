import { ID } from "../params.ts";
import type { Route } from "../route.ts";

/** Commissions that an operator asked for, the first one first. */
export const commission = {
  path: "/operators/{id}/commission",
  summary: "Commissions that an operator asked for, the first one first",
  params: { id: { ...ID, summary: "number of the operator" } },
  form: "rows",
  fields: { time: "time", height: "number", rate: "decimal" },
} as const satisfies Route;
