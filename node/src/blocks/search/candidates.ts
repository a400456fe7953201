import type { SearchPlan, Wanted } from "../../query/searchPlan.ts";
import { isWithin } from "../../query/searchPlan.ts";
import type { BlockStore } from "../blockStore.ts";
import type { Posting } from "../index/recordTable.ts";
import type { Kind } from "../index/termHash.ts";

/** Where the index has what is searched. */
export interface Kinds {
  readonly event: Kind;
  readonly tag: Kind;
}

/** Whether a height is one that a plan asks for and that is there. */
export function heightFilter(store: BlockStore, plan: SearchPlan): (height: bigint) => boolean {
  const { base, appliedHeight } = store;
  const { height: only, heights } = plan;
  return (height) => {
    if (height < base || height > appliedHeight) return false;
    if (only !== undefined) return height === only;
    return heights === undefined || isWithin(heights, { digits: height, places: 0 });
  };
}

const nameOf = ({ height, tx, event }: Posting) => `${height}/${tx}/${event}`;

type Equality = Extract<Wanted, { kind: "equal" | "contains" }>;
const isEquality = (wanted: Wanted): wanted is Equality => wanted.kind === "equal";

/**
 * The events that meet all equalities of a plan; `undefined` when it has none. An event that is found may still lack
 * what else is wanted.
 */
export function equalEvents(
  store: BlockStore,
  { wanted }: SearchPlan,
  { event }: Kinds,
): Posting[] | undefined {
  const [first, ...others] = wanted.filter(isEquality);
  if (first === undefined) return undefined;
  let found = store.index.find(event, first.tag, first.text);
  for (const { tag, text } of others) {
    if (found.length === 0) break;
    const names = new Set(store.index.find(event, tag, text).map(nameOf));
    found = found.filter((posting) => names.has(nameOf(posting)));
  }
  return found;
}

/** The heights, ascending, of blocks in which every tag that is wanted occurs; `undefined` when no tag is. */
export function heightsWithTags(
  store: BlockStore,
  tags: readonly string[],
  { tag: kind }: Kinds,
): bigint[] | undefined {
  if (tags.length === 0) return undefined;
  const sets = tags.map((tag) => new Set(store.index.find(kind, tag).map(({ height }) => height)));
  const [first, ...others] = sets as [Set<number>, ...Set<number>[]];
  return [...first]
    .filter((height) => others.every((set) => set.has(height)))
    .sort((a, b) => a - b)
    .map((height) => store.opened.initialHeight + BigInt(height));
}
