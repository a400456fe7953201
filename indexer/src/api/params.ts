import { MOST_POINTS } from "./route.ts";

/** Limits of time. */
export const RANGE = {
  from: { kind: "time", summary: "only what was from this time on" },
  to: { kind: "time", summary: "only what was up to this time" },
} as const;

/** What is asked of a line over time. */
export const SERIES = {
  ...RANGE,
  points: {
    kind: "integer",
    summary: "most points in time; of each span the last sample counts",
    default: "100",
    most: MOST_POINTS,
  },
} as const;

/** What is asked of a list that is read page by page. */
export const PAGES = {
  cursor: { kind: "cursor", summary: "the `next` of the page before" },
  limit: { kind: "integer", summary: "rows of a page", default: "50", most: 200 },
} as const;

/** Kinds of targets. */
export const KINDS = ["pool", "operator", "service"] as const;
/** The account that a question is about. */
export const ACCOUNT = {
  kind: "address",
  summary: "address of the account",
  isRequired: true,
} as const;
/** The target, plan or operator that a question is about. */
export const ID = { kind: "integer", summary: "number of the target", isRequired: true } as const;

/** The spans of time that sums are made of. */
export const SPAN = {
  kind: "choice",
  summary: "length of a span of time, in UTC",
  choices: ["hour", "day", "week"],
  default: "day",
} as const;

/** What happened to an account. */
export const EVENT_FIELDS = {
  time: "time",
  height: "number",
  hash: "text?",
  kind: "text",
  target_kind: "text?",
  target_id: "number?",
  denom: "text?",
  amount: "text?",
  other: "text?",
  message: "text?",
} as const;

/** Limits to kinds of targets, and to one. */
export const OF_TARGETS = {
  kind: { kind: "choice", summary: "only targets of this kind", choices: KINDS },
  id: { kind: "integer", summary: "only the target of this number, with `kind`" },
} as const;
