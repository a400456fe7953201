import { bytesToBin } from "@milkyway/bytes";
import type { Event, EventAttribute, ExecTxResult } from "@milkyway/codec/gen/tendermint/abci";
import { txHash } from "@milkyway/comet";
import { NO_TX, type RecordTable } from "./recordTable.ts";
import { type HashState, KINDS, type Kind, type TermHash, termOf } from "./termHash.ts";

/** Parts of a value before a slash that are terms of their own, at most. */
export const MAX_SLASHES = 16;

/** What is indexed of a block. */
export interface IndexedBlock {
  /** From the first height of the chain. */
  readonly height: number;
  readonly hash: Uint8Array;
  readonly txs: readonly Uint8Array[];
  readonly txResults: readonly ExecTxResult[];
  readonly events: readonly Event[];
}

/** Tags that the searches give a meaning of their own; events cannot take them. */
export const RESERVED = new Set(["tx.hash", "tx.height", "block.height"]);

/** A tag that occurs in a block: the hash of the terms that begin with it. */
interface Tag {
  readonly state: HashState;
  readonly isReserved: boolean;
}

class Indexer {
  private readonly table: RecordTable;
  private readonly hash: TermHash;
  private readonly height: number;
  /** By type, then by key. */
  private readonly tags = new Map<string, Map<string, Tag>>();

  constructor(table: RecordTable, hash: TermHash, height: number) {
    this.table = table;
    this.hash = hash;
    this.height = height;
  }

  events(events: readonly Event[], { event, tag: tagKind }: TagKinds, tx: number): void {
    for (let place = 0; place < events.length; place++) {
      const { type, attributes } = events[place] as Event;
      if (type === "") continue;
      for (let i = 0; i < attributes.length; i++) {
        const { key, value, index } = attributes[i] as EventAttribute;
        if (!index || key === "") continue;
        const tag = this.tags.get(type)?.get(key) ?? this.newTag(event, tagKind, type, key);
        if (tag.isReserved) continue;
        this.hash.restore(tag.state);
        if (event === KINDS.txEvent) this.value(value, tx, place);
        else this.add(this.hash.text(value), tx, place);
      }
    }
  }

  /** The whole value, and each part of it before a slash: a search for such a part finds it too. */
  private value(value: string, tx: number, event: number): void {
    const { hash } = this;
    let slashes = 0;
    let from = 0;
    for (let at = value.indexOf("/"); at >= 0 && slashes < MAX_SLASHES; slashes++) {
      hash.text(value, from, at);
      this.add(hash, tx, event);
      from = at;
      at = value.indexOf("/", at + 1);
    }
    this.add(hash.text(value, from), tx, event);
  }

  private add(hash: TermHash, tx: number, event: number): void {
    this.table.add(hash.term(), this.height, tx, event);
  }

  /** The tags of a block are indexed once each. */
  private newTag(kind: Kind, tagKind: Kind, type: string, key: string): Tag {
    const { hash } = this;
    const name = `${type}.${key}`;
    const isReserved = RESERVED.has(name);
    if (!isReserved) this.add(hash.start(tagKind).text(name), NO_TX, 0);
    const tag = { state: hash.start(kind).text(name).separate().state(), isReserved };
    const keys = this.tags.get(type) ?? new Map<string, Tag>();
    this.tags.set(type, keys);
    keys.set(key, tag);
    return tag;
  }
}

interface TagKinds {
  readonly event: Kind;
  readonly tag: Kind;
}

/** Where events of transactions, and those of blocks, are in the index. */
export const OF_TXS: TagKinds = { event: KINDS.txEvent, tag: KINDS.txTag };
export const OF_BLOCKS: TagKinds = { event: KINDS.blockEvent, tag: KINDS.blockTag };

/** Adds the records of a block to a table. */
export function addBlockTerms(table: RecordTable, hash: TermHash, block: IndexedBlock): void {
  const { height, txs, txResults, events } = block;
  table.add(termOf(hash, KINDS.blockHash, bytesToBin(block.hash)), height, NO_TX, 0);
  if (txs.length > 0) table.add(termOf(hash, KINDS.txCount, ""), height, txs.length, 0);
  new Indexer(table, hash, height).events(events, OF_BLOCKS, NO_TX);
  const indexer = new Indexer(table, hash, height);
  txs.forEach((tx, i) => {
    table.add(termOf(hash, KINDS.txHash, txHash(tx)), height, i, 0);
    indexer.events(txResults[i]?.events ?? [], OF_TXS, i);
  });
}
