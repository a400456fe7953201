/** Types of columns, as PostgreSQL names them. */
export type ColumnType = "bigint" | "integer" | "numeric" | "text" | "text[]";

/** A table whose rows belong to a height: rows above it go when the chain goes back. */
export interface Table {
  readonly name: string;
  readonly columns: Readonly<Record<string, ColumnType>>;
}

const at = { height: "bigint", time_ms: "bigint" } as const;

/** What an index keeps, as the migrations make it. Times are milliseconds since 1970, amounts whole units of the denomination. */
export const TABLES = {
  blocks: {
    name: "blocks",
    columns: {
      ...at,
      hash: "text",
      proposer: "text",
      txs: "integer",
      failed_txs: "integer",
      gas_wanted: "bigint",
      gas_used: "bigint",
    },
  },
  transactions: {
    name: "transactions",
    columns: {
      ...at,
      tx_index: "integer",
      hash: "text",
      code: "integer",
      gas_used: "bigint",
      fee: "text",
      signers: "text[]",
      types: "text[]",
    },
  },
  account_events: {
    name: "account_events",
    columns: {
      ...at,
      seq: "integer",
      hash: "text",
      address: "text",
      kind: "text",
      target_kind: "text",
      target_id: "bigint",
      denom: "text",
      amount: "numeric",
      other: "text",
      message: "text",
    },
  },
  target_events: {
    name: "target_events",
    columns: {
      ...at,
      seq: "integer",
      hash: "text",
      target_kind: "text",
      target_id: "bigint",
      kind: "text",
      sender: "text",
      details: "text",
    },
  },
  samples: { name: "samples", columns: at },
  prices: {
    name: "prices",
    columns: { ...at, denom: "text", ticker: "text", exponent: "integer", price: "numeric" },
  },
  restaked: {
    name: "restaked",
    columns: { ...at, kind: "text", id: "bigint", denom: "text", amount: "numeric" },
  },
  plan_funds: {
    name: "plan_funds",
    columns: {
      ...at,
      plan_id: "bigint",
      service_id: "bigint",
      denom: "text",
      amount: "numeric",
      per_day: "numeric",
    },
  },
  rewards: {
    name: "rewards",
    columns: { ...at, kind: "text", id: "bigint", denom: "text", amount: "numeric" },
  },
  commissions: {
    name: "commissions",
    columns: { ...at, operator_id: "bigint", rate: "numeric" },
  },
} as const satisfies Readonly<Record<string, Table>>;

export type TableName = keyof typeof TABLES;

/** A value of a row. */
export type Value = string | number | bigint | null | readonly string[];

type ValueOf<T extends ColumnType> = T extends "text[]"
  ? readonly string[]
  : T extends "text"
    ? string | null
    : T extends "integer"
      ? number
      : bigint | string | null;

/** A row of a table. */
export type Row<N extends TableName> = {
  readonly [C in keyof (typeof TABLES)[N]["columns"]]: (typeof TABLES)[N]["columns"][C] extends ColumnType
    ? ValueOf<(typeof TABLES)[N]["columns"][C]>
    : never;
};

/** Rows of several tables that come from the same blocks. */
export type Rows = { readonly [N in TableName]: Row<N>[] };

/** Rows of no table yet. */
export function noRows(): Rows {
  return Object.fromEntries(Object.keys(TABLES).map((name) => [name, []])) as unknown as Rows;
}
