import { crc32 } from "node:zlib";
import { StoreError } from "../../storeError.ts";
import { FRAME_HEADER, framedRecord, readFrame } from "./frame.ts";

/** Begins every file of the log; the last byte is the version of the format. */
const MAGIC = Buffer.from("MWSTLOG\x01", "latin1");
export const SEGMENT_HEADER = 16;

/** A file of the log is damaged where it cannot be repaired without losing committed blocks. */
export class LogDamaged extends StoreError {
  readonly file: string;
  readonly offset: number;

  constructor(file: string, offset: number, what: string) {
    super(
      `${file} is damaged at byte ${offset}: ${what}. Restore the file from a copy, or remove the ` +
        `data directory and take the state from a snapshot or from genesis.`,
    );
    this.file = file;
    this.offset = offset;
  }
}

/** The first bytes of a log file whose first record makes `firstVersion`. */
export function segmentHeader(firstVersion: number): Buffer {
  const header = Buffer.alloc(SEGMENT_HEADER);
  MAGIC.copy(header);
  header.writeUInt32LE(firstVersion, 8);
  header.writeUInt32LE(crc32(header.subarray(0, 12)), 12);
  return header;
}

export interface FoundRecord {
  readonly version: number;
  readonly record: Buffer;
  /** Where its frame begins. */
  readonly offset: number;
}

export interface Segment {
  readonly records: readonly FoundRecord[];
  /** Length up to the last whole record. */
  readonly end: number;
}

/**
 * Finds the records of a log file. In the last file a record or a header that was not written to its end is left out;
 * anything else that is wrong throws `LogDamaged`.
 */
export function readSegment(
  name: string,
  file: Buffer,
  firstVersion: number,
  isLast: boolean,
): Segment {
  checkFormat(name, file);
  if (!file.subarray(0, SEGMENT_HEADER).equals(segmentHeader(firstVersion))) {
    if (isLast && !hasRecord(file, 0, firstVersion)) return { records: [], end: 0 };
    throw new LogDamaged(name, 0, "the header is wrong");
  }
  const records: FoundRecord[] = [];
  let offset = SEGMENT_HEADER;
  while (offset < file.length) {
    const frame = readFrame(file, offset);
    const record = frame && framedRecord(file, offset, frame);
    if (frame === undefined || record === undefined) {
      const next = firstVersion + records.length;
      if (isLast && !hasRecord(file, offset + 1, next)) break;
      throw new LogDamaged(name, offset, "a record does not match its checksum");
    }
    if (frame.version !== firstVersion + records.length)
      throw new LogDamaged(name, offset, `version ${frame.version} is out of order`);
    records.push({ version: frame.version, record, offset });
    offset += FRAME_HEADER + frame.length;
  }
  return { records, end: offset };
}

function checkFormat(name: string, file: Buffer): void {
  if (file.length <= 7 || !file.subarray(0, 7).equals(MAGIC.subarray(0, 7))) return;
  if (file[7] !== MAGIC[7])
    throw new StoreError(`${name} has log format ${file[7]}, this program reads ${MAGIC[7]}`);
}

/** Whether there is a whole record at or after an offset that could follow. */
function hasRecord(file: Buffer, from: number, version: number): boolean {
  for (let offset = from; offset + FRAME_HEADER <= file.length; offset++) {
    // Both tests are implied by the checksums, and a hundred times cheaper.
    const ahead = file.readUInt32LE(offset) - version;
    if (ahead < 0 || ahead > file.length) continue;
    if (file.readUInt32LE(offset + 4) > file.length - offset - FRAME_HEADER) continue;
    const frame = readFrame(file, offset);
    if (frame !== undefined && framedRecord(file, offset, frame) !== undefined) return true;
  }
  return false;
}
