import { toHex } from "@milkyway/bytes";
import type { ChainSource, Heights, RawBlock } from "../source.ts";
import type { ChainQuestion } from "../thread/threadMessages.ts";

/** A batch of blocks ends when it has so many, or so many bytes. */
const [MOST_BLOCKS, MOST_BYTES] = [100n, 2_000_000];

async function heightsOf(source: ChainSource): Promise<Heights> {
  return {
    earliest: source.earliestHeight(),
    latest: source.latestHeight(),
    hash: toHex(await source.latestHash()),
  };
}

async function blocksFrom(source: ChainSource, from: bigint): Promise<readonly RawBlock[]> {
  const latest = source.latestHeight();
  const blocks: RawBlock[] = [];
  let bytes = 0;
  for (let height = from; height <= latest && height < from + MOST_BLOCKS; height++) {
    const block = await source.block(height);
    if (block === undefined) break;
    blocks.push(block);
    bytes += block.data.length + block.head.length + block.txResults.length;
    if (bytes >= MOST_BYTES) break;
  }
  return blocks;
}

/** Answers what the thread of an index asks about a chain. */
export async function tellChain(source: ChainSource, question: ChainQuestion): Promise<unknown> {
  if (question.about === "heights") return heightsOf(source);
  if (question.about === "blocks") return blocksFrom(source, question.from);
  return source.query(question.question);
}
