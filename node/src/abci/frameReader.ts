import { concatBytes } from "@milkyway/bytes";

/** Bytes that are no stream of frames. */
export class FrameError extends Error {}

/** No length that is taken has more bytes than this. */
const LENGTH_BYTES = 5;

/** Cuts a stream of bytes into frames: each a varint of its length, then so many bytes. */
export class FrameReader {
  private readonly limit: number;
  private parts: Uint8Array[] = [];
  private have = 0;
  /** Length of the frame under way, once it is known. */
  private wanted: number | undefined;

  /** Frames longer than `limit` bytes are refused. */
  constructor(limit: number) {
    this.limit = limit;
  }

  /** Bytes of a frame that has not come to its end. */
  get waiting(): number {
    return this.have;
  }

  /** The frames that are complete with these bytes. */
  *push(bytes: Uint8Array): Generator<Uint8Array, void, undefined> {
    this.parts.push(bytes);
    this.have += bytes.length;
    for (let frame = this.next(); frame !== undefined; frame = this.next()) yield frame;
  }

  private next(): Uint8Array | undefined {
    this.wanted ??= this.readLength();
    if (this.wanted === undefined || this.have < this.wanted) return undefined;
    const bytes = this.joined();
    const frame = bytes.subarray(0, this.wanted);
    this.keep(bytes.subarray(this.wanted));
    this.wanted = undefined;
    return frame;
  }

  private readLength(): number | undefined {
    if (this.have === 0) return undefined;
    const first = this.parts[0] as Uint8Array;
    const bytes = this.parts.length > 1 && first.length < LENGTH_BYTES ? this.joined() : first;
    let length = 0;
    for (let i = 0; i < LENGTH_BYTES; i++) {
      const byte = bytes[i];
      if (byte === undefined) return undefined;
      length += (byte & 0x7f) * 128 ** i;
      if (byte >= 0x80) continue;
      if (length > this.limit)
        throw new FrameError(`a request of ${length} bytes is longer than ${this.limit}`);
      this.parts[0] = bytes.subarray(i + 1);
      this.have -= i + 1;
      return length;
    }
    throw new FrameError("the length of a request is no varint");
  }

  private joined(): Uint8Array {
    const bytes =
      this.parts.length === 1 ? (this.parts[0] as Uint8Array) : concatBytes(...this.parts);
    this.parts = [bytes];
    return bytes;
  }

  private keep(rest: Uint8Array): void {
    this.parts = rest.length === 0 ? [] : [rest];
    this.have = rest.length;
  }
}
