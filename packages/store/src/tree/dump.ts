import { Blocks } from "./blocks.ts";
import { KEY_HEADER } from "./keyBlock.ts";
import { NODE_WORDS } from "./nodeMemory.ts";
import { Nodes } from "./nodes.ts";
import type { TreeCore } from "./treeCore.ts";

/** A piece of the memory of a dumped tree. */
export interface DumpChunk {
  readonly kind: "nodes" | "blocks";
  /** Which of the chunks of its kind. */
  readonly index: number;
  readonly bytes: Uint8Array;
}

/** What is needed besides the chunks to use a dumped tree. */
export interface DumpSummary {
  readonly root: number;
  readonly nextNode: number;
  readonly currentBlocks: number;
  readonly blocksTail: number;
  readonly blocksLive: number;
}

const NODES_BETWEEN_PAUSES = 1024;

/** Writes a tree anew into an arena of its own, without gaps, children before parents and keys ascending. */
export class Dump {
  private readonly core: TreeCore;
  private readonly nodes = new Nodes();
  private readonly blocks = new Blocks();
  private readonly sent = { nodes: new Set<number>(), blocks: new Set<number>() };
  /** Subtrees written whose parents are not, each with the key block of its smallest leaf. */
  private readonly roots: number[] = [];
  private readonly smallest: number[] = [];

  constructor(core: TreeCore) {
    this.core = core;
  }

  /**
   * Yields chunks as they fill up, and `undefined` often in between, so that the caller may pause; the tree under `root`
   * must be hashed and must not be released meanwhile.
   */
  *run(root: number): Generator<DumpChunk | undefined, DumpSummary> {
    if (root !== 0) yield* this.walk(root);
    yield* this.full(true);
    const { nodes, blocks } = this;
    return {
      root: this.roots[0] ?? 0,
      nextNode: nodes.next,
      currentBlocks: blocks.current,
      blocksTail: blocks.tail,
      blocksLive: blocks.live,
    };
  }

  private *walk(root: number): Generator<DumpChunk | undefined> {
    const { nodes } = this.core;
    const path = [root];
    /** For each node on the path how many of its children are written. */
    const done = [0];
    for (let count = 0; path.length > 0; ) {
      const id = path.at(-1) as number;
      const children = done.at(-1) as number;
      if (children < 2 && nodes.height(id) !== 0) {
        done[done.length - 1] = children + 1;
        path.push(children === 0 ? nodes.left(id) : nodes.right(id));
        done.push(0);
        continue;
      }
      if (nodes.height(id) === 0) this.leaf(id);
      else this.inner(id);
      path.pop();
      done.pop();
      if (++count % NODES_BETWEEN_PAUSES !== 0) continue;
      yield* this.full(false);
      yield undefined;
    }
  }

  private leaf(id: number): void {
    const { nodes } = this.core;
    const key = this.copy(nodes.key(id), KEY_HEADER + nodes.keyLength(id));
    this.blocks.setWord(key, 1);
    const length = nodes.valueLength(id);
    const value = length === 0 ? 0 : this.copy(nodes.value(id), length);
    this.roots.push(this.nodes.adopt(nodes, id, value, length, key));
    this.smallest.push(key);
  }

  private inner(id: number): void {
    const right = this.roots.pop() as number;
    const left = this.roots.pop() as number;
    const key = this.smallest.pop() as number;
    this.roots.push(this.nodes.adopt(this.core.nodes, id, left, right, key));
  }

  private copy(block: number, length: number): number {
    const { blocks } = this.core;
    const copy = this.blocks.allocate(length);
    const source = blocks.chunk(block);
    const target = this.blocks.chunk(copy);
    const from = blocks.at(block);
    const to = this.blocks.at(copy);
    if (length > 64) target.set(source.subarray(from, from + length), to);
    else for (let i = 0; i < length; i++) target[to + i] = source[from + i] as number;
    return copy;
  }

  /** Hands out chunks that will not change any more, at the end all; their memory is let go. */
  private *full(end: boolean): Generator<DumpChunk> {
    const { nodes, blocks, sent } = this;
    const filling = { nodes: nodes.bytes.length - 1, blocks: blocks.current };
    const used = { nodes: nodes.next * NODE_WORDS * 4, blocks: blocks.tail * 4 };
    for (const kind of ["nodes", "blocks"] as const) {
      const { bytes, words } = this[kind];
      for (let index = 0; index < bytes.length; index++) {
        if (sent[kind].has(index) || (!end && index === filling[kind])) continue;
        sent[kind].add(index);
        const chunk = bytes[index] as Uint8Array;
        const partial = index === filling[kind];
        const before = kind === "nodes" ? index * chunk.length : 0;
        yield { kind, index, bytes: partial ? chunk.subarray(0, used[kind] - before) : chunk };
        bytes[index] = new Uint8Array(0);
        words[index] = new Int32Array(0);
      }
    }
  }
}
