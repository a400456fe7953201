import { timeToNanoText } from "../../json/timeText.ts";
import { SECOND } from "../../time.ts";
import { Duration, Timestamp } from "../../wellKnown.ts";
import { SignBytesError } from "../signBytesError.ts";

const MAX_SECONDS = 9_223_372_035n;

export function aminoTimestamp(bytes: Uint8Array): string {
  const { seconds, nanos } = Timestamp.decode(bytes);
  if (nanos < 0)
    throw new SignBytesError(
      `nanos must be non-negative on timestamp seconds:${seconds} nanos:${nanos}`,
    );
  return `"${timeToNanoText(seconds * SECOND + BigInt(nanos))}"`;
}

export function aminoDuration(bytes: Uint8Array): string {
  const { seconds, nanos } = Duration.decode(bytes);
  if (seconds > MAX_SECONDS)
    throw new SignBytesError(
      `${seconds} seconds would overflow an int64 when represented as nanoseconds`,
    );
  return `"${BigInt.asIntN(64, seconds * SECOND + BigInt(nanos))}"`;
}
