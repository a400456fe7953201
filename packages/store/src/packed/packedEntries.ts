import { type Bin, bytesToBin } from "@milkyway/bytes";
import { MAX_KEY_LENGTH } from "../checkEntry.ts";
import { DELETED } from "../sortedEntries.ts";
import { StoreError } from "../storeError.ts";

const CHUNK_BITS = 20;
const CHUNK_BYTES = 1 << CHUNK_BITS;
const MASK = CHUNK_BYTES - 1;
const MAX_CHUNKS = 2 ** (32 - CHUNK_BITS);
/** Two words stand before the bytes of an entry: the length of its key, and that of its value. */
const HEADER = 8;
const GONE = 0xffffffff;
const FIRST_SLOTS = 1 << 16;

type Slice = (this: Uint8Array, from: number, to: number) => string;
type Write = (this: Uint8Array, text: string, at: number, length: number) => number;

const host = globalThis as {
  Buffer?: { prototype: { latin1Slice: Slice; latin1Write: Write } };
};
const latin1Slice = host.Buffer?.prototype.latin1Slice;
const latin1Write = host.Buffer?.prototype.latin1Write;

/** A key that is looked for. */
const sought = new Uint8Array(MAX_KEY_LENGTH);

/**
 * Entries of a branch as bytes in large buffers, found by hash. An entry takes the bytes of its key and value and 24
 * more, a quarter of what strings and arrays in a map take, and the collector of garbage never looks at it. What was
 * written stays: another value of a key is put behind, so that open cursors go on seeing the old one.
 */
export class PackedEntries {
  private readonly chunks: Uint8Array[] = [];
  private readonly words: Uint32Array[] = [];
  /** Chunk that is being filled, and up to which byte. */
  private current = 0;
  private tail = CHUNK_BYTES;
  /** Where the entries stand, in the order in which their keys came. */
  private places = new Uint32Array(FIRST_SLOTS / 2);
  private slots = new Int32Array(FIRST_SLOTS);
  private count = 0;

  /** Number of keys. */
  get size(): number {
    return this.count;
  }

  /** Sets the value of a key, `DELETED` for none, and returns its place. */
  put(key: Bin, value: Uint8Array): number {
    if (this.count === this.places.length) this.grow();
    const place = this.append(key, value);
    const slot = this.slotOf(this.chunkAt(place), this.keyStart(place), key.length);
    const known = this.slots[slot] as number;
    this.slots[slot] = known === 0 ? ++this.count : known;
    this.places[(this.slots[slot] as number) - 1] = place;
    return place;
  }

  /** Place of an entry, to be used with `keyAt` and `valueAt`; `undefined` when there is none. */
  find(key: Bin): number | undefined {
    writeKey(sought, 0, key);
    const known = this.slots[this.slotOf(sought, 0, key.length)] as number;
    return known === 0 ? undefined : this.places[known - 1];
  }

  /** The places of all entries, in no particular order. */
  all(): Uint32Array {
    return this.places.slice(0, this.count);
  }

  keyAt(place: number): Bin {
    const [chunk, at] = [this.chunkAt(place), this.keyStart(place)];
    const end = at + this.keyLength(place);
    if (latin1Slice !== undefined) return latin1Slice.call(chunk, at, end);
    return bytesToBin(chunk.subarray(at, end));
  }

  /** A copy of the value, or `DELETED`. */
  valueAt(place: number): Uint8Array {
    if (this.isDeleted(place)) return DELETED;
    const at = this.valueStart(place);
    return this.chunkAt(place).slice(at, at + this.valueLength(place));
  }

  /** The bytes an entry lies in; its key begins at `keyStart`, its value at `valueStart`. */
  chunkAt(place: number): Uint8Array {
    return this.chunks[place >>> CHUNK_BITS] as Uint8Array;
  }

  keyStart(place: number): number {
    return (place & MASK) + HEADER;
  }

  keyLength(place: number): number {
    return this.word(place, 0);
  }

