import { SERIES } from "../params.ts";
import type { Route } from "../route.ts";

/** What running plans pay in a year for what is restaked, as a share, over time. */
export const rate = {
  path: "/rate",
  summary: "What running plans pay in a year for what is restaked, as a share, over time",
  params: SERIES,
  form: "rows",
  fields: { time: "time", height: "number", rate: "decimal" },
} as const satisfies Route;
