import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { equalBytes } from "@milkyway/bytes";
import { Snapshot } from "@milkyway/codec/gen/cosmos/store/snapshots/v1";
import { sha256 } from "../../sha256.ts";
import { INFO_FILE, snapshotDirectory } from "./createSnapshot.ts";
import { checkInfo } from "./restoreSnapshot.ts";
import { SnapshotError, type SnapshotInfo } from "./snapshotFormat.ts";
import type { Snapshots } from "./snapshots.ts";
import { readTar, TAR_END, type TarFile, tarEntry } from "./tar.ts";

/** Name of the first file of an archive, as the original has it. */
const HEAD = "_snapshot";

/** A snapshot in one file: `tar.gz`, first what it is, then its chunks. */
export async function dumpSnapshot(snapshots: Snapshots, info: SnapshotInfo): Promise<Uint8Array> {
  const parts = [tarEntry({ name: HEAD, bytes: Snapshot.encode(info) })];
  for (let chunk = 0; chunk < info.chunks; chunk++) {
    const bytes = await snapshots.loadChunk(info.height, info.format, chunk);
    if (bytes === undefined) throw new SnapshotError("content", `chunk ${chunk} is not there`);
    parts.push(tarEntry({ name: `${chunk}`, bytes }));
  }
  return gzipSync(Buffer.concat([...parts, TAR_END]));
}

function unpacked(archive: Uint8Array): TarFile[] {
  try {
    return [...readTar(gunzipSync(archive))];
  } catch (error) {
    if (error instanceof SnapshotError) throw error;
    throw new SnapshotError("content", "the archive is no tar.gz");
  }
}

function readHead(file: TarFile | undefined): SnapshotInfo {
  if (file?.name !== HEAD)
    throw new SnapshotError("content", `the first file of the archive is not ${HEAD}`);
  try {
    return Snapshot.decode(new Uint8Array(file.bytes));
  } catch {
    throw new SnapshotError("content", `${HEAD} cannot be read`);
  }
}

/** Puts the snapshot of an archive into a directory of snapshots, once every chunk is the right one. */
export async function loadSnapshot(dir: string, archive: Uint8Array): Promise<SnapshotInfo> {
  const [head, ...chunks] = unpacked(archive);
  const info = readHead(head);
  checkInfo(info);
  if (chunks.length !== info.chunks)
    throw new SnapshotError("content", `the archive has ${chunks.length} chunks of ${info.chunks}`);
  chunks.forEach(({ name, bytes }, i) => {
    const expected = info.metadata.chunkHashes[i] ?? new Uint8Array(0);
    if (name !== `${i}` || !equalBytes(sha256(bytes), expected))
      throw new SnapshotError("chunk", `chunk ${i} of the archive is not the right one`);
  });
  const draft = join(dir, "draft");
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  for (const { name, bytes } of chunks) await writeFile(join(draft, name), bytes);
  await writeFile(join(draft, INFO_FILE), Snapshot.encode(info), { flush: true });
  const target = snapshotDirectory(dir, info.height, info.format);
  await mkdir(join(target, ".."), { recursive: true });
  await rm(target, { recursive: true, force: true });
  await rename(draft, target);
  return info;
}
