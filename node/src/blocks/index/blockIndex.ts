import { type Bin, binToU64, bytesToBin } from "@milkyway/bytes";
import type { Change, Database } from "../database.ts";
import { rowKey, TABLES, type Table } from "../keys.ts";
import { addBlockTerms, type IndexedBlock } from "./blockTerms.ts";
import { RecentRecords } from "./recentRecords.ts";
import { type Posting, RecordTable, WIDTH } from "./recordTable.ts";
import {
  createSegment,
  findInSegment,
  openSegment,
  recordsOf,
  removeSegment,
  type Segment,
} from "./segment.ts";
import { type Kind, TermHash, termOf } from "./termHash.ts";

export interface BlockIndexOptions {
  readonly database: Database;
  /** First height of the chain. */
  readonly firstHeight: bigint;
  readonly seed: number;
  /** Records that are kept in memory before they are sorted into a segment. */
  readonly segmentRecords?: number;
}

const SEGMENT_RECORDS = 1 << 18;
const LAST_ROW = (1n << 64n) - 1n;

/**
 * Which terms occur in which blocks. New records are kept in memory, and on the disk by block; many of them at a time
 * are sorted into a segment, so that every write goes to the end of its table.
 */
export class BlockIndex {
  private readonly database: Database;
  private readonly firstHeight: bigint;
  private readonly segmentRecords: number;
  private readonly hash: TermHash;
  private readonly collected = new RecordTable();
  private segments: Segment[];
  private recent = new RecentRecords();
  /** Records that are becoming a segment. */
  private closing: RecentRecords | undefined;
  /** Heights whose records are in memory only as far as segments are concerned. */
  private recentHeights: bigint[] = [];

  constructor({ database, firstHeight, seed, segmentRecords }: BlockIndexOptions) {
    this.database = database;
    this.firstHeight = firstHeight;
    this.segmentRecords = segmentRecords ?? SEGMENT_RECORDS;
    this.hash = new TermHash(seed);
    this.segments = [...this.rows(TABLES.segments)].map(({ row, value }) =>
      openSegment(row, value),
    );
    for (const { row, value } of this.rows(TABLES.indexed)) this.accept(row, value);
  }

  /** The records of a block, and the change that stores them. */
  prepare(block: Omit<IndexedBlock, "height">, height: bigint): Change & { value: Uint8Array } {
    const offset = Number(height - this.firstHeight);
    addBlockTerms(this.collected, this.hash, { ...block, height: offset });
    return { key: rowKey(TABLES.indexed, height), value: this.collected.take() };
  }

  /** Makes prepared records found; to be called when they are stored. */
  accept(height: bigint, records: Uint8Array): void {
    this.recent.add(records);
    this.recentHeights.push(height);
  }

  /** Where a term occurs, lower heights first. */
  find(kind: Kind, tag: string, value?: string): Posting[] {
    const term = termOf(this.hash, kind, tag, value);
    const stored = this.segments.flatMap((segment) => findInSegment(this.database, segment, term));
    return [...stored, ...(this.closing?.find(term) ?? []), ...this.recent.find(term)];
  }

  /** The last occurrence of a term. */
  findLast(kind: Kind, bytes: Uint8Array): Posting | undefined {
    const term = termOf(this.hash, kind, bytesToBin(bytes));
    const inMemory = this.recent.find(term).at(-1) ?? this.closing?.find(term).at(-1);
    if (inMemory !== undefined) return inMemory;
    for (let i = this.segments.length - 1; i >= 0; i--) {
      const found = findInSegment(this.database, this.segments[i] as Segment, term).at(-1);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Sorts the records in memory into a segment when they are many. */
  async tidy(): Promise<void> {
    if (this.recent.count < this.segmentRecords || this.closing !== undefined) return;
    const heights = this.recentHeights;
    this.closing = this.recent;
    this.recent = new RecentRecords();
    this.recentHeights = [];
    const number = (this.segments.at(-1)?.number ?? 0n) + 1n;
    const { segment, changes } = await createSegment(number, this.closing.view(), this.firstHeight);
    const stored = heights.map((height) => ({ key: rowKey(TABLES.indexed, height) }));
    await this.database.write([...changes, ...stored]);
    this.segments.push(segment);
    this.closing = undefined;
  }

  /** Drops what is about heights below `height` only, as far as it is no work. */
  async prune(height: bigint): Promise<void> {
    const old = this.segments.filter(({ maxHeight }) => maxHeight < height);
    if (old.length === 0) return;
    this.segments = this.segments.filter(({ maxHeight }) => maxHeight >= height);
    await this.database.write(old.flatMap(removeSegment));
  }

  /** The changes that remove what is above a height, which is forgotten at once. */
  async truncate(height: bigint): Promise<Change[]> {
    const offset = Number(height - this.firstHeight);
    const changes: Change[] = [];
    for (const row of this.recentHeights.filter((recent) => recent > height))
      changes.push({ key: rowKey(TABLES.indexed, row) });
    this.recentHeights = this.recentHeights.filter((recent) => recent <= height);
    this.recent.truncate(offset);
    const cut = this.segments.filter(({ maxHeight }) => maxHeight > height);
    this.segments = this.segments.filter(({ maxHeight }) => maxHeight <= height);
    for (const segment of cut) changes.push(...(await this.shorten(segment, height)));
    return changes;
  }

  private async shorten(segment: Segment, height: bigint): Promise<Change[]> {
    const removed = removeSegment(segment);
    if (segment.minHeight > height) return removed;
    const records = recordsOf(this.database, segment);
    let end = records.length;
    while (end > 0 && this.firstHeight + BigInt(records[end - 3] as number) > height) end -= WIDTH;
    const made = await createSegment(segment.number, records.subarray(0, end), this.firstHeight);
    this.segments.push(made.segment);
    return [...removed, ...made.changes];
  }

  private *rows(table: Table): Iterable<{ readonly row: bigint; readonly value: Uint8Array }> {
    for (const { key, value } of this.database.range(rowKey(table, 0n), rowKey(table, LAST_ROW)))
      yield { row: rowOf(key), value };
  }
}

function rowOf(key: Bin): bigint {
  return binToU64(key, 1);
}
