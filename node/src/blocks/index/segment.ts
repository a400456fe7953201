import type { Change, Database } from "../database.ts";
import { chunkKey, rowKey, TABLES } from "../keys.ts";
import { StoredSegment } from "../records.ts";
import { numbersOf, type Posting, postingAt, WIDTH } from "./recordTable.ts";
import { sortRecords } from "./sortRecords.ts";
import type { Term } from "./termHash.ts";

const CHUNK_RECORDS = 512;

/** A sorted piece of the index on the disk; its directory is in memory. */
export interface Segment {
  readonly number: bigint;
  readonly minHeight: bigint;
  readonly maxHeight: bigint;
  readonly firstTerms: Uint32Array;
}

export function openSegment(number: bigint, bytes: Uint8Array): Segment {
  const { minHeight, maxHeight, firstTerms } = StoredSegment.decode(bytes);
  return { number, minHeight, maxHeight, firstTerms: Uint32Array.from(firstTerms) };
}

/** A segment of records that came in the order of heights, and the changes that store it. */
export async function createSegment(
  number: bigint,
  records: Uint32Array,
  firstHeight: bigint,
): Promise<{ readonly segment: Segment; readonly changes: Change[] }> {
  const sorted = await sortRecords(records);
  const step = CHUNK_RECORDS * WIDTH;
  const changes: Change[] = [];
  const firstTerms: number[] = [];
  for (let at = 0; at < sorted.length; at += step) {
    const part = sorted.subarray(at, at + step);
    const value = new Uint8Array(part.buffer, part.byteOffset, part.byteLength);
    changes.push({ key: chunkKey(TABLES.segmentChunks, number, firstTerms.length), value });
    firstTerms.push(sorted[at] as number);
  }
  const heightAt = (index: number) => firstHeight + BigInt(records[index] as number);
  const [minHeight, maxHeight] = [heightAt(2), heightAt(records.length - WIDTH + 2)];
  const value = StoredSegment.encode({ minHeight, maxHeight, firstTerms });
  changes.push({ key: rowKey(TABLES.segments, number), value });
  const segment = { number, minHeight, maxHeight, firstTerms: Uint32Array.from(firstTerms) };
  return { segment, changes };
}

/** The changes that remove a segment. */
export function removeSegment({ number, firstTerms }: Segment): Change[] {
  const changes: Change[] = [{ key: rowKey(TABLES.segments, number) }];
  firstTerms.forEach((_, chunk) => {
    changes.push({ key: chunkKey(TABLES.segmentChunks, number, chunk) });
  });
  return changes;
}

function readChunk(database: Database, { number }: Segment, chunk: number): Uint32Array {
  const bytes = database.get(chunkKey(TABLES.segmentChunks, number, chunk));
  return bytes === undefined ? new Uint32Array(0) : numbersOf(bytes);
}

/** All records of a segment in the order of heights. */
export function recordsOf(database: Database, segment: Segment): Uint32Array {
  const parts = [...segment.firstTerms].map((_, chunk) => readChunk(database, segment, chunk));
  const rows = parts.flatMap((part) =>
    Array.from({ length: part.length / WIDTH }, (_, i) =>
      part.subarray(i * WIDTH, (i + 1) * WIDTH),
    ),
  );
  rows.sort((a, b) => (a[2] as number) - (b[2] as number));
  const all = new Uint32Array(rows.length * WIDTH);
  rows.forEach((row, i) => {
    all.set(row, i * WIDTH);
  });
  return all;
}

/** The last chunk whose first term is below a term: it, or chunks after it, may hold the term. */
function firstChunk({ firstTerms }: Segment, high: number): number {
  let [low, top] = [0, firstTerms.length];
  while (low < top) {
    const middle = (low + top) >>> 1;
    if ((firstTerms[middle] as number) < high) low = middle + 1;
    else top = middle;
  }
  return Math.max(0, low - 1);
}

function lowerBound(numbers: Uint32Array, high: number): number {
  let [low, top] = [0, numbers.length / WIDTH];
  while (low < top) {
    const middle = (low + top) >>> 1;
    if ((numbers[middle * WIDTH] as number) < high) low = middle + 1;
    else top = middle;
  }
  return low * WIDTH;
}

/** Where a term occurs in a segment. */
export function findInSegment(
  database: Database,
  segment: Segment,
  { high, low }: Term,
): Posting[] {
  const found: Posting[] = [];
  const { firstTerms } = segment;
  for (let chunk = firstChunk(segment, high); chunk < firstTerms.length; chunk++) {
    if ((firstTerms[chunk] as number) > high) break;
    const numbers = readChunk(database, segment, chunk);
    for (let at = lowerBound(numbers, high); numbers[at] === high; at += WIDTH)
      if (numbers[at + 1] === low) found.push(postingAt(numbers, at));
  }
  return found;
}
