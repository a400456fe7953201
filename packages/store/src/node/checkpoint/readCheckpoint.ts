import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { equalBytes } from "@milkyway/bytes";
import type { CommittedState } from "../../commit/treeStores.ts";
import { StoreError } from "../../storeError.ts";
import type { DumpChunk } from "../../tree/dump.ts";
import { Tree } from "../../tree/tree.ts";
import { ByteReader, CorruptData } from "../byteReader.ts";
import {
  FRAME_HEADER,
  type FrameKind,
  frameChecksum,
  KINDS,
  MAGIC,
  readSummary,
} from "./format.ts";

const LARGE = 2 ** 16;

/** Reads a checkpoint; throws `CorruptData` when anything in it is not as it was written. */
export function readCheckpoint(path: string): CommittedState {
  const fd = openSync(path, "r");
  try {
    return readFrames(new FrameReader(fd));
  } finally {
    closeSync(fd);
  }
}

function readFrames(reader: FrameReader): CommittedState {
  const chunks: DumpChunk[][] = [];
  for (;;) {
    const { kind, store, index, bytes } = reader.frame();
    if (kind !== "summary") {
      chunks[store] ??= [];
      chunks[store].push({ kind, index, bytes });
      continue;
    }
    if (reader.left !== 0) throw new CorruptData("bytes after the end");
    const { commit, trees: summaries } = readSummary(new ByteReader(bytes));
    const trees = new Map<string, Tree>();
    for (const [name, hash] of commit.storeHashes) {
      const at = trees.size;
      const tree = Tree.load(
        commit.version,
        chunks[at] ?? [],
        summaries[at] as (typeof summaries)[0],
      );
      if (!equalBytes(tree.rootHash(commit.version), hash))
        throw new CorruptData(`store ${name} does not have its root hash`);
      trees.set(name, tree);
    }
    return { commit, trees };
  }
}

class FrameReader {
  left: number;
  private readonly fd: number;

  constructor(fd: number) {
    this.fd = fd;
    this.left = fstatSync(fd).size;
    const magic = this.take(MAGIC.length);
    if (equalBytes(magic, MAGIC)) return;
    if (!equalBytes(magic.subarray(0, 7), MAGIC.subarray(0, 7)))
      throw new CorruptData("no checkpoint");
    throw new StoreError(`checkpoint has format ${magic[7]}, this program reads ${MAGIC[7]}`);
  }

  frame(): { kind: FrameKind; store: number; index: number; bytes: Uint8Array } {
    const header = this.take(FRAME_HEADER);
    const fields = new DataView(header.buffer);
    const [code, store, index, length, checksum] = [0, 4, 8, 12, 16].map((at) =>
      fields.getUint32(at, true),
    ) as [number, number, number, number, number];
    const kind = KINDS[code];
    if (kind === undefined || store > 0xffff || index > 0xffff) throw new CorruptData("bad frame");
    const bytes = this.take(length);
    if (frameChecksum(header, bytes) !== checksum)
      throw new CorruptData("a frame does not match its checksum");
    return { kind, store, index, bytes };
  }

  private take(length: number): Uint8Array {
    if (length > this.left) throw new CorruptData("unexpected end");
    // Chunks of trees are read to where other threads can read them, so that they need not be copied there.
    const bytes = new Uint8Array(
      length < LARGE ? new ArrayBuffer(length) : new SharedArrayBuffer(length),
    );
    for (let at = 0; at < length; ) {
      const count = readSync(this.fd, bytes, at, length - at, null);
      if (count === 0) throw new CorruptData("unexpected end");
      at += count;
    }
    this.left -= length;
    return bytes;
  }
}