  valueStart(place: number): number {
    return this.keyStart(place) + this.keyLength(place);
  }

  valueLength(place: number): number {
    return this.word(place, 1);
  }

  isDeleted(place: number): boolean {
    return this.word(place, 1) === GONE;
  }

  private word(place: number, word: number): number {
    const words = this.words[place >>> CHUNK_BITS] as Uint32Array;
    return words[((place & MASK) >>> 2) + word] as number;
  }

  private append(key: Bin, value: Uint8Array): number {
    const place = this.room(HEADER + key.length + value.length);
    const chunk = this.chunkAt(place);
    const words = this.words[place >>> CHUNK_BITS] as Uint32Array;
    const at = place & MASK;
    words[at >>> 2] = key.length;
    words[(at >>> 2) + 1] = value === DELETED ? GONE : value.length;
    const start = at + HEADER;
    writeKey(chunk, start, key);
    const from = start + key.length;
    if (value.length > 64) chunk.set(value, from);
    else for (let i = 0; i < value.length; i++) chunk[from + i] = value[i] as number;
    return place;
  }

  /** Place for so many bytes. Large entries have a chunk of their own. */
  private room(length: number): number {
    if (length > CHUNK_BYTES / 4) return this.addChunk(length) * CHUNK_BYTES;
    if (this.tail + length > CHUNK_BYTES) {
      this.current = this.addChunk(CHUNK_BYTES);
      this.tail = 0;
    }
    const place = this.current * CHUNK_BYTES + this.tail;
    this.tail += (length + 3) & ~3;
    return place;
  }

  private addChunk(length: number): number {
    if (this.chunks.length === MAX_CHUNKS) throw new StoreError("branch: no room for more entries");
    const words = new Uint32Array(Math.ceil(length / 4));
    this.words.push(words);
    return this.chunks.push(new Uint8Array(words.buffer)) - 1;
  }

  /** The slot that holds a key (by number of its entry, from 1 on), or the free one where it belongs. */
  private slotOf(bytes: Uint8Array, from: number, length: number): number {
    const last = this.slots.length - 1;
    for (let slot = hashOf(bytes, from, length) & last; ; slot = (slot + 1) & last) {
      const known = this.slots[slot] as number;
      if (known === 0) return slot;
      if (this.has(this.places[known - 1] as number, bytes, from, length)) return slot;
    }
  }

  private has(place: number, bytes: Uint8Array, from: number, length: number): boolean {
    if (this.keyLength(place) !== length) return false;
    const [chunk, at] = [this.chunkAt(place), this.keyStart(place)];
    // Keys of a store differ at their ends.
    for (let i = length - 1; i >= 0; i--) if (chunk[at + i] !== bytes[from + i]) return false;
    return true;
  }

  /** Room for twice as many entries; at most half of the slots are taken. */
  private grow(): void {
    const places = new Uint32Array(this.places.length * 2);
    places.set(this.places);
    this.places = places;
    this.slots = new Int32Array(places.length * 2);
    const last = this.slots.length - 1;
    for (let number = 1; number <= this.count; number++) {
      const place = places[number - 1] as number;
      const [chunk, start] = [this.chunkAt(place), this.keyStart(place)];
      let slot = hashOf(chunk, start, this.keyLength(place)) & last;
      while (this.slots[slot] !== 0) slot = (slot + 1) & last;
      this.slots[slot] = number;
    }
  }
}

function hashOf(bytes: Uint8Array, from: number, length: number): number {
  let hash = 0;
  for (let i = from; i < from + length; i++)
    hash = Math.imul(hash ^ (bytes[i] as number), 0x5bd1e995);
  // The upper bits, in which keys differ most, come down to those that choose the slot.
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}

/** Keys are put together of parts: the host joins and copies them five times as fast as it tells their characters. */
function writeKey(target: Uint8Array, at: number, key: Bin): void {
  if (latin1Write !== undefined) latin1Write.call(target, key, at, key.length);
  else for (let i = 0; i < key.length; i++) target[at + i] = key.charCodeAt(i);
}
