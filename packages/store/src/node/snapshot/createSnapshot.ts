import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { setImmediate } from "node:timers/promises";
import { createDeflate } from "node:zlib";
import { Snapshot } from "@milkyway/codec/gen/cosmos/store/snapshots/v1";
import type { CommittedState } from "../../commit/treeStores.ts";
import { ChunkWriter } from "./chunkWriter.ts";
import { COMPRESSION_LEVEL, SNAPSHOT_FORMAT, type SnapshotInfo } from "./snapshotFormat.ts";
import { type SnapshotExtension, snapshotBytes } from "./snapshotItems.ts";

/** Name of the file beside the chunks that tells what they are. */
export const INFO_FILE = "snapshot";
const DRAFT = "draft";

export interface CreateOptions {
  /** Directory of all snapshots. */
  readonly dir: string;
  readonly extensions: readonly SnapshotExtension[];
  readonly chunkBytes?: number | undefined;
}

/** Lets other work run between two pieces. */
async function* yielding(pieces: Iterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  for (const piece of pieces) {
    yield piece;
    await setImmediate();
  }
}

/** Where the chunks of a snapshot are. */
export function snapshotDirectory(dir: string, height: bigint, format: number): string {
  return join(dir, `${height}`, `${format}`);
}

/** Writes a snapshot of a state, which must stay in memory meanwhile; it appears when it is complete. */
export async function createSnapshot(
  { dir, extensions, chunkBytes }: CreateOptions,
  state: CommittedState,
): Promise<SnapshotInfo> {
  const height = BigInt(state.commit.version);
  const draft = join(dir, DRAFT);
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  const writer = new ChunkWriter(draft, chunkBytes);
  try {
    await pipeline(
      yielding(snapshotBytes(state, extensions)),
      createDeflate({ level: COMPRESSION_LEVEL }),
      async (compressed) => {
        for await (const bytes of compressed) await writer.write(bytes as Uint8Array);
      },
    );
    const hash = await writer.finish();
    const { hashes: chunkHashes } = writer;
    const chunks = chunkHashes.length;
    const info = { height, format: SNAPSHOT_FORMAT, chunks, hash, metadata: { chunkHashes } };
    await writeFile(join(draft, INFO_FILE), Snapshot.encode(info), { flush: true });
    const target = snapshotDirectory(dir, height, SNAPSHOT_FORMAT);
    await mkdir(join(target, ".."), { recursive: true });
    await rm(target, { recursive: true, force: true });
    await rename(draft, target);
    return info;
  } catch (error) {
    await writer.abandon();
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}
