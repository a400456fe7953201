import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { StoreError } from "../../storeError.ts";
import { ByteWriter } from "../byteWriter.ts";
import { type FileIo, nodeIo, writeAll } from "../fileIo.ts";
import { FRAME_HEADER, frameHeader, sealFrame } from "./frame.ts";
import { type LogRecord, writeRecord } from "./record.ts";
import {
  type FoundRecord,
  LogDamaged,
  readSegment,
  SEGMENT_HEADER,
  segmentHeader,
} from "./segment.ts";

const NAME = /^log-(\d{10})\.wal$/;
const SEGMENT_BYTES = 64 * 2 ** 20;
/** A larger record, as that of a large genesis, is written in pieces of this size, so that it is nowhere as a whole. */
const PIECE_BYTES = 4 * 2 ** 20;
/** A buffer that grew beyond this for one entry is not kept. */
const KEPT_BUFFER = 8 * 2 ** 20;

export interface LogOptions {
  /** A file of the log is closed when it is larger than this. */
  readonly segmentBytes?: number | undefined;
  readonly pieceBytes?: number | undefined;
  readonly io?: FileIo;
}

/** The end of a log that was not written completely and was cut off. */
export interface Cut {
  readonly file: string;
  readonly offset: number;
  readonly bytes: number;
}

/** The changes of every version since the oldest checkpoint, in files that are only appended to. */
export class Log {
  /** What was cut off when the log was read. */
  cut: Cut | undefined;
  /** The version appended last; 0 when any may come next. */
  version = 0;
  /** Whether a failed append could not be undone. */
  broken = false;
  /** Bytes appended since the log was opened. */
  appended = 0;
  private readonly dir: string;
  private readonly io: FileIo;
  private readonly segmentBytes: number;
  /** First versions of the files, ascending. */
  private firsts: number[];
  private writer: ByteWriter;
  private readonly pieceBytes: number;
  /** Of the record that is being appended: bytes of its frame that are in the file, and the checksum over them. */
  private written = 0;
  private checksum = 0;
  private fd: number | undefined;
  private length = 0;
  private syncing: Promise<void> = Promise.resolve();

  /** Opens the log of a directory. A torn end is cut off. */
  constructor(dir: string, options: LogOptions = {}) {
    this.dir = dir;
    this.io = options.io ?? nodeIo;
    this.segmentBytes = options.segmentBytes ?? SEGMENT_BYTES;
    this.pieceBytes = options.pieceBytes ?? PIECE_BYTES;
    this.writer = this.newWriter();
    this.firsts = readdirSync(dir)
      .flatMap((name) => NAME.exec(name)?.[1] ?? [])
      .map(Number)
      .sort((a, b) => a - b);
    this.openLast(Number.POSITIVE_INFINITY);
  }

  /** The first version the log can make; `undefined` when it is empty. */
  get first(): number | undefined {
    const [first] = this.firsts;
    return first === undefined || first > this.version ? undefined : first;
  }

  /** Bytes of all files. */
  get size(): number {
    return this.firsts.reduce((sum, first) => sum + statSync(this.path(first)).size, 0);
  }

  /** Records of the versions after `version`, in order. */
  *read(version: number): Generator<FoundRecord> {
    if (version >= this.version) return;
    for (let i = 0; i < this.firsts.length; i++) {
      const [first, next] = [this.firsts[i] as number, this.firsts[i + 1]];
      if (next !== undefined && next <= version + 1) continue;
      const path = this.path(first);
      const { records, end } = readSegment(path, readFileSync(path), first, next === undefined);
      if (next !== undefined && next !== first + records.length)
        throw new LogDamaged(path, end, `it ends before version ${next - 1}`);
      for (const found of records) if (found.version > version) yield found;
    }
  }

  /** Appends a record. When that fails, the log is as before. Durable after `sync`. */
  append(record: LogRecord): void {
    const { version } = record.commit;
    if (this.version !== 0 && version !== this.version + 1)
      throw new StoreError(`log: version ${version} cannot follow ${this.version}`);
    if (this.fd === undefined || this.length >= this.segmentBytes) this.startSegment(version);
    const length = this.undoable(() => this.write(record));
    this.version = version;
    this.length += length;
    this.appended += length;
    if (this.writer.capacity > KEPT_BUFFER) this.writer = this.newWriter();
  }

