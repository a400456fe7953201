import { open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Commit } from "../../commit/commit.ts";
import type { DumpChunk, DumpSummary } from "../../tree/dump.ts";
import type { Tree } from "../../tree/tree.ts";
import { ByteWriter } from "../byteWriter.ts";
import { syncDirectory } from "../fileIo.ts";
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

export interface CheckpointSource {
  readonly commit: Commit;
  /** Tree of a store; its version must be kept until the checkpoint is written. */
  tree(name: string): Tree;
}

type Put = (kind: FrameKind, store: number, index: number, bytes: Uint8Array) => Promise<void>;

/**
 * Writes all trees of a version to a file, which appears under its name once it is complete and durable. Works in
 * short slices, so that blocks go on meanwhile; returns the length of the file.
 */
export async function writeCheckpoint(
  path: string,
  source: CheckpointSource,
  signal?: AbortSignal,
): Promise<number> {
  const draft = `${path}.tmp`;
  const file = await open(draft, "w");
  let length = 0;
  const write = async (bytes: Uint8Array): Promise<void> => {
    await file.writeFile(bytes);
    length += bytes.length;
  };
  try {
    await write(MAGIC);
    await writeTrees(source, signal, async (kind, store, index, bytes) => {
      const header = Buffer.alloc(FRAME_HEADER);
      const fields = [KINDS.indexOf(kind), store, index, bytes.length];
      for (const [i, field] of fields.entries()) header.writeUInt32LE(field, 4 * i);
      header.writeUInt32LE(frameChecksum(header, bytes), 16);
      await write(header);
      await write(bytes);
    });
    await file.datasync();
    await file.close();
    await rename(draft, path);
    syncDirectory(dirname(path));
    return length;
  } catch (error) {
    await file.close().catch(() => {});
    await rm(draft, { force: true });
    throw error;
  }
}

async function writeTrees(source: CheckpointSource, signal: AbortSignal | undefined, put: Put) {
  const { commit } = source;
  const trees: DumpSummary[] = [];
  for (const name of commit.storeHashes.keys()) {
    const dump = source.tree(name).dump(commit.version);
    const store = trees.length;
    trees.push(
      await drain(dump, signal, ({ kind, index, bytes }) => put(kind, store, index, bytes)),
    );
  }
  const writer = new ByteWriter();
  writeSummary(writer, { commit, trees });
  await put("summary", 0, 0, writer.view());
}

async function drain(
  dump: Generator<DumpChunk | undefined, DumpSummary>,
  signal: AbortSignal | undefined,
  put: (chunk: DumpChunk) => Promise<void>,
): Promise<DumpSummary> {
  for (let started = performance.now(); ; ) {
    const { done, value } = dump.next();
    if (done) return value;
    if (value !== undefined) await put(value);
    else if (performance.now() - started < SLICE) continue;
    else await setImmediate();
    signal?.throwIfAborted();
    started = performance.now();
  }
}
