import type { SavedVersion } from "./savedVersion.ts";
import type { TreeCore } from "./treeCore.ts";

/**
 * Gives back what only the version at `index` has, which must not be the last. A node that the next version lacks is
 * kept if the version before had it already.
 */
export function releaseVersion(core: TreeCore, versions: SavedVersion[], index: number): void {
  const released = versions[index] as SavedVersion;
  const next = versions[index + 1] as SavedVersion;
  const before = index === 0 ? -1 : (versions[index - 1] as SavedVersion).version;
  const kept = released.orphans;
  for (const id of next.orphans) {
    if (core.nodes.stamp(id) > before) core.free(id);
    else kept.push(id);
  }
  next.orphans = kept;
  released.orphans = [];
  released.released = true;
  versions.splice(index, 1);
}

/** Gives back the nodes at and below `id` that were made after `version`. */
export function freeAfter(core: TreeCore, id: number, version: number): void {
  const { nodes } = core;
  if (id === 0 || nodes.stamp(id) <= version) return;
  if (nodes.height(id) !== 0) {
    freeAfter(core, nodes.left(id), version);
    freeAfter(core, nodes.right(id), version);
  }
  core.free(id);
}

/** Gives back those of the nodes that were made after `version`. */
export function freeOrphansAfter(
  core: TreeCore,
  orphans: readonly number[],
  version: number,
): void {
  for (const id of orphans) if (core.nodes.stamp(id) > version) core.free(id);
}