  /** Resolves once everything appended is on the disk. */
  sync(): Promise<void> {
    if (this.fd === undefined) return this.syncing;
    const both = Promise.all([this.syncing, this.io.sync(this.fd)]).then(() => {});
    this.syncing = both.catch(() => {});
    return both;
  }

  /** Makes the version after `version` the next one; a log that ends before is emptied. */
  continueAfter(version: number): void {
    if (this.version >= version) return;
    this.truncate(0);
    this.version = version;
  }

  /** Removes files that hold nothing after `version`. */
  trim(version: number): void {
    while (this.firsts.length > 1 && (this.firsts[1] as number) <= version + 1)
      this.io.remove(this.path(this.firsts.shift() as number));
  }

  /** Removes the records after `version`. */
  truncate(version: number): void {
    this.close();
    const kept = this.firsts.filter((first) => first <= version);
    for (const first of this.firsts.slice(kept.length).reverse()) this.io.remove(this.path(first));
    this.firsts = kept;
    this.version = version;
    this.openLast(version);
    this.cut = undefined;
    this.io.syncDirectory(this.dir);
  }

  close(): void {
    const { fd, io } = this;
    if (fd === undefined) return;
    this.fd = undefined;
    // A sync of what was appended before may still be under way.
    this.syncing = this.syncing.then(() => io.close(fd));
  }

  /** Resolves once nothing is under way any more. */
  async closed(): Promise<void> {
    await this.syncing;
  }

  private path(first: number): string {
    return join(this.dir, `log-${String(first).padStart(10, "0")}.wal`);
  }

  /** Opens the last file for appending behind its last whole record that is not after `version`. */
  private openLast(version: number): void {
    const first = this.firsts.at(-1);
    if (first === undefined) return;
    const path = this.path(first);
    const file = readFileSync(path);
    const { records, end: whole } = readSegment(path, file, first, true);
    const dropped = records.find((found) => found.version > version);
    const end = dropped?.offset ?? whole;
    this.version = dropped === undefined ? first + records.length - 1 : version;
    if (end < file.length) this.cut = { file: path, offset: end, bytes: file.length - end };
    if (end < SEGMENT_HEADER) {
      this.io.remove(path);
      this.firsts.pop();
      return;
    }
    this.fd = this.io.open(path, "old");
    if (end < file.length) this.io.truncate(this.fd, end);
    this.length = end;
    this.io.syncNow(this.fd);
  }

  private startSegment(version: number): void {
    if (this.fd !== undefined) this.io.syncNow(this.fd);
    const path = this.path(version);
    const fd = this.io.open(path, "new");
    try {
      writeAll(this.io, fd, segmentHeader(version), 0);
      this.io.syncDirectory(this.dir);
    } catch (error) {
      this.io.close(fd);
      this.io.remove(path);
      throw error;
    }
    this.close();
    this.fd = fd;
    this.firsts.push(version);
    this.length = SEGMENT_HEADER;
  }

  private newWriter(): ByteWriter {
    return new ByteWriter(1 << 16, {
      bytes: this.pieceBytes,
      take: (piece) => this.writePiece(piece),
    });
  }

  /** Writes a record behind the others; returns the length of its frame. */
  private write(record: LogRecord): number {
    this.written = 0;
    this.checksum = 0;
    this.writer.reset(FRAME_HEADER);
    writeRecord(this.writer, record);
    const last = this.writer.view();
    const { version } = record.commit;
    if (this.written === 0) {
      sealFrame(last, version);
      writeAll(this.io, this.fd as number, last, this.length);
      return last.length;
    }
    this.writePiece(last);
    // The header comes last: without it a record that was not written to its end is none.
    const length = this.written - FRAME_HEADER;
    const header = frameHeader({ version, length, checksum: this.checksum });
    writeAll(this.io, this.fd as number, header, this.length);
    return this.written;
  }

  private writePiece(piece: Buffer): void {
    const bytes = this.written === 0 ? piece.subarray(FRAME_HEADER) : piece;
    this.checksum = crc32(bytes, this.checksum);
    writeAll(this.io, this.fd as number, piece, this.length + this.written);
    this.written += piece.length;
  }

  /** Cuts off what was written when it cannot be written to its end. */
  private undoable<T>(write: () => T): T {
    try {
      return write();
    } catch (error) {
      this.broken = true;
      this.io.truncate(this.fd as number, this.length);
      this.broken = false;
      throw error;
    }
  }
}
