import type { Duration } from "./time.ts";

const UNITS = [
  ["ns", 1n],
  ["µs", 1000n],
  ["ms", 1_000_000n],
] as const;
const MINUTE = 60_000_000_000n;

/** A number of `scale` nanoseconds each, with as many decimals as it needs. */
function decimal(nanos: bigint, scale: bigint): string {
  const places = (nanos % scale).toString().padStart(scale.toString().length - 1, "0");
  const kept = scale === 1n ? "" : places.replace(/0+$/, "");
  return `${nanos / scale}${kept === "" ? "" : `.${kept}`}`;
}

/** A duration as Go prints it: `1h0m0s`, `1.5s`, `20ms`, `0s`. */
export function goDuration(duration: Duration): string {
  if (duration === 0n) return "0s";
  const size = duration < 0n ? -duration : duration;
  const sign = duration < 0n ? "-" : "";
  for (const [name, scale] of UNITS)
    if (size < scale * 1000n) return `${sign}${decimal(size, scale)}${name}`;
  const minutes = size / MINUTE;
  const seconds = `${decimal(size % MINUTE, 1_000_000_000n)}s`;
  if (minutes === 0n) return sign + seconds;
  if (minutes < 60n) return `${sign}${minutes}m${seconds}`;
  return `${sign}${minutes / 60n}h${minutes % 60n}m${seconds}`;
}
