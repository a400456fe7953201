import { StoreError } from "../storeError.ts";

/** One saved version of a tree. */
export class SavedVersion {
  readonly version: number;
  readonly root: number;
  /** Nodes that the version saved before this one has and this one has not. */
  orphans: number[];
  released = false;

  constructor(version: number, root: number, orphans: number[]) {
    this.version = version;
    this.root = root;
    this.orphans = orphans;
  }

  checkRetained(): void {
    if (this.released) throw new VersionNotRetained(this.version);
  }
}

/** The tree of this version is no longer, or not yet, in memory. */
export class VersionNotRetained extends StoreError {
  readonly version: number;

  constructor(version: number) {
    super(`version does not exist: ${version}`);
    this.version = version;
  }
}
