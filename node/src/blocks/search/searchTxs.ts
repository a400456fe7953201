import { fromHex } from "@milkyway/bytes";
import { CometError } from "@milkyway/comet";
import type { Query } from "../../query/query.ts";
import { planSearch, type SearchPlan } from "../../query/searchPlan.ts";
import type { BlockStore } from "../blockStore.ts";
import { OF_TXS } from "../index/blockTerms.ts";
import { KINDS } from "../index/termHash.ts";
import { readResults, readTx } from "../readBlock.ts";
import { equalEvents, heightFilter, heightsWithTags } from "./candidates.ts";
import { type Findings, type TxPlace, TxsOfBlocks } from "./findings.ts";
import { findTx } from "./findTx.ts";
import { eventMeets, heightMeets } from "./meetsWanted.ts";
import { createYield } from "./yielding.ts";

const HEIGHT = "tx.height";
const RULE = { matchesParts: true };

function hashOf({ conditions }: Query): Uint8Array | undefined {
  const condition = conditions.find(({ tag }) => tag === "tx.hash");
  if (condition === undefined) return undefined;
  const text = condition.argument?.text ?? "";
  if (text === "")
    throw new CometError("error while retrieving the result: transaction hash cannot be empty");
  try {
    return fromHex(text);
  } catch {
    throw new CometError(
      `error during searching for a hash in the query: ${JSON.stringify(text)} is no hexadecimal text`,
    );
  }
}

/** The places of the transactions that a query finds, in the order of the chain. */
export async function searchTxs(store: BlockStore, query: Query): Promise<Findings<TxPlace>> {
  const hash = hashOf(query);
  if (hash !== undefined) {
    const found = findTx(store, hash);
    return found === undefined ? [] : [{ height: found.height, index: found.index }];
  }
  const plan = planSearch(query, HEIGHT);
  if (plan.isEmpty || store.height === 0n) return [];
  const tags = plan.wanted.map(({ tag }) => tag);
  if (tags.length === 0) return allTxs(store, plan);
  if (plan.height === undefined && plan.wanted.some(({ kind }) => kind === "equal"))
    return amongEqual(store, plan);
  return amongBlocks(store, plan, tags);
}

/** Every transaction at the heights of a plan. */
function allTxs(store: BlockStore, plan: SearchPlan): TxsOfBlocks {
  const isAskedFor = heightFilter(store, plan);
  const first = store.opened.initialHeight;
  const blocks = store.index
    .find(KINDS.txCount, "")
    .map(({ height, tx: txCount }) => ({ height: first + BigInt(height), txCount }));
  return new TxsOfBlocks(blocks.filter(({ height }) => isAskedFor(height)));
}

async function amongEqual(store: BlockStore, plan: SearchPlan): Promise<TxPlace[]> {
  const isAskedFor = heightFilter(store, plan);
  const pause = createYield();
  const isDecided = plan.wanted.every(({ kind }) => kind === "equal");
  const found = new Map<string, TxPlace>();
  for (const { height: offset, tx: index, event } of equalEvents(store, plan, OF_TXS) ?? []) {
    const height = store.opened.initialHeight + BigInt(offset);
    const name = `${height}/${index}`;
    if (found.has(name) || !isAskedFor(height)) continue;
    if (!isDecided) {
      await pause();
      const meant = readTx(store.database, height, index)?.result.events[event];
      if (meant === undefined || !eventMeets(meant, plan.wanted, RULE)) continue;
    }
    found.set(name, { height, index });
  }
  return [...found.values()].sort(byPlace);
}

async function amongBlocks(
  store: BlockStore,
  plan: SearchPlan,
  tags: readonly string[],
): Promise<TxPlace[]> {
  const isAskedFor = heightFilter(store, plan);
  const pause = createYield();
  const found: TxPlace[] = [];
  for (const height of candidateHeights(store, plan, tags)) {
    if (!isAskedFor(height)) continue;
    await pause();
    readResults(store.database, height)?.txResults.forEach(({ events }, index) => {
      const isFound =
        events.some((event) => eventMeets(event, plan.wanted, RULE)) ||
        heightMeets(height, HEIGHT, plan.wanted, RULE);
      if (isFound) found.push({ height, index });
    });
  }
  return found;
}

function candidateHeights(
  store: BlockStore,
  plan: SearchPlan,
  tags: readonly string[],
): readonly bigint[] {
  if (plan.height !== undefined) return [plan.height];
  const ofEvents = tags.filter((tag) => tag !== HEIGHT);
  const tagged = heightsWithTags(store, ofEvents, OF_TXS);
  if (tagged !== undefined) return tagged;
  const first = store.opened.initialHeight;
  return store.index.find(KINDS.txCount, "").map(({ height }) => first + BigInt(height));
}

/** The order of the chain. */
function byPlace(a: TxPlace, b: TxPlace): number {
  if (a.height !== b.height) return a.height < b.height ? -1 : 1;
  return a.index - b.index;
}
