import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type FileIo, writeAll } from "./fileIo.ts";
import { StoreDamaged } from "./storeDamaged.ts";

const FILE = "rollback";
const DRAFT = "rollback.draft";

/** Makes it durable that the state is to go back to a version, so that an interruption does not end it half-way. */
export function intendRollback(io: FileIo, dir: string, version: number): void {
  const fd = io.open(join(dir, DRAFT), "new");
  try {
    writeAll(io, fd, Buffer.from(`${version}\n`, "latin1"), 0);
    io.syncNow(fd);
  } finally {
    io.close(fd);
  }
  io.rename(join(dir, DRAFT), join(dir, FILE));
  io.syncDirectory(dir);
}

/** The version to which an interrupted rollback was to lead. */
export function intendedRollback(dir: string): number | undefined {
  let text: string;
  try {
    text = readFileSync(join(dir, FILE), "latin1");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  if (!/^\d{1,10}\n$/.test(text)) throw new StoreDamaged(dir, `the file ${FILE} is unreadable`);
  return Number(text);
}

export function endRollback(io: FileIo, dir: string): void {
  io.remove(join(dir, FILE));
  io.syncDirectory(dir);
}
