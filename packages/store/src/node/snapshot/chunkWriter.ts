import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";
import { CHUNK_BYTES } from "./snapshotFormat.ts";

/** Cuts a stream into files `0`, `1`, … of a directory. */
export class ChunkWriter {
  readonly hashes: Uint8Array[] = [];
  private readonly dir: string;
  private readonly chunkBytes: number;
  private readonly whole = createHash("sha256");
  private file: FileHandle | undefined;
  private own = createHash("sha256");
  private length = 0;

  constructor(dir: string, chunkBytes = CHUNK_BYTES) {
    this.dir = dir;
    this.chunkBytes = chunkBytes;
  }

  async write(bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.length; ) {
      this.file ??= await open(join(this.dir, `${this.hashes.length}`), "w");
      const part = bytes.subarray(at, at + this.chunkBytes - this.length);
      await this.file.write(part);
      this.whole.update(part);
      this.own.update(part);
      this.length += part.length;
      at += part.length;
      if (this.length === this.chunkBytes) await this.finishChunk();
    }
  }

  /** Ends the last chunk and returns the hash over all of them. */
  async finish(): Promise<Uint8Array> {
    if (this.file !== undefined) await this.finishChunk();
    return new Uint8Array(this.whole.digest());
  }

  async abandon(): Promise<void> {
    await this.file?.close();
    this.file = undefined;
  }

  private async finishChunk(): Promise<void> {
    await this.file?.datasync();
    await this.abandon();
    this.hashes.push(new Uint8Array(this.own.digest()));
    this.own = createHash("sha256");
    this.length = 0;
  }
}
