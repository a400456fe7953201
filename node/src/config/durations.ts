const UNITS: Readonly<Record<string, bigint>> = {
  ns: 1n,
  us: 1000n,
  µs: 1000n,
  ms: 1_000_000n,
  s: 1_000_000_000n,
  m: 60_000_000_000n,
  h: 3_600_000_000_000n,
};

const PART = /(\d+)(?:\.(\d{0,9})\d*)?(ns|us|µs|ms|s|m|h)/g;

/** Nanoseconds of a duration as Go writes it, `1h2m3.5s`; `undefined` when it is none. */
export function durationNs(text: string): bigint | undefined {
  if (text === "0") return 0n;
  const match = /^([-+]?)((?:\d+(?:\.\d*)?(?:ns|us|µs|ms|s|m|h))+)$/.exec(text);
  if (match === null || text.length > 64) return undefined;
  let sum = 0n;
  for (const [, whole = "0", fraction = "", unit = ""] of match[2]?.matchAll(PART) ?? []) {
    const scale = UNITS[unit] ?? 0n;
    sum += BigInt(whole) * scale + (BigInt(fraction.padEnd(9, "0")) * scale) / 1_000_000_000n;
  }
  return match[1] === "-" ? -sum : sum;
}
