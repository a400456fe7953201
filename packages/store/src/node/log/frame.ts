import { crc32 } from "node:zlib";

/**
 * What stands before a record in the log: its version, its length, its checksum, and a checksum of these three.
 * The last one tells a torn write from a changed length, and lets records be found again behind damage.
 */
export const FRAME_HEADER = 16;

export interface Frame {
  readonly version: number;
  /** Length of the record behind the header. */
  readonly length: number;
  readonly checksum: number;
}

/** Fills the header of a record that follows it in the same buffer. */
export function sealFrame(framed: Buffer, version: number): void {
  const record = framed.subarray(FRAME_HEADER);
  writeHeader(framed, { version, length: record.length, checksum: crc32(record) });
}

/** The header of a record that was written in pieces. */
export function frameHeader(frame: Frame): Buffer {
  const header = Buffer.alloc(FRAME_HEADER);
  writeHeader(header, frame);
  return header;
}

function writeHeader(target: Buffer, { version, length, checksum }: Frame): void {
  target.writeUInt32LE(version, 0);
  target.writeUInt32LE(length, 4);
  target.writeUInt32LE(checksum, 8);
  target.writeUInt32LE(crc32(target.subarray(0, 12)), 12);
}

/** The header at an offset; `undefined` when it is cut short or its checksum is wrong. */
export function readFrame(file: Buffer, offset: number): Frame | undefined {
  if (offset + FRAME_HEADER > file.length) return undefined;
  if (crc32(file.subarray(offset, offset + 12)) !== file.readUInt32LE(offset + 12))
    return undefined;
  return {
    version: file.readUInt32LE(offset),
    length: file.readUInt32LE(offset + 4),
    checksum: file.readUInt32LE(offset + 8),
  };
}

/** The record behind a header; `undefined` when it is cut short or its checksum is wrong. */
export function framedRecord(file: Buffer, offset: number, frame: Frame): Buffer | undefined {
  const from = offset + FRAME_HEADER;
  if (from + frame.length > file.length) return undefined;
  const record = file.subarray(from, from + frame.length);
  return crc32(record) === frame.checksum ? record : undefined;
}
