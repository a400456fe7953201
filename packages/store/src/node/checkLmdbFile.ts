import { closeSync, existsSync, fstatSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import { StoreDamaged } from "./storeDamaged.ts";

const MAGIC = 0xbeefc0de;
const FORMAT = 2;
/** Places within the first of the two heads of a file, which are a page each. */
const AT = { magic: 24, format: 28, pageSize: 48, root: 136, change: 152, end: 168 } as const;
const NO_PAGE = 0xffff_ffff_ffff_ffffn;

/** The root of the tree that the newer head names; `undefined` when neither head is one. */
function rootOf(heads: readonly Buffer[]): bigint | undefined {
  const sound = heads.filter(
    (head) =>
      head.length >= AT.end &&
      head.readUInt32LE(AT.magic) === MAGIC &&
      (head.readUInt32LE(AT.format) & 0xffff) === FORMAT,
  );
  const changes = sound.map((head) => head.readBigUInt64LE(AT.change));
  const newest = changes.reduce((most, each) => (each > most ? each : most), 0n);
  return sound[changes.indexOf(newest)]?.readBigUInt64LE(AT.root);
}

function headAt(file: number, position: number): Buffer {
  const head = Buffer.alloc(AT.end);
  return head.subarray(0, readSync(file, head, 0, AT.end, position));
}

/**
 * Throws when the file of an LMDB database is there but is none, or was cut off: the library ends the process when it
 * opens such a file. What is damaged further in is not found.
 */
export function checkLmdbFile(dir: string): void {
  const path = join(dir, "data.mdb");
  if (!existsSync(path)) return;
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    if (size === 0) return;
    const first = headAt(file, 0);
    const pageSize = first.length < AT.end ? 0 : first.readUInt32LE(AT.pageSize);
    const isPageSize = pageSize >= 256 && pageSize <= 65_536;
    const root = isPageSize ? rootOf([first, headAt(file, pageSize)]) : undefined;
    if (root === undefined) throw new StoreDamaged(dir, "its file data.mdb is no database");
    if (size < 2 * pageSize || (root !== NO_PAGE && BigInt(size) < (root + 1n) * BigInt(pageSize)))
      throw new StoreDamaged(dir, `its file data.mdb was cut off at byte ${size}`);
  } finally {
    closeSync(file);
  }
}
