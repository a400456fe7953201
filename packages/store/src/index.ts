export { Branch } from "./branch.ts";
export { type ChangeSet, type Changes, toChanges } from "./changes.ts";
export { MAX_KEY_LENGTH, MAX_VALUE_LENGTH } from "./checkEntry.ts";
export { type Commit, toCommitInfo } from "./commit/commit.ts";
export type { CommitStore } from "./commit/commitStore.ts";
export { customPruning, PRUNING, type Pruning, pruneUpTo } from "./commit/pruning.ts";
export { simpleRoot, storeLeaf } from "./commit/simpleMerkle.ts";
export { createCommitStore, type TreeStoresOptions } from "./commit/treeStores.ts";
export type { StoreUpgrades } from "./commit/upgrades.ts";
export { emptyStore } from "./emptyStore.ts";
export type { Cursor, KVReader, KVStore } from "./kv.ts";
export { MultiBranch } from "./multiBranch.ts";
export {
  type MultiReader,
  type MultiStore,
  sideBySide,
  UnknownStore,
  unknownStore,
} from "./multiStore.ts";
export { sha256 } from "./sha256.ts";
export { SharedStores } from "./shared/sharedStores.ts";
export { StateFeed } from "./shared/stateFeed.ts";
export type { StateUpdate } from "./shared/stateUpdate.ts";
export { StoreError } from "./storeError.ts";
export { EMPTY_HASH } from "./tree/hash.ts";
export { VersionNotRetained } from "./tree/savedVersion.ts";
export { Tree } from "./tree/tree.ts";
export type { TreeView } from "./tree/treeView.ts";
