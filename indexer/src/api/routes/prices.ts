import { SERIES } from "../params.ts";
import type { Route } from "../route.ts";

/** The price of one unit of display of an asset over time, in dollars. */
export const prices = {
  path: "/prices",
  summary: "The price of one unit of display of an asset over time, in dollars",
  params: {
    denom: { kind: "text", summary: "denomination of the asset", isRequired: true },
    ...SERIES,
  },
  form: "rows",
  fields: { time: "time", height: "number", price: "decimal" },
} as const satisfies Route;
