/** What a parameter of a route may be. */
export interface ParamKind {
  readonly kind: "text" | "integer" | "choice" | "time" | "cursor";
  readonly summary: string;
  readonly isRequired?: boolean;
  readonly choices?: readonly string[];
  readonly default?: string;
  readonly most?: number;
}

/** What a member of an answer is: times are RFC 3339, amounts and rates decimal texts. */
export type FieldKind =
  | "time"
  | "amount"
  | "decimal"
  | "number"
  | "text"
  | "text?"
  | "number?"
  | "texts";

/** A question that the index answers. All are asked with GET. */
export interface Route {
  /** Below the path of the index; names in braces are parameters. */
  readonly path: string;
  readonly summary: string;
  readonly params: Readonly<Record<string, ParamKind>>;
  /** Members of the answer, or of each of its rows. */
  readonly fields: Readonly<Record<string, FieldKind>>;
  /** One object, rows, rows with a cursor for more, or rows as a file for tables. */
  readonly form: "object" | "rows" | "pages" | "csv";
}

/** Where the index answers on the REST server. */
export const INDEXER_PATH = "/indexer/v1";

/** Most points of a series. */
export const MOST_POINTS = 200;

const RANGE = {
  from: { kind: "time", summary: "only what was from this time on" },
  to: { kind: "time", summary: "only what was up to this time" },
} as const;

const SERIES = {
  ...RANGE,
  points: {
    kind: "integer",
    summary: "most points in time; of each span the last sample counts",
    default: "100",
    most: MOST_POINTS,
  },
} as const;

const PAGES = {
  cursor: { kind: "cursor", summary: "the `next` of the page before" },
  limit: { kind: "integer", summary: "rows of a page", default: "50", most: 200 },
} as const;

const KINDS = ["pool", "operator", "service"] as const;
const ACCOUNT = { kind: "text", summary: "address of the account", isRequired: true } as const;
const ID = { kind: "integer", summary: "number of the target", isRequired: true } as const;

const SPAN = {
  kind: "choice",
  summary: "length of a span of time, in UTC",
  choices: ["hour", "day", "week"],
  default: "day",
} as const;

const EVENT_FIELDS = {
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

const OF_TARGETS = {
  kind: { kind: "choice", summary: "only targets of this kind", choices: KINDS },
  id: { kind: "integer", summary: "only the target of this number, with `kind`" },
} as const;

/** Every question that the index answers: server, client and description are made from it. */
export const ROUTES = {
  status: {
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
  },
  value: {
    path: "/value",
    summary: "What is restaked over time, in dollars at the prices of then",
    params: { ...OF_TARGETS, ...SERIES },
    form: "rows",
    fields: { time: "time", height: "number", value: "decimal" },
  },
  restaked: {
    path: "/restaked",
    summary: "Coins that are restaked over time",
    params: {
      ...OF_TARGETS,
      denom: { kind: "text", summary: "only this denomination" },
      ...SERIES,
    },
    form: "rows",
    fields: { time: "time", height: "number", denom: "text", amount: "amount" },
  },
  rate: {
    path: "/rate",
    summary: "What running plans pay in a year for what is restaked, as a share, over time",
    params: SERIES,
    form: "rows",
    fields: { time: "time", height: "number", rate: "decimal" },
  },
  prices: {
    path: "/prices",
    summary: "The price of one unit of display of an asset over time, in dollars",
    params: {
      denom: { kind: "text", summary: "denomination of the asset", isRequired: true },
      ...SERIES,
    },
    form: "rows",
    fields: { time: "time", height: "number", price: "decimal" },
  },
  rewards: {
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
  },
  planFunds: {
    path: "/plans/{id}/funds",
    summary: "What is in the account of a rewards plan over time",
    params: { id: { ...ID, summary: "number of the plan" }, ...SERIES },
    form: "rows",
    fields: {
      time: "time",
      height: "number",
      denom: "text",
      amount: "amount",
      per_day: "amount",
    },
  },
  commission: {
    path: "/operators/{id}/commission",
    summary: "Commissions that an operator asked for, the first one first",
    params: { id: { ...ID, summary: "number of the operator" } },
    form: "rows",
    fields: { time: "time", height: "number", rate: "decimal" },
  },
  targetHistory: {
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
  },
  accountHistory: {
    path: "/accounts/{address}/history",
    summary: "What happened to an account, the latest first; a row for each coin",
    params: {
      address: ACCOUNT,
      kind: { kind: "text", summary: "only this kind, such as delegated, claimed, sent, fee" },
      ...RANGE,
      ...PAGES,
    },
    form: "pages",
    fields: EVENT_FIELDS,
  },
  accountCsv: {
    path: "/accounts/{address}/history.csv",
    summary: "The same as a file for tables, at most 50,000 rows",
    params: { address: ACCOUNT, ...RANGE },
    form: "csv",
    fields: EVENT_FIELDS,
  },
  claims: {
    path: "/accounts/{address}/claims",
    summary: "Rewards that were paid to an account, by spans of time in UTC",
    params: {
      address: ACCOUNT,
      every: SPAN,
      ...RANGE,
    },
    form: "rows",
    fields: { time: "time", denom: "text", amount: "amount" },
  },
  transactions: {
    path: "/transactions",
    summary: "Transactions, the latest first",
    params: PAGES,
    form: "pages",
    fields: {
      time: "time",
      height: "number",
      hash: "text",
      code: "number",
      gas_used: "amount",
      fee: "text",
      signers: "texts",
      types: "texts",
    },
  },
  blocks: {
    path: "/blocks",
    summary: "Blocks, the latest first",
    params: PAGES,
    form: "pages",
    fields: {
      time: "time",
      height: "number",
      hash: "text",
      proposer: "text",
      txs: "number",
      failed_txs: "number",
      gas_used: "amount",
    },
  },
} as const satisfies Readonly<Record<string, Route>>;

export type RouteName = keyof typeof ROUTES;

interface FieldTypes {
  readonly time: string;
  readonly amount: string;
  readonly decimal: string;
  readonly number: number;
  readonly text: string;
  readonly "text?": string | null;
  readonly "number?": number | null;
  readonly texts: readonly string[];
}

/** An object, or a row, that a route answers with. */
export type Fields<N extends RouteName> = {
  readonly [F in keyof (typeof ROUTES)[N]["fields"]]: (typeof ROUTES)[N]["fields"][F] extends FieldKind
    ? FieldTypes[(typeof ROUTES)[N]["fields"][F]]
    : never;
};

/** Rows, and the cursor of the next ones where there are more. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly next?: string;
}

/** What a route answers with. */
export type Answer<N extends RouteName> = (typeof ROUTES)[N]["form"] extends "object"
  ? Fields<N>
  : (typeof ROUTES)[N]["form"] extends "csv"
    ? string
    : Page<Fields<N>>;

type Params<N extends RouteName> = (typeof ROUTES)[N]["params"];

type RequiredNames<N extends RouteName> = {
  [P in keyof Params<N>]: Params<N>[P] extends { readonly isRequired: true } ? P : never;
}[keyof Params<N>];

/** What a route is asked with. */
export type Request<N extends RouteName> = {
  readonly [P in RequiredNames<N>]: string | number;
} & { readonly [P in Exclude<keyof Params<N>, RequiredNames<N>>]?: string | number };
