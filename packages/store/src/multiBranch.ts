import { Branch } from "./branch.ts";
import type { Changes } from "./changes.ts";
import type { MultiReader, MultiStore } from "./multiStore.ts";
import { StoreError } from "./storeError.ts";

/**
 * A branch of several stores at once. Stores are branched when they are first asked for, so that branching costs next
 * to nothing: it is done twice for every transaction.
 */
export class MultiBranch implements MultiStore {
  private readonly parent: MultiReader;
  private readonly target: MultiStore | undefined;
  private readonly names: string[] = [];
  private readonly branches: Branch[] = [];

  /** A branch without `target` can be branched and read out, but not written. */
  constructor(parent: MultiReader, target?: MultiStore) {
    this.parent = parent;
    this.target = target;
  }

  store(name: string): Branch {
    const { names } = this;
    for (let i = 0; i < names.length; i++) if (names[i] === name) return this.branches[i] as Branch;
    const branch = new Branch(this.parent.store(name));
    names.push(name);
    this.branches.push(branch);
    return branch;
  }

  branch(): MultiBranch {
    return new MultiBranch(this, this);
  }

  write(): void {
    if (this.target === undefined) throw new StoreError("branch of a store that is only read");
    for (let i = 0; i < this.names.length; i++) {
      const branch = this.branches[i] as Branch;
      if (branch.dirty > 0) branch.writeTo(this.target.store(this.names[i] as string));
    }
  }

  /** The final operations by store; stores without any are left out, and those that `wanted` refuses. */
  changes(wanted: (name: string) => boolean = () => true): Map<string, Changes> {
    const changes = new Map<string, Changes>();
    for (let i = 0; i < this.names.length; i++) {
      const [name, branch] = [this.names[i] as string, this.branches[i] as Branch];
      if (branch.dirty > 0 && wanted(name)) changes.set(name, branch.dirtyEntries());
    }
    return changes;
  }

  /** Forgets everything written. */
  discard(): void {
    for (const branch of this.branches) branch.discard();
  }
}
