/** Times are nanoseconds since 1970 and durations nanoseconds, both as `bigint`; Go's zero time is the year 1. */
import type { Reader } from "./wire/reader.ts";
import { WireError } from "./wire/wireError.ts";
import type { Writer } from "./wire/writer.ts";

export type Time = bigint;
export type Duration = bigint;

export const SECOND: Duration = 1_000_000_000n;

/** What an unset time is in Go: `0001-01-01T00:00:00Z`. */
export const ZERO_TIME: Time = -62_135_596_800n * SECOND;
const LAST_SECOND = 253_402_300_799n;
const MAX_DURATION_SECONDS = 315_576_000_000n;

/** Whole seconds since 1970, rounded down. */
export function unixSeconds(time: Time): bigint {
  const seconds = time / SECOND;
  return time % SECOND < 0n ? seconds - 1n : seconds;
}

/** Nanoseconds within the second, 0 to 999,999,999. */
export function nanosOf(time: Time): number {
  return Number(((time % SECOND) + SECOND) % SECOND);
}

function readPair(reader: Reader): { seconds: bigint; nanos: bigint } {
  let seconds = 0n;
  let nanos = 0n;
  while (reader.at < reader.end) {
    const tag = reader.tag("Timestamp");
    const [no, wire] = [tag >>> 3, tag & 7];
    if (wire === 0 && no === 1) seconds = BigInt.asIntN(64, reader.bigint());
    else if (wire === 0 && no === 2) nanos = BigInt.asIntN(32, reader.bigint());
    else if (no === 1 || no === 2) throw new WireError(`proto: wrong wireType = ${wire}`);
    else reader.skip(wire);
  }
  return { seconds, nanos };
}

export function readTime(reader: Reader): Time {
  const { seconds, nanos } = readPair(reader);
  if (seconds < ZERO_TIME / SECOND || seconds > LAST_SECOND)
    throw new WireError(`timestamp: seconds:${seconds} out of range`);
  if (nanos < 0n || nanos >= SECOND)
    throw new WireError(`timestamp: nanos not in range [0, 1e9): ${nanos}`);
  return seconds * SECOND + nanos;
}

export function readDuration(reader: Reader): Duration {
  const { seconds, nanos } = readPair(reader);
  const total = seconds * SECOND + nanos;
  const mixed = (seconds < 0n && nanos > 0n) || (seconds > 0n && nanos < 0n);
  if (seconds > MAX_DURATION_SECONDS || seconds < -MAX_DURATION_SECONDS || mixed)
    throw new WireError(`duration: seconds:${seconds} nanos:${nanos} out of range`);
  if (nanos <= -SECOND || nanos >= SECOND || BigInt.asIntN(64, total) !== total)
    throw new WireError(`duration: seconds:${seconds} nanos:${nanos} out of range`);
  return total;
}

function writePair(writer: Writer, seconds: bigint, nanos: bigint): void {
  const before = writer.written;
  if (nanos !== 0n) {
    writer.bigint(nanos);
    writer.number(16);
  }
  if (seconds !== 0n) {
    writer.bigint(seconds);
    writer.number(8);
  }
  writer.number(writer.written - before);
}

/** Writes a length-prefixed `google.protobuf.Timestamp`. */
export function writeTime(writer: Writer, time: Time): void {
  writePair(writer, unixSeconds(time), BigInt(nanosOf(time)));
}

/** Writes a length-prefixed `google.protobuf.Duration`. */
export function writeDuration(writer: Writer, duration: Duration): void {
  writePair(writer, duration / SECOND, duration % SECOND);
}
