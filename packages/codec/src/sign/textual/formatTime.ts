import { timeToNanoText } from "../../json/timeText.ts";
import { SECOND } from "../../time.ts";
import { Duration, Timestamp } from "../../wellKnown.ts";
import { SignBytesError } from "../signBytesError.ts";

const MAX_SECONDS = 315_576_000_000n;

export function formatTimestamp(bytes: Uint8Array): string {
  const { seconds, nanos } = Timestamp.decode(bytes);
  return timeToNanoText(seconds * SECOND + BigInt(nanos));
}

function checkDuration({ seconds, nanos }: Duration): void {
  const shown = `duration (seconds:${seconds} nanos:${nanos})`;
  if (seconds < -MAX_SECONDS) throw new SignBytesError(`proto: ${shown} exceeds -10000 years`);
  if (seconds > MAX_SECONDS) throw new SignBytesError(`proto: ${shown} exceeds +10000 years`);
  if (nanos <= -1e9 || nanos >= 1e9)
    throw new SignBytesError(`proto: ${shown} has out-of-range nanos`);
  if ((seconds > 0n && nanos < 0) || (seconds < 0n && nanos > 0))
    throw new SignBytesError(`proto: ${shown} has seconds and nanos with different signs`);
}

const counted = (count: bigint, unit: string) => `${count} ${unit}${count === 1n ? "" : "s"}`;

/** A duration in days, hours, minutes and seconds, from its first to its last unit that is not zero. */
export function formatDuration(bytes: Uint8Array): string {
  const duration = Duration.decode(bytes);
  checkDuration(duration);
  const isNegative = duration.seconds < 0n || duration.nanos < 0;
  const total = isNegative ? -duration.seconds : duration.seconds;
  const nanos = Math.abs(duration.nanos);
  const [days, hours] = [total / 86_400n, (total / 3600n) % 24n];
  const [minutes, seconds] = [(total / 60n) % 60n, total % 60n];
  const hasSeconds = seconds > 0n || nanos > 0;
  const parts: string[] = [];
  if (days > 0n) parts.push(counted(days, "day"));
  if (hours > 0n || (parts.length > 0 && (minutes > 0n || hasSeconds)))
    parts.push(counted(hours, "hour"));
  if (minutes > 0n || (parts.length > 0 && hasSeconds)) parts.push(counted(minutes, "minute"));
  const fraction = nanos === 0 ? "" : `.${String(nanos).padStart(9, "0").replace(/0+$/, "")}`;
  const plural = seconds !== 1n || nanos > 0 ? "s" : "";
  if (hasSeconds) parts.push(`${seconds}${fraction} second${plural}`);
  const text = parts.length === 0 ? "0 seconds" : parts.join(", ");
  return isNegative ? `-${text}` : text;
}
