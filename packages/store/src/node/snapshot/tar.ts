/** As much of the tar format as archives of snapshots need. @see https://www.gnu.org/software/tar/manual/html_node/Standard.html */
import { SnapshotError } from "./snapshotFormat.ts";

const BLOCK = 512;
const CHECKSUM_AT = 148;

/** A file in an archive. */
export interface TarFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function octal(header: Buffer, at: number, length: number, value: number): void {
  header.write(`${value.toString(8).padStart(length - 1, "0")}\0`, at, "latin1");
}

function checksum(header: Buffer): number {
  let sum = 0;
  for (let i = 0; i < BLOCK; i++)
    sum += i >= CHECKSUM_AT && i < CHECKSUM_AT + 8 ? 0x20 : (header[i] as number);
  return sum;
}

/** A file with its header, filled up to whole blocks. */
export function tarEntry({ name, bytes }: TarFile): Buffer {
  const header = Buffer.alloc(BLOCK);
  header.write(name, 0, 100, "latin1");
  octal(header, 100, 8, 0o644);
  octal(header, 108, 8, 0);
  octal(header, 116, 8, 0);
  octal(header, 124, 12, bytes.length);
  octal(header, 136, 12, 0);
  header.write("0", 156, "latin1");
  header.write("ustar\u000000", 257, "latin1");
  header.write(`${checksum(header).toString(8).padStart(6, "0")}\0 `, CHECKSUM_AT, "latin1");
  const padding = Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK);
  return Buffer.concat([header, bytes, padding]);
}

/** What ends an archive. */
export const TAR_END: Buffer = Buffer.alloc(2 * BLOCK);

/** The files of an archive. */
export function* readTar(archive: Buffer): Generator<TarFile, void> {
  for (let at = 0; at + BLOCK <= archive.length; ) {
    const header = archive.subarray(at, at + BLOCK);
    if (header.every((byte) => byte === 0)) return;
    const sum = Number.parseInt(header.toString("latin1", CHECKSUM_AT, CHECKSUM_AT + 8), 8);
    if (sum !== checksum(header)) throw new SnapshotError("content", "the archive is damaged");
    const length = Number.parseInt(header.toString("latin1", 124, 136), 8);
    const start = at + BLOCK;
    if (!(length >= 0) || start + length > archive.length)
      throw new SnapshotError("content", "the archive ends within a file");
    const [name = ""] = header.toString("latin1", 0, 100).split("\0");
    yield { name, bytes: archive.subarray(start, start + length) };
    at = start + Math.ceil(length / BLOCK) * BLOCK;
  }
}
