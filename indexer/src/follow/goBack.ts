import { toHex } from "@milkyway/bytes";
import type { Database, Queries } from "../database/database.ts";
import { SCHEMA } from "../schema/migrations.ts";
import { TABLES } from "../schema/tables.ts";
import type { RemoteSource } from "../source.ts";
import type { Following } from "./following.ts";
import { type Progress, writeProgress } from "./progress.ts";

interface BlockRow {
  readonly hash: string;
  readonly time_ms: string;
}

async function indexed(queries: Queries, height: bigint): Promise<BlockRow | undefined> {
  const sql = `SELECT hash, time_ms::text AS time_ms FROM ${SCHEMA}.blocks WHERE height = $1::bigint`;
  return (await queries.query<BlockRow>(sql, [`${height}`]))[0];
}

/** Whether the chain still has the block that was indexed at a height. */
async function isShared(queries: Queries, source: RemoteSource, height: bigint): Promise<boolean> {
  const [block] = await source.blocks(height);
  const row = await indexed(queries, height);
  return block?.height === height && toHex(block.hash) === row?.hash;
}

/** The highest block that index and chain have in common, between two heights; below `low` when there is none. */
async function lastShared(
  queries: Queries,
  source: RemoteSource,
  [low, high]: readonly [bigint, bigint],
): Promise<bigint> {
  let [below, above] = [low - 1n, high + 1n];
  while (above - below > 1n) {
    const middle = (below + above) / 2n;
    if (await isShared(queries, source, middle)) below = middle;
    else above = middle;
  }
  return below;
}

/**
 * The last block before the period of a block when that period is over: its rewards are merged, and have to be added up
 * anew. Otherwise, or when its blocks are not kept any more, the block itself.
 */
async function beforeMerged(
  queries: Queries,
  { height, earliest }: { readonly height: bigint; readonly earliest: bigint },
  { progress, periodMs }: { readonly progress: Progress; readonly periodMs: bigint },
): Promise<bigint> {
  const row = await indexed(queries, height);
  if (row === undefined) return height;
  const period = BigInt(row.time_ms) / periodMs;
  if (period === progress.period) return height;
  const [before] = await queries.query<{ height: string | null }>(
    `SELECT max(height)::text AS height FROM ${SCHEMA}.blocks WHERE time_ms < $1::bigint`,
    [`${period * periodMs}`],
  );
  const target = BigInt(before?.height ?? 0);
  return target + 1n < earliest ? height : target;
}

/** Removes what was indexed of blocks above a height; all of it when the block of that height is not indexed. */
export async function removeAbove(
  database: Database,
  { chainId, height, periodMs }: Pick<Progress, "chainId" | "height"> & { periodMs: bigint },
): Promise<void> {
  await database.transaction(async (queries) => {
    const last = await indexed(queries, height);
    const above = last === undefined ? -1n : height;
    for (const { name } of Object.values(TABLES))
      await queries.query(`DELETE FROM ${SCHEMA}.${name} WHERE height > $1::bigint`, [`${above}`]);
    if (last === undefined) await queries.query(`DELETE FROM ${SCHEMA}.progress`);
    else {
      const period = BigInt(last.time_ms) / periodMs;
      await writeProgress(queries, { chainId, height, hash: last.hash, period });
    }
  });
}

/** Follows a chain that has gone back: removes what was indexed of blocks that it no longer has. */
export async function goBack(
  { database, source, periodMs }: Following,
  progress: Progress,
): Promise<bigint> {
  const { earliest, latest } = await source.heights();
  const [first] = await database.query<{ height: string | null }>(
    `SELECT min(height)::text AS height FROM ${SCHEMA}.blocks`,
  );
  const lowest = BigInt(first?.height ?? 0);
  const low = lowest > earliest ? lowest : earliest;
  const high = progress.height < latest ? progress.height : latest;
  const shared = await lastShared(database, source, [low, high]);
  const last = { height: shared, earliest };
  const height = await beforeMerged(database, last, { progress, periodMs });
  await removeAbove(database, { chainId: progress.chainId, height, periodMs });
  return height;
}
