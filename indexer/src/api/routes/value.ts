import { OF_TARGETS, SERIES } from "../params.ts";
import type { Route } from "../route.ts";

/** What is restaked over time, in dollars at the prices of then. */
export const value = {
  path: "/value",
  summary: "What is restaked over time, in dollars at the prices of then",
  params: { ...OF_TARGETS, ...SERIES },
  form: "rows",
  fields: { time: "time", height: "number", value: "decimal" },
} as const satisfies Route;
