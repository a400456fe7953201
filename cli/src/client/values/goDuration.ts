const UNITS: Readonly<Record<string, bigint>> = {
  ns: 1n,
  us: 1_000n,
  µs: 1_000n,
  ms: 1_000_000n,
  s: 1_000_000_000n,
  m: 60_000_000_000n,
  h: 3_600_000_000_000n,
};

/** Nanoseconds of a duration as Go writes it, `1h2m3.5s`; `undefined` when it is none. */
export function parseGoDuration(text: string): bigint | undefined {
  const [, sign, parts] =
    /^([-+]?)((?:\d+(?:\.\d*)?(?:ns|us|µs|ms|s|m|h))+|0)$/.exec(text.trim()) ?? [];
  if (parts === undefined) return undefined;
  let sum = 0n;
  for (const [, whole = "", part = "", unit = ""] of parts.matchAll(
    /(\d+)(?:\.(\d*))?(ns|us|µs|ms|s|m|h)/g,
  )) {
    const scale = UNITS[unit] ?? 0n;
    sum += BigInt(whole) * scale + (BigInt(part || 0) * scale) / 10n ** BigInt(part.length);
  }
  return sign === "-" ? -sum : sum;
}
