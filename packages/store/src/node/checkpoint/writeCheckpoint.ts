import { setImmediate } from "node:timers/promises";
import type { CommittedState } from "../../commit/treeStores.ts";
import type { DumpChunk, DumpSummary } from "../../tree/dump.ts";
import { ByteWriter } from "../byteWriter.ts";
import { type FileIo, writeAllLater } from "../fileIo.ts";
import {
  FRAME_HEADER,
  type FrameKind,
  frameChecksum,
  KINDS,
  MAGIC,
  writeSummary,
} from "./format.ts";

/** Other work gets its turn after this many milliseconds. */
const SLICE = 4;
/** So much is written between two waits for the disk, lest commits wait long behind it. */
const SYNC_BYTES = 16 * 2 ** 20;

/** Appends to a file whose parts reach the disk as they come. */
class Appender {
  length = 0;
  private synced = 0;
  private readonly io: FileIo;
  private readonly fd: number;

  constructor(io: FileIo, fd: number) {
    this.io = io;
    this.fd = fd;
  }

  async write(bytes: Uint8Array): Promise<void> {
    await writeAllLater(this.io, this.fd, bytes, this.length);
    this.length += bytes.length;
    if (this.length - this.synced >= SYNC_BYTES) await this.sync();
  }

  async sync(): Promise<void> {
    await this.io.sync(this.fd);
    this.synced = this.length;
  }

  async frame(kind: FrameKind, store: number, index: number, bytes: Uint8Array): Promise<void> {
    const header = Buffer.alloc(FRAME_HEADER);
    const fields = [KINDS.indexOf(kind), store, index, bytes.length];
    for (const [i, field] of fields.entries()) header.writeUInt32LE(field, 4 * i);
    header.writeUInt32LE(frameChecksum(header, bytes), 16);
    await this.write(header);
    await this.write(bytes);
  }
}

/**
 * Writes a state, whose version must be kept meanwhile, to a new file and returns its length once it is on the disk.
 * Works in short slices, so that blocks go on. When that fails, or is given up, the file is removed.
 */
export async function writeCheckpoint(
  io: FileIo,
  path: string,
  state: CommittedState,
  signal?: AbortSignal,
): Promise<number> {
  try {
    return await writeFile(io, path, state, signal);
  } catch (error) {
    io.remove(path);
    throw error;
  }
}

async function writeFile(
  io: FileIo,
  path: string,
  state: CommittedState,
  signal: AbortSignal | undefined,
): Promise<number> {
  const fd = io.open(path, "new");
  try {
    const file = new Appender(io, fd);
    await file.write(MAGIC);
    await writeTrees(file, state, signal);
    await file.sync();
    return file.length;
  } finally {
    io.close(fd);
  }
}

async function writeTrees(
  file: Appender,
  { commit, trees }: CommittedState,
  signal: AbortSignal | undefined,
): Promise<void> {
  const summaries: DumpSummary[] = [];
  for (const tree of trees.values()) {
    const dump = tree.dump(commit.version);
    summaries.push(await writeTree(file, summaries.length, dump, signal));
  }
  const writer = new ByteWriter();
  writeSummary(writer, { commit, trees: summaries });
  await file.frame("summary", 0, 0, writer.view());
}

async function writeTree(
  file: Appender,
  store: number,
  dump: Generator<DumpChunk | undefined, DumpSummary>,
  signal: AbortSignal | undefined,
): Promise<DumpSummary> {
  for (let started = performance.now(); ; ) {
    const { done, value } = dump.next();
    if (done) return value;
    if (value !== undefined) await file.frame(value.kind, store, value.index, value.bytes);
    else if (performance.now() - started < SLICE) continue;
    else await setImmediate();
    signal?.throwIfAborted();
    started = performance.now();
  }
}
