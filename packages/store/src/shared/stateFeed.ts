import type { CommittedState } from "../commit/treeStores.ts";
import type { SharedChunk, SharedMemory } from "../tree/sharedTree.ts";
import type { Tree } from "../tree/tree.ts";
import type { StateUpdate, StoreUpdate } from "./stateUpdate.ts";

/** What of a tree the other thread knows. */
interface Known {
  readonly id: number;
  root: number;
  memory: SharedMemory;
}

/**
 * Puts into words for another thread how a state has changed. A state that was told must be kept in memory until that
 * thread has taken up a later one.
 */
export class StateFeed {
  private readonly known = new Map<Tree, Known>();
  private lastId = 0;

  /** What the other thread lacks of a state; the trees are in shared memory from then on. */
  update({ commit, trees }: CommittedState): StateUpdate {
    const stores: StoreUpdate[] = [];
    for (const [name, tree] of trees) {
      const store = this.store(name, tree, commit.version);
      if (store !== undefined) stores.push(store);
    }
    if (this.known.size > trees.size) this.forgetAllBut(new Set(trees.values()));
    return { commit, stores };
  }

  private store(name: string, tree: Tree, version: number): StoreUpdate | undefined {
    // Whoever reads must find every hash, because he may not write any.
    tree.rootHash(version);
    const memory = tree.share();
    const root = tree.rootAt(version);
    const known = this.known.get(tree);
    const chunks = [
      ...added("nodes", known?.memory.nodes ?? [], memory.nodes),
      ...added("blocks", known?.memory.blocks ?? [], memory.blocks),
    ];
    if (known === undefined) {
      const id = ++this.lastId;
      this.known.set(tree, { id, root, memory });
      return { name, tree: id, root, chunks };
    }
    if (known.root === root && chunks.length === 0) return undefined;
    known.root = root;
    known.memory = memory;
    return { name, tree: known.id, root, chunks };
  }

  private forgetAllBut(trees: ReadonlySet<Tree>): void {
    for (const tree of this.known.keys()) if (!trees.has(tree)) this.known.delete(tree);
  }
}

function added(
  kind: SharedChunk["kind"],
  before: readonly SharedArrayBuffer[],
  now: readonly SharedArrayBuffer[],
): SharedChunk[] {
  return now.flatMap((buffer, index) =>
    before[index] === buffer ? [] : [{ kind, index, buffer }],
  );
}
