import { existsSync } from "node:fs";
import type { Database, Queries } from "../database/database.ts";
import { type DatabasePlace, openDatabase } from "../database/openDatabase.ts";
import { readProgress } from "../follow/progress.ts";
import { SCHEMA, SCHEMA_VERSION } from "../schema/migrations.ts";

/** Heights between blocks that are indexed. */
export interface Gap {
  readonly from: bigint;
  readonly to: bigint;
}

/** What is found in a database. */
export interface IndexFacts {
  /** Version of the schema; 0 when there is no index. */
  readonly schema: number;
  /** `undefined` while no block is indexed. */
  readonly chainId: string | undefined;
  /** Lowest and highest block that is indexed; 0 for none. */
  readonly first: bigint;
  readonly last: bigint;
  /** Heights that lack between the two, the first ones of them. */
  readonly gaps: readonly Gap[];
}

const MOST_GAPS = 100;
const NOTHING: IndexFacts = { schema: 0, chainId: undefined, first: 0n, last: 0n, gaps: [] };

async function schemaOf(queries: Queries): Promise<number> {
  const [table] = await queries.query<{ found: string | null }>(
    `SELECT to_regclass('${SCHEMA}.versions')::text AS found`,
  );
  if (table === undefined || table.found === null) return 0;
  const [row] = await queries.query<{ version: number | null }>(
    `SELECT max(version) AS version FROM ${SCHEMA}.versions`,
  );
  return row?.version ?? 0;
}

async function gapsIn(queries: Queries): Promise<readonly Gap[]> {
  const rows = await queries.query<{ from: string; to: string }>(
    `SELECT (height + 1)::text AS from, (next - 1)::text AS to
FROM (SELECT height, lead(height) OVER (ORDER BY height) AS next FROM ${SCHEMA}.blocks) AS pairs
WHERE next > height + 1 ORDER BY height LIMIT ${MOST_GAPS}`,
  );
  return rows.map(({ from, to }) => ({ from: BigInt(from), to: BigInt(to) }));
}

/** The lowest block that is indexed; 0 for none. */
export async function firstHeight(queries: Queries): Promise<bigint> {
  const [row] = await queries.query<{ first: string | null }>(
    `SELECT min(height)::text AS first FROM ${SCHEMA}.blocks`,
  );
  return BigInt(row?.first ?? 0);
}

async function factsOf(database: Database): Promise<IndexFacts> {
  const schema = await schemaOf(database);
  // Of a newer one nothing else is known.
  if (schema === 0 || schema > SCHEMA_VERSION) return { ...NOTHING, schema };
  const progress = await readProgress(database);
  return {
    schema,
    chainId: progress?.chainId,
    first: await firstHeight(database),
    last: progress?.height ?? 0n,
    gaps: await gapsIn(database),
  };
}

/** Looks at an index that nobody writes to, and changes nothing: where there is none, none is made. */
export async function inspectIndex(place: DatabasePlace): Promise<IndexFacts> {
  if (place.url === "" && !existsSync(place.folder)) return NOTHING;
  const database = await openDatabase(place);
  try {
    return await factsOf(database);
  } finally {
    await database.close();
  }
}
