import type { Queries } from "../database/database.ts";
import { SCHEMA } from "../schema/migrations.ts";

/** How far an index has come. It is written with the rows that it stands for, so that it is never wrong. */
export interface Progress {
  readonly chainId: string;
  readonly height: bigint;
  /** Of the block of that height, in hex. */
  readonly hash: string;
  /** The period of samples that the block is in. */
  readonly period: bigint;
}

interface ProgressRow {
  readonly chain_id: string;
  readonly height: string;
  readonly hash: string;
  readonly period: string;
}

/** `undefined` before the first block. */
export async function readProgress(queries: Queries): Promise<Progress | undefined> {
  const [row] = await queries.query<ProgressRow>(
    `SELECT chain_id, height::text AS height, hash, sampled_period::text AS period FROM ${SCHEMA}.progress`,
  );
  if (row === undefined) return undefined;
  const { chain_id: chainId, height, hash, period } = row;
  return { chainId, height: BigInt(height), hash, period: BigInt(period) };
}

/** Writes how far an index has come. */
export async function writeProgress(
  queries: Queries,
  { chainId, height, hash, period }: Progress,
): Promise<void> {
  await queries.query(
    `INSERT INTO ${SCHEMA}.progress VALUES (1, $1, $2::bigint, $3, $4::bigint)
ON CONFLICT (only_row) DO UPDATE SET
  chain_id = excluded.chain_id, height = excluded.height, hash = excluded.hash, sampled_period = excluded.sampled_period`,
    [chainId, `${height}`, hash, `${period}`],
  );
}
