import { ID, KINDS, PAGES } from "../params.ts";
import type { Route } from "../route.ts";

/** What changed an operator, a service or a pool, the latest first. */
export const targetHistory = {
  path: "/targets/{kind}/{id}/history",
  summary: "What changed an operator, a service or a pool, the latest first",
  params: {
    kind: { kind: "choice", summary: "kind of the target", choices: KINDS, isRequired: true },
    id: ID,
    ...PAGES,
  },
  form: "pages",
  fields: {
    time: "time",
    height: "number",
    hash: "text?",
    kind: "text",
    sender: "text?",
    details: "text",
  },
} as const satisfies Route;
