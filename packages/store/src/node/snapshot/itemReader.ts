import { SnapshotItem } from "@milkyway/codec/gen/cosmos/store/snapshots/v1";
import { MAX_ITEM_BYTES, SnapshotError } from "./snapshotFormat.ts";

const LENGTH_BYTES = 5;

/** Cuts a stream into items: each a varint of its length, then so many bytes. */
export class ItemReader {
  private rest: Buffer = Buffer.alloc(0);
  private waiting: Uint8Array[] = [];
  private waitingBytes = 0;
  /** Bytes that the item under way needs at least. */
  private needed = 1;

  *push(bytes: Uint8Array): Generator<SnapshotItem, void> {
    this.waiting.push(bytes);
    this.waitingBytes += bytes.length;
    if (this.rest.length + this.waitingBytes < this.needed) return;
    this.rest = Buffer.concat([this.rest, ...this.waiting]);
    [this.waiting, this.waitingBytes] = [[], 0];
    yield* this.complete();
  }

  /** Refuses an item that has not come to its end. */
  end(): void {
    if (this.rest.length + this.waitingBytes > 0)
      throw new SnapshotError("content", "the snapshot ends within an item");
  }

  private *complete(): Generator<SnapshotItem, void> {
    const { rest } = this;
    let at = 0;
    for (;;) {
      const head = readLength(rest, at);
      const end = head === undefined ? at + 1 : head.start + head.length;
      this.needed = end - at;
      if (head === undefined || end > rest.length) break;
      yield decode(rest.subarray(head.start, end));
      at = end;
    }
    this.rest = rest.subarray(at);
    if (this.needed <= this.rest.length) this.needed = this.rest.length + 1;
  }
}

function readLength(
  bytes: Uint8Array,
  from: number,
): { readonly start: number; readonly length: number } | undefined {
  let length = 0;
  for (let i = 0; i < LENGTH_BYTES; i++) {
    const byte = bytes[from + i];
    if (byte === undefined) return undefined;
    length += (byte & 0x7f) * 128 ** i;
    if (byte >= 0x80) continue;
    if (length > MAX_ITEM_BYTES)
      throw new SnapshotError("content", `an item of ${length} bytes is too long`);
    return { start: from + i + 1, length };
  }
  throw new SnapshotError("content", "the length of an item is no varint");
}

function decode(bytes: Uint8Array): SnapshotItem {
  try {
    return SnapshotItem.decode(bytes);
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    throw new SnapshotError("content", `an item cannot be read: ${text}`);
  }
}
