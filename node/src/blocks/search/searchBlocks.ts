import type { Query } from "../../query/query.ts";
import { planSearch, type SearchPlan } from "../../query/searchPlan.ts";
import type { BlockStore } from "../blockStore.ts";
import { OF_BLOCKS } from "../index/blockTerms.ts";
import { readResultHead } from "../readBlock.ts";
import { equalEvents, heightFilter, heightsWithTags } from "./candidates.ts";
import { eventMeets } from "./meetsWanted.ts";
import { createYield } from "./yielding.ts";

const HEIGHT = "block.height";
const RULE = { matchesParts: false };

/** The heights of the blocks that a query finds, ascending. */
export async function searchBlocks(store: BlockStore, query: Query): Promise<bigint[]> {
  const plan = planSearch(query, HEIGHT);
  if (plan.isEmpty || store.height === 0n) return [];
  const isAskedFor = heightFilter(store, plan);
  const heights = candidateHeights(store, plan).filter(isAskedFor);
  const isDecided =
    plan.wanted.length === 0 ||
    (plan.height === undefined && plan.wanted.every(({ kind }) => kind === "equal"));
  return isDecided ? heights : filterByEvents(store, plan, heights);
}

function candidateHeights(store: BlockStore, plan: SearchPlan): bigint[] {
  if (plan.height !== undefined) return [plan.height];
  const equal = equalEvents(store, plan, OF_BLOCKS);
  if (equal !== undefined) {
    const offsets = [...new Set(equal.map(({ height }) => height))].sort((a, b) => a - b);
    return offsets.map((offset) => store.opened.initialHeight + BigInt(offset));
  }
  const tags = plan.wanted.map(({ tag }) => tag);
  return heightsWithTags(store, tags, OF_BLOCKS) ?? allHeights(store);
}

function allHeights({ base, appliedHeight }: BlockStore): bigint[] {
  return Array.from({ length: Number(appliedHeight - base) + 1 }, (_, i) => base + BigInt(i));
}

async function filterByEvents(
  store: BlockStore,
  { wanted }: SearchPlan,
  heights: readonly bigint[],
): Promise<bigint[]> {
  const pause = createYield();
  const found: bigint[] = [];
  for (const height of heights) {
    await pause();
    const events = readResultHead(store.database, height)?.events ?? [];
    if (events.some((event) => eventMeets(event, wanted, RULE))) found.push(height);
  }
  return found;
}
