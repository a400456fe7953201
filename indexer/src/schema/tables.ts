/** Types of columns, as PostgreSQL names them. */
export type ColumnType = "bigint" | "integer" | "numeric" | "text" | "text[]";

/** A table whose rows belong to a height: rows above it go when the chain goes back. */
export interface Table {
  readonly name: string;
  readonly columns: Readonly<Record<string, ColumnType>>;
  /** Columns of the primary key; `height` is the first or the last of them. */
  readonly key: readonly string[];
  /** Further indices, as lists of columns. */
  readonly indices: readonly string[];
}

const at = { height: "bigint", time_ms: "bigint" } as const;

/** What an index keeps. Times are milliseconds since 1970, amounts whole units of the denomination. */
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
    key: ["height"],
    indices: [],
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
    key: ["height", "tx_index"],
    indices: ["hash"],
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
    key: ["height", "seq"],
    indices: ["address, height, seq", "address, kind, time_ms"],
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
    key: ["height", "seq"],
    indices: ["target_kind, target_id, height, seq"],
  },
  samples: { name: "samples", columns: at, key: ["height"], indices: ["time_ms"] },
  prices: {
    name: "prices",
    columns: { ...at, denom: "text", ticker: "text", exponent: "integer", price: "numeric" },
    key: ["denom", "height"],
    indices: ["height"],
  },
  restaked: {
    name: "restaked",
    columns: { ...at, kind: "text", id: "bigint", denom: "text", amount: "numeric" },
    key: ["height", "kind", "id", "denom"],
    indices: ["kind, id, height"],
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
    key: ["plan_id", "height"],
    indices: ["height"],
  },
  commissions: {
    name: "commissions",
    columns: { ...at, operator_id: "bigint", rate: "numeric" },
    key: ["operator_id", "height"],
    indices: ["height"],
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
