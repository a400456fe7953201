import { type Bin, bytesToBin } from "@milkyway/bytes";
import { checkLmdbFile } from "@milkyway/store/node";
import { open, type RootDatabase } from "lmdb";
import type { Change, Database, Entry } from "./database.ts";

const toKey = (key: Bin) => Buffer.from(key, "latin1");

/** The bytes of a value without what makes them a Buffer. */
function plain({ buffer, byteOffset, length }: Buffer): Uint8Array {
  return new Uint8Array(buffer, byteOffset, length);
}

function entryOf({ key, value }: { readonly key: Uint8Array; readonly value: Buffer }): Entry {
  return { key: bytesToBin(key), value: plain(value) };
}

/** Changes in memory-mapped files. One transaction at a time is written, by a thread of its own. */
class LmdbDatabase implements Database {
  private readonly files: RootDatabase<Buffer, Buffer>;

  constructor(path: string) {
    this.files = open<Buffer, Buffer>({
      path,
      encoding: "binary",
      keyEncoding: "binary",
      // Otherwise a write resolves before it is on the disk.
      overlappingSync: false,
    });
  }

  get(key: Bin): Uint8Array | undefined {
    const value = this.files.getBinary(toKey(key));
    return value === undefined ? undefined : plain(value);
  }

  *range(start: Bin, end: Bin): Iterable<Entry> {
    for (const entry of this.files.getRange({ start: toKey(start), end: toKey(end) }))
      yield entryOf(entry);
  }

  last(start: Bin, end: Bin): Entry | undefined {
    const options = { start: toKey(end), end: toKey(start), reverse: true, limit: 1 };
    for (const entry of this.files.getRange({ ...options, inclusiveEnd: true }))
      return entryOf(entry);
    return undefined;
  }

  async write(changes: readonly Change[]): Promise<void> {
    const { files } = this;
    const done: Promise<unknown>[] = [];
    await files.batch(() => {
      for (const { key, value } of changes)
        done.push(
          value === undefined
            ? files.remove(toKey(key))
            : files.put(toKey(key), value as unknown as Buffer),
        );
    });
    await Promise.all(done);
  }

  close(): Promise<void> {
    return this.files.close();
  }
}

/** Opens the database in a directory; creates it when it is not there. Throws on a file that is none. */
export function openLmdb(path: string): Database {
  checkLmdbFile(path);
  return new LmdbDatabase(path);
}
