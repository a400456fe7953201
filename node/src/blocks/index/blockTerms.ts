import { bytesToBin } from "@milkyway/bytes";
import type { Event, ExecTxResult } from "@milkyway/codec/gen/tendermint/abci";
import { sha256Bin } from "@milkyway/crypto";
import { NO_TX, type RecordTable } from "./recordTable.ts";
import { KINDS, type Kind, type TermHash, termOf } from "./termHash.ts";

/** Parts of a value before a slash that are terms of their own, at most. */
export const MAX_SLASHES = 16;
const SLASH = 47;

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

class Indexer {
  private readonly table: RecordTable;
  private readonly hash: TermHash;
  private readonly height: number;
  private readonly tags = new Map<Kind, Map<string, Set<string>>>();

  constructor(table: RecordTable, hash: TermHash, height: number) {
    this.table = table;
    this.hash = hash;
    this.height = height;
  }

  events(events: readonly Event[], kind: Kind, tagKind: Kind, tx: number): void {
    for (let place = 0; place < events.length; place++) {
      const { type, attributes } = events[place] as Event;
      if (type === "") continue;
      for (const { key, value, index } of attributes) {
        if (!index || key === "" || this.isReserved(type, key)) continue;
        this.tag(tagKind, type, key);
        this.hash.start(kind).text(type).text(".").text(key).separate();
        if (kind === KINDS.txEvent) this.value(value, tx, place);
        else this.add(this.hash.text(value), tx, place);
      }
    }
  }

  /** The whole value, and each part of it before a slash: a search for such a part finds it too. */
  private value(value: string, tx: number, event: number): void {
    const { hash } = this;
    let slashes = 0;
    for (let i = 0; i < value.length; i++) {
      const code = value.charCodeAt(i);
      if (code === SLASH && ++slashes <= MAX_SLASHES) this.add(hash, tx, event);
      hash.code(code);
    }
    this.add(hash, tx, event);
  }

  add(hash: TermHash, tx: number, event: number): void {
    this.table.add(hash.term(), this.height, tx, event);
  }

  private isReserved(type: string, key: string): boolean {
    return (type === "tx" || type === "block") && RESERVED.has(`${type}.${key}`);
  }

  /** The tags of a block are indexed once each. */
  private tag(kind: Kind, type: string, key: string): void {
    const types = this.tags.get(kind) ?? new Map<string, Set<string>>();
    this.tags.set(kind, types);
    const keys = types.get(type) ?? new Set<string>();
    types.set(type, keys);
    if (keys.has(key)) return;
    keys.add(key);
    this.add(this.hash.start(kind).text(type).text(".").text(key), NO_TX, 0);
  }
}

/** Adds the records of a block to a table. */
export function addBlockTerms(table: RecordTable, hash: TermHash, block: IndexedBlock): void {
  const { height, txs, txResults, events } = block;
  const indexer = new Indexer(table, hash, height);
  table.add(termOf(hash, KINDS.blockHash, bytesToBin(block.hash)), height, NO_TX, 0);
  if (txs.length > 0) table.add(termOf(hash, KINDS.txCount, ""), height, txs.length, 0);
  indexer.events(events, KINDS.blockEvent, KINDS.blockTag, NO_TX);
  txs.forEach((tx, i) => {
    table.add(termOf(hash, KINDS.txHash, sha256Bin(tx)), height, i, 0);
    indexer.events(txResults[i]?.events ?? [], KINDS.txEvent, KINDS.txTag, i);
  });
}
