import { StoreError } from "../storeError.ts";

/** How many past versions are kept, and how often older ones are removed. */
export interface Pruning {
  /** Versions kept besides the last one; `undefined` keeps all. */
  readonly keepRecent: number | undefined;
  /** Old versions are removed at every version that this divides. */
  readonly interval: number;
}

/** The strategies that have a name. */
export const PRUNING: Readonly<Record<"default" | "nothing" | "everything", Pruning>> = {
  default: { keepRecent: 362880, interval: 10 },
  nothing: { keepRecent: undefined, interval: 1 },
  everything: { keepRecent: 2, interval: 10 },
};

/** A strategy of one's own, within what the reference allows. */
export function customPruning(keepRecent: number, interval: number): Pruning {
  if (!Number.isSafeInteger(keepRecent) || keepRecent < 2)
    throw new StoreError(`pruning: keep-recent must be at least 2, not ${keepRecent}`);
  if (!Number.isSafeInteger(interval) || interval < 10)
    throw new StoreError(`pruning: interval must be at least 10, not ${interval}`);
  return { keepRecent, interval };
}

/** The highest version to remove once `version` is committed; 0 when none is to be. */
export function pruneUpTo({ keepRecent, interval }: Pruning, version: number): number {
  if (keepRecent === undefined || version % interval !== 0 || version <= keepRecent) return 0;
  return version - 1 - keepRecent;
}
