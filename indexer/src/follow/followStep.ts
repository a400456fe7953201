import { toHex } from "@milkyway/bytes";
import { decodeBlock } from "../decode/decodeBlock.ts";
import { completeCommissions } from "../sample/completeCommissions.ts";
import { takeSample } from "../sample/takeSample.ts";
import { UnusableDatabase } from "../schema/migrate.ts";
import { noRows, type Rows } from "../schema/tables.ts";
import type { RawBlock } from "../source.ts";
import type { Following } from "./following.ts";
import { goBack } from "./goBack.ts";
import { insertRows } from "./insertRows.ts";
import { mergeRewards } from "./mergeRewards.ts";
import { type Progress, readProgress, writeProgress } from "./progress.ts";

const NANOS_PER_MS = 1_000_000n;

async function rowsOf(
  { source, periodMs }: Following,
  block: RawBlock,
  { rows, period }: { readonly rows: Rows; readonly period: bigint | undefined },
): Promise<bigint> {
  const timeMs = block.time / NANOS_PER_MS;
  decodeBlock(block, rows);
  await completeCommissions(source, { height: block.height, timeMs }, rows);
  const own = timeMs / periodMs;
  if (own !== period) await takeSample(source, { height: block.height, timeMs }, rows);
  return own;
}

/** Indexes blocks that follow on what is indexed, with how far that is, all or nothing. */
async function indexBlocks(
  following: Following,
  blocks: readonly RawBlock[],
  progress: Progress | undefined,
): Promise<Progress | undefined> {
  const { source, periodMs } = following;
  const { chainId } = source;
  const rows = noRows();
  const over: bigint[] = [];
  let next = progress;
  for (const block of blocks) {
    const period = await rowsOf(following, block, { rows, period: next?.period });
    if (next !== undefined && next.period !== period) over.push(next.period);
    next = { chainId, height: block.height, hash: toHex(block.hash), period };
  }
  if (next === undefined || next === progress) return progress;
  const written = next;
  await following.database.transaction(async (queries) => {
    await insertRows(queries, rows);
    for (const period of over) await mergeRewards(queries, { period, periodMs });
    await writeProgress(queries, written);
  });
  return written;
}

/** How a step of following ended. */
export interface Step {
  /** Height of the last block that is indexed; 0 for none. */
  readonly height: bigint;
  readonly latest: bigint;
  /** Whether there is nothing to do for now. */
  readonly isIdle: boolean;
}

/** Indexes the next blocks, or removes what a chain that has gone back no longer has. */
export async function followStep(following: Following): Promise<Step> {
  const { database, source } = following;
  const { earliest, latest, hash } = await source.heights();
  const progress = await readProgress(database);
  if (progress !== undefined && progress.chainId !== source.chainId)
    throw new UnusableDatabase(
      `the index is that of the chain ${progress.chainId}; rebuild it, or name another database`,
    );
  const height = progress?.height ?? 0n;
  if (latest === 0n) return { height, latest, isIdle: true };
  if (progress !== undefined && height === latest && progress.hash === hash)
    return { height, latest, isIdle: true };
  const from = progress === undefined || height + 1n < earliest ? earliest : height + 1n;
  const blocks = height < latest ? await source.blocks(from) : [];
  const [first] = blocks;
  const follows =
    first !== undefined &&
    (from !== height + 1n || toHex(first.lastHash) === (progress?.hash ?? ""));
  if (progress !== undefined && !follows) {
    const shared = await goBack(following, progress);
    return { height: shared, latest, isIdle: shared === height };
  }
  const done = await indexBlocks(following, blocks, progress);
  return { height: done?.height ?? 0n, latest, isIdle: blocks.length === 0 };
}
