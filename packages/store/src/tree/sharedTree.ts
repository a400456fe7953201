import type { Bin } from "@milkyway/bytes";
import type { CommitmentProof } from "@milkyway/codec/gen/cosmos/ics23/v1";
import { treeProof } from "../proof/treeProof.ts";
import { SavedVersion } from "./savedVersion.ts";
import { TreeCore } from "./treeCore.ts";
import { TreeView } from "./treeView.ts";

/** Memory of a tree by its chunks. */
export interface SharedMemory {
  readonly nodes: readonly SharedArrayBuffer[];
  readonly blocks: readonly SharedArrayBuffer[];
}

/** A chunk, and its place among those of its kind. */
export interface SharedChunk {
  readonly kind: keyof SharedMemory;
  readonly index: number;
  readonly buffer: SharedArrayBuffer;
}

/** The latest version of a tree whose memory belongs to another thread, for reading. */
export class SharedTree {
  private readonly core = new TreeCore();
  private saved = new SavedVersion(0, 0, []);
  private view = new TreeView(this.core, this.saved);

  /** Takes up another version, for which there may be more memory; views of the one before are at their end. */
  move(version: number, root: number, chunks: readonly SharedChunk[]): void {
    for (const { kind, index, buffer } of chunks) {
      this.core[kind].words[index] = new Int32Array(buffer);
      this.core[kind].bytes[index] = new Uint8Array(buffer);
    }
    this.saved.released = true;
    this.saved = new SavedVersion(version, root, []);
    this.view = new TreeView(this.core, this.saved);
  }

  /** The entries of the version; they can be read until the next one is taken up. */
  get entries(): TreeView {
    return this.view;
  }

  /** Proves to the version's root that a key is there, with its value, or that it is not. */
  prove(key: Bin): CommitmentProof {
    this.saved.checkRetained();
    return treeProof(this.core, this.saved.root, key);
  }

  /** Ends all views, as after `move`. */
  end(): void {
    this.saved.released = true;
  }
}
