import { crc32 } from "node:zlib";
import type { Commit } from "../../commit/commit.ts";
import type { DumpSummary } from "../../tree/dump.ts";
import { type ByteReader, CorruptData } from "../byteReader.ts";
import type { ByteWriter } from "../byteWriter.ts";
import { readCommit, writeCommit } from "../log/record.ts";

/** Begins every checkpoint; the last byte is the version of the format. */
export const MAGIC = Buffer.from("MWSTCKP\x02", "latin1");

/** Kind, store, index, length and checksum of the bytes that follow, 32 bits each. */
export const FRAME_HEADER = 20;

/** Checksum over the other fields of a frame's header and its bytes. */
export function frameChecksum(header: Uint8Array, bytes: Uint8Array): number {
  return crc32(bytes, crc32(header.subarray(0, 16)));
}

export const KINDS = ["nodes", "blocks", "summary"] as const;
export type FrameKind = (typeof KINDS)[number];

/** The last frame of a checkpoint. */
export interface CheckpointSummary {
  readonly commit: Commit;
  /** By position in the names of the commit. */
  readonly trees: readonly DumpSummary[];
}

export function writeSummary(writer: ByteWriter, { commit, trees }: CheckpointSummary): void {
  writeCommit(writer, commit);
  for (const tree of trees) {
    writer.varint(tree.root);
    writer.varint(tree.nextNode);
    writer.varint(tree.currentBlocks);
    writer.varint(tree.blocksTail);
    writer.varint(tree.blocksLive);
  }
}

export function readSummary(reader: ByteReader): CheckpointSummary {
  const commit = readCommit(reader);
  const trees = Array.from(
    { length: commit.storeHashes.size },
    (): DumpSummary => ({
      root: reader.varint(),
      nextNode: reader.varint(),
      currentBlocks: reader.varint(),
      blocksTail: reader.varint(),
      blocksLive: reader.varint(),
    }),
  );
  reader.end();
  if (trees.some(({ root, nextNode }) => root >= nextNode))
    throw new CorruptData("root out of range");
  return { commit, trees };
}
