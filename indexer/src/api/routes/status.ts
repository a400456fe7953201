import type { Route } from "../route.ts";

/** How far the index is. */
export const status = {
  path: "/status",
  summary: "How far the index is",
  params: {},
  form: "object",
  fields: {
    state: "text",
    schema_version: "number",
    first_height: "number",
    indexed_height: "number",
    chain_height: "number",
    database: "text",
    error: "text?",
  },
} as const satisfies Route;
