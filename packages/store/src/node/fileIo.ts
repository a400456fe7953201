import {
  closeSync,
  fdatasync,
  fdatasyncSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  renameSync,
  rmSync,
  write,
  writeSync,
} from "node:fs";
import { promisify } from "node:util";

const dataSync = promisify(fdatasync);

/** Everything that changes files, apart so that tests can make it fail at any point. */
export interface FileIo {
  /** Opens a file for writing: a new, empty one (in place of one of that name), or one that is there. */
  open(path: string, which: "new" | "old"): number;
  /** Writes a part of the bytes and returns how many. */
  write(fd: number, bytes: Uint8Array, from: number, position: number): number;
  /** As `write`, without waiting for the disk. */
  writeLater(fd: number, bytes: Uint8Array, from: number, position: number): Promise<number>;
  /** Resolves once everything written is on the disk. */
  sync(fd: number): Promise<void>;
  syncNow(fd: number): void;
  truncate(fd: number, length: number): void;
  close(fd: number): void;
  rename(from: string, to: string): void;
  /** Removes a file, if it is there. */
  remove(path: string): void;
  /** Makes new, renamed and removed names in a directory durable. */
  syncDirectory(path: string): void;
}

export const nodeIo: FileIo = {
  open: (path, which) => openSync(path, which === "new" ? "w" : "r+"),
  write: (fd, bytes, from, position) => writeSync(fd, bytes, from, bytes.length - from, position),
  writeLater: (fd, bytes, from, position) =>
    new Promise((resolve, reject) => {
      write(fd, bytes, from, bytes.length - from, position, (error, count) =>
        error === null ? resolve(count) : reject(error),
      );
    }),
  sync: dataSync,
  syncNow: fdatasyncSync,
  truncate: ftruncateSync,
  close: closeSync,
  rename: renameSync,
  remove: (path) => rmSync(path, { force: true }),
  syncDirectory(path) {
    const fd = openSync(path, "r");
    try {
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
  },
};

/** Writes all bytes at a position. */
export function writeAll(io: FileIo, fd: number, bytes: Uint8Array, position: number): void {
  for (let from = 0; from < bytes.length; ) from += io.write(fd, bytes, from, position + from);
}

/** Writes all bytes at a position without waiting for the disk. */
export async function writeAllLater(
  io: FileIo,
  fd: number,
  bytes: Uint8Array,
  position: number,
): Promise<void> {
  for (let from = 0; from < bytes.length; )
    from += await io.writeLater(fd, bytes, from, position + from);
}
