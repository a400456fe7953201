import { milkywaydOutput } from "./milkywayd.ts";
import type { NetworkHome } from "./networkHomes.ts";

/** Keys of `app.toml` of a node that keeps few states. */
export const PRUNED = {
  pruning: "custom",
  "pruning-keep-recent": "12",
  "pruning-interval": "10",
} as const;

/** Removes old states of a node that does not run; returns which are kept. */
export function pruneStates({ home }: NetworkHome): string {
  const flags = Object.entries(PRUNED).flatMap(([key, value]) => [`--${key}`, value]);
  return milkywaydOutput(["prune", "custom", ...flags, "--home", home.root]);
}
