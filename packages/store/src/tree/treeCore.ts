import type { Bin } from "@milkyway/bytes";
import { MAX_KEY_LENGTH } from "../checkEntry.ts";
import { Blocks } from "./blocks.ts";
import { KEY_HEADER } from "./keyBlock.ts";
import { type NodeKey, Nodes } from "./nodes.ts";

/** Keys are laid out here before they are compared; trees are used one call at a time. */
const scratch = new Uint8Array(MAX_KEY_LENGTH);

/** Bytes of a key that its nodes hold themselves. */
const LEADING = 8;

/** Four bytes of the sought key as a number; the highest bit is turned over, so that signed numbers order as bytes do. */
function leadAt(from: number, length: number): number {
  let lead = 0;
  for (let i = from; i < from + 4; i++)
    lead = (lead << 8) | (i < length ? (scratch[i] as number) : 0);
  return lead ^ 0x80000000;
}

/** What the operations on a tree work on: its arenas, the version being made, and the key that is looked for. */
export class TreeCore {
  readonly nodes = new Nodes();
  readonly blocks = new Blocks();
  /** Version that new nodes are stamped with. */
  stamp = 0;
  /** Nodes of earlier versions that the version being made no longer has. */
  orphans: number[] = [];
  /** Set by an insertion: whether the tree has one key more. */
  added = false;
  /** Set by a removal on its way up: the key that an ancestor takes over. */
  lifted: NodeKey | undefined;
  private keyLength = 0;
  private lead = 0;
  private secondLead = 0;

  /** Sets the key that `compare` and `makeLeaf` use. */
  seek(key: Bin): void {
    const { length } = key;
    for (let i = 0; i < length; i++) scratch[i] = key.charCodeAt(i);
    this.keyLength = length;
    this.lead = leadAt(0, length);
    this.secondLead = leadAt(4, length);
  }

  /** The same with the bytes of a key. */
  seekBytes(bytes: Uint8Array, from: number, length: number): void {
    for (let i = 0; i < length; i++) scratch[i] = bytes[from + i] as number;
    this.keyLength = length;
    this.lead = leadAt(0, length);
    this.secondLead = leadAt(4, length);
  }

  /** Order of the sought key against a node's: negative when it comes before. */
  compare(id: number): number {
    const { nodes, blocks } = this;
    const order = this.lead - nodes.lead(id) || this.secondLead - nodes.secondLead(id);
    if (order !== 0) return order;
    const block = nodes.key(id);
    const length = nodes.keyLength(id);
    const bytes = blocks.chunk(block);
    const at = blocks.at(block) + KEY_HEADER;
    const shared = Math.min(length, this.keyLength);
    for (let i = LEADING; i < shared; i++) {
      const difference = (scratch[i] as number) - (bytes[at + i] as number);
      if (difference !== 0) return difference;
    }
    return this.keyLength - length;
  }

  keyBin(id: number): Bin {
    return this.blocks.readBin(this.nodes.key(id), this.nodes.keyLength(id), KEY_HEADER);
  }

  keyBytes(id: number): Uint8Array {
    return this.blocks.read(this.nodes.key(id), this.nodes.keyLength(id), KEY_HEADER);
  }

  value(leaf: number): Uint8Array {
    return this.blocks.read(this.nodes.value(leaf), this.nodes.valueLength(leaf));
  }

  /** A leaf for the sought key; its value is a part of the bytes. */
  makeLeaf(value: Uint8Array, from = 0, length = value.length): number {
    const { blocks, keyLength } = this;
    const block = blocks.allocate(KEY_HEADER + keyLength);
    blocks.setWord(block, 1);
    blocks.write(block, scratch, keyLength, KEY_HEADER);
    const leaf = this.nodes.make(block, keyLength, 0, 1, this.stamp);
    this.nodes.setLead(leaf, this.lead, this.secondLead);
    this.fill(leaf, value, from, length);
    return leaf;
  }

  /** The leaf with another value, of this version. */
  replaceLeaf(id: number, value: Uint8Array): number {
    const { nodes, blocks } = this;
    let leaf = id;
    if (nodes.stamp(id) === this.stamp) {
      this.freeValue(id);
      nodes.setDirty(id);
    } else {
      leaf = nodes.copy(id, this.stamp);
      blocks.setWord(nodes.key(id), blocks.word(nodes.key(id)) + 1);
      this.orphans.push(id);
    }
    this.fill(leaf, value, 0, value.length);
    return leaf;
  }

  /** An inner node over two subtrees; its key is that of the smallest leaf on the right. */
  makeInner(left: number, right: number, smallest: number): number {
    const { nodes } = this;
    const id = nodes.make(nodes.key(smallest), nodes.keyLength(smallest), 0, 0, this.stamp);
    nodes.setLead(id, nodes.lead(smallest), nodes.secondLead(smallest));
    nodes.setLeft(id, left);
    nodes.setRight(id, right);
    this.refresh(id);
    return id;
  }

  /** The node as one of this version, which may be changed in place. */
  own(id: number): number {
    const { nodes } = this;
    if (nodes.stamp(id) === this.stamp) {
      nodes.setDirty(id);
      return id;
    }
    this.orphans.push(id);
    return nodes.copy(id, this.stamp);
  }

  /** Computes height and size from the children. */
  refresh(id: number): void {
    const { nodes } = this;
    const left = nodes.left(id);
    const right = nodes.right(id);
    const height = 1 + Math.max(nodes.height(left), nodes.height(right));
    nodes.setShape(id, height, nodes.size(left) + nodes.size(right));
  }

  /** Takes a node out of the version being made. */
  drop(id: number): void {
    if (this.nodes.stamp(id) === this.stamp) this.free(id);
    else this.orphans.push(id);
  }

  /** Gives a node's memory back. No version may have it any more. */
  free(id: number): void {
    const { nodes, blocks } = this;
    if (nodes.height(id) === 0) {
      const block = nodes.key(id);
      const sharing = blocks.word(block) - 1;
      if (sharing === 0) blocks.free(block, KEY_HEADER + nodes.keyLength(id));
      else blocks.setWord(block, sharing);
      this.freeValue(id);
    }
    nodes.release(id);
  }

  private fill(leaf: number, bytes: Uint8Array, from: number, length: number): void {
    const { blocks } = this;
    const block = length === 0 ? 0 : blocks.allocate(length);
    if (block !== 0) blocks.copy(block, bytes, from, length);
    this.nodes.setValue(leaf, block, length);
  }

  private freeValue(leaf: number): void {
    const block = this.nodes.value(leaf);
    if (block !== 0) this.blocks.free(block, this.nodes.valueLength(leaf));
  }
}
