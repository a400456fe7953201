import { parseTime, type Time, timeToNanoText } from "@milkyway/codec";
import { Panic } from "@milkyway/math";
import type { KeyCodec } from "./keys.ts";

const WIDTH = 29;
const SECOND = 1_000_000_000n;

function encode(time: Time): string {
  const nanos = ((time % SECOND) + SECOND) % SECOND;
  const clock = timeToNanoText(time - nanos).slice(0, -1);
  return `${clock}.${(nanos + SECOND).toString().slice(1)}`;
}

function decode(bin: string, at: number): Time {
  const time = parseTime(`${bin.slice(at, at + WIDTH)}Z`);
  if (time === undefined) throw new Panic(`not a time: ${bin.slice(at, at + WIDTH)}`);
  return time;
}

/**
 * A time as 29 ASCII characters that sort as the times do: `2025-03-01T12:00:00.000000000`.
 * @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/types/utils.go FormatTimeBytes
 */
export const sortableTime: KeyCodec<Time> = {
  width: WIDTH,
  show: (time) => timeToNanoText(time),
  encode,
  encodePart: encode,
  decode,
  decodePart: (bin, at) => ({ key: decode(bin, at), next: at + WIDTH }),
};
