export { checkLmdbFile } from "./checkLmdbFile.ts";
export type { DurableCommitStore, StoreFollower, StoreStats } from "./durableCommitStore.ts";
export { StoreFailed } from "./durableStores.ts";
export { type FileIo, nodeIo } from "./fileIo.ts";
export { DirectoryLocked, lockDirectory } from "./lockFile.ts";
export { LogDamaged } from "./log/segment.ts";
export { openCommitStore } from "./openCommitStore.ts";
export type { OpenOptions } from "./openOptions.ts";
export type { Recovery } from "./recover.ts";
export { dumpSnapshot, loadSnapshot } from "./snapshot/archive.ts";
export { Restore } from "./snapshot/restoreSnapshot.ts";
export {
  SNAPSHOT_FORMAT,
  SnapshotError,
  type SnapshotInfo,
  type SnapshotProblem,
} from "./snapshot/snapshotFormat.ts";
export type { SnapshotExtension } from "./snapshot/snapshotItems.ts";
export { type SnapshotOptions, Snapshots } from "./snapshot/snapshots.ts";
export { StoreDamaged } from "./storeDamaged.ts";
export type { StoreEvent } from "./storeEvent.ts";
