import { createHash } from "node:crypto";
import type { Bin } from "@milkyway/bytes";

/**
 * Keys of the history database. Those of values order by store, then by key, then by version:
 * `1 | store (2) | key, escaped | version (4)`, all numbers big-endian.
 */
export const TABLES = { meta: 0, values: 1, touched: 2, commits: 3 } as const;

/** Longer keys are cut here and told apart by a hash: the database takes keys of at most 1978 bytes. */
const CUT = 900;
const HASH = 32;
const VERSION = 4;
const KEY_AT = 3;

// A zero byte in a key is written 0x00 0xff. Behind it 0x00 0x01 ends a whole key, 0x00 0x02 a cut one.
const WHOLE = 1;
const CUT_OFF = 2;
const BEHIND = 3;
const ZERO = 0xff;

export const LAST_VERSION = 0xffffffff;

const scratch = Buffer.alloc(KEY_AT + 2 * CUT + 2 + HASH + VERSION);

/** Writes table, store and escaped key; returns the length. */
function begin(store: number, key: Bin): number {
  scratch[0] = TABLES.values;
  scratch.writeUInt16BE(store, 1);
  let at = KEY_AT;
  const length = Math.min(key.length, CUT);
  for (let i = 0; i < length; i++) {
    const code = key.charCodeAt(i);
    scratch[at++] = code;
    if (code === 0) scratch[at++] = ZERO;
  }
  return at;
}

function end(at: number, mark: number): number {
  scratch[at] = 0;
  scratch[at + 1] = mark;
  return at + 2;
}

const written = (length: number): Buffer => Buffer.from(scratch.subarray(0, length));

export const isCut = (key: Bin): boolean => key.length > CUT;

/** Under what the value that a key had before `version` is kept. */
export function valueKey(store: number, key: Bin, version: number): Buffer {
  let at = end(begin(store, key), isCut(key) ? CUT_OFF : WHOLE);
  if (isCut(key)) {
    createHash("sha256").update(key, "latin1").digest().copy(scratch, at);
    at += HASH;
  }
  return written(scratch.writeUInt32BE(version, at));
}

/** At or before every database key for `key` or a later one; cut keys that begin alike may come before them. */
export function lowerBound(store: number, key: Bin): Buffer {
  const at = begin(store, key);
  return written(isCut(key) ? end(at, CUT_OFF) : at);
}

/** Behind every database key for keys before `key` (or for all of a store); cut keys that begin alike come too. */
export function upperBound(store: number, key: Bin | undefined): Buffer {
  if (key === undefined) return written(begin(store + 1, ""));
  const at = begin(store, key);
  return written(isCut(key) ? end(at, BEHIND) : at);
}

/** The same key at another version. */
export function atVersion(entry: Buffer, version: number): Buffer {
  const other = Buffer.from(entry);
  other.writeUInt32BE(version, other.length - VERSION);
  return other;
}

/** The key a database key stands for; `undefined` for a cut one. */
export function keyOf(entry: Buffer): Bin | undefined {
  let key = "";
  for (let from = KEY_AT, at = from; ; at++) {
    if (entry[at] !== 0) continue;
    const mark = entry[at + 1];
    if (mark === CUT_OFF) return undefined;
    if (mark === WHOLE) return key + entry.toString("latin1", from, at);
    key += entry.toString("latin1", from, at + 1);
    at++;
    from = at + 1;
  }
}

/** Bounds of the cut keys that begin as this one does. */
export function alike(entry: Buffer): { readonly from: Buffer; readonly to: Buffer } {
  const from = Buffer.from(entry.subarray(0, entry.length - VERSION - HASH));
  const to = Buffer.from(from);
  to[to.length - 1] = BEHIND;
  return { from, to };
}

/** A key in one of the tables that go by version. */
export function versionKey(table: number, version: number, part = 0): Buffer {
  const key = Buffer.alloc(7);
  key[0] = table;
  key.writeUInt32BE(version, 1);
  key.writeUInt16BE(part, 5);
  return key;
}

export function metaKey(name: string): Buffer {
  return Buffer.from(`\0${name}`, "latin1");
}
