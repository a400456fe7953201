import { TABLES, type Table } from "./tables.ts";

/** Everything is in a schema of its own, so that a database can hold other things too. */
export const SCHEMA = "milkyway";

function createTable({ name, columns, key, indices }: Table): string {
  const lines = Object.entries(columns).map(([column, type]) => `  ${column} ${type}`);
  const body = [...lines, `  PRIMARY KEY (${key.join(", ")})`].join(",\n");
  const others = indices.map((list) => `CREATE INDEX ON ${SCHEMA}.${name} (${list});`);
  return [`CREATE TABLE ${SCHEMA}.${name} (\n${body}\n);`, ...others].join("\n");
}

/** SQL that brings a database from one version of the schema to the next; the first makes it. */
export const MIGRATIONS: readonly string[] = [
  [
    `CREATE TABLE ${SCHEMA}.progress (
  only_row integer PRIMARY KEY CHECK (only_row = 1),
  chain_id text NOT NULL,
  height bigint NOT NULL,
  hash text NOT NULL,
  sampled_period bigint NOT NULL
);`,
    ...Object.values(TABLES).map(createTable),
  ].join("\n"),
];
