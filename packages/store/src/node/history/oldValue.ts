import type { Bin } from "@milkyway/bytes";
import { DELETED } from "../../sortedEntries.ts";
import { isCut } from "./historyKeys.ts";

const ABSENT = 0;
const PRESENT = 1;

/** What is kept for the value a key had: whether there was one, the key if its database key does not tell, the value. */
export function writeOldValue(key: Bin, value: Uint8Array | undefined): Buffer {
  const keyLength = isCut(key) ? 4 + key.length : 0;
  const bytes = Buffer.allocUnsafe(1 + keyLength + (value?.length ?? 0));
  bytes[0] = value === undefined ? ABSENT : PRESENT;
  if (keyLength > 0) {
    bytes.writeUInt32LE(key.length, 1);
    bytes.write(key, 5, "latin1");
  }
  if (value !== undefined) bytes.set(value, 1 + keyLength);
  return bytes;
}

/** The key, when it is kept with the value. */
export function keptKey(bytes: Buffer): Bin {
  return bytes.toString("latin1", 5, 5 + bytes.readUInt32LE(1));
}

/** The value, or `DELETED` when there was none. */
export function oldValue(bytes: Buffer, cut: boolean): Uint8Array {
  if (bytes[0] === ABSENT) return DELETED;
  return new Uint8Array(bytes.subarray(cut ? 5 + bytes.readUInt32LE(1) : 1));
}
