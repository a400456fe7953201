import {
  closeSync,
  fdatasync,
  fdatasyncSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  writeSync,
} from "node:fs";
import { promisify } from "node:util";

const dataSync = promisify(fdatasync);

/** The file operations whose failures matter, apart so that tests can make them fail. */
export interface FileIo {
  /** Writes a part of the bytes and returns how many. */
  write(fd: number, bytes: Uint8Array, from: number, position: number): number;
  /** Resolves once everything written is on the disk. */
  sync(fd: number): Promise<void>;
  syncNow(fd: number): void;
  truncate(fd: number, length: number): void;
}

export const nodeIo: FileIo = {
  write: (fd, bytes, from, position) => writeSync(fd, bytes, from, bytes.length - from, position),
  sync: dataSync,
  syncNow: fdatasyncSync,
  truncate: ftruncateSync,
};

/** Writes all bytes at a position. */
export function writeAll(io: FileIo, fd: number, bytes: Uint8Array, position: number): void {
  for (let from = 0; from < bytes.length; ) from += io.write(fd, bytes, from, position + from);
}

/** Makes new, renamed and removed names in a directory durable. */
export function syncDirectory(path: string): void {
  const fd = openSync(path, "r");
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}
