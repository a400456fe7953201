import { durationNs } from "./durations.ts";

/** Wrong for numbers below zero. */
export function notNegative(value: string): string | undefined {
  return value.startsWith("-") ? "not be negative" : undefined;
}

/** Wrong for numbers below `least`. */
export function atLeast(least: number) {
  return (value: string): string | undefined =>
    BigInt(value) < BigInt(least) ? `be at least ${least}` : undefined;
}

/** Wrong for durations below zero. */
export function notBefore(value: string): string | undefined {
  return (durationNs(value) ?? 0n) < 0n ? "not be negative" : undefined;
}

/** Wrong for durations that are not above zero and at most `most`. */
export function within(most: string) {
  return (value: string): string | undefined => {
    const ns = durationNs(value) ?? 0n;
    return ns <= 0n || ns > (durationNs(most) ?? 0n)
      ? `be above 0s and at most ${most}`
      : undefined;
  };
}

/** Wrong for numbers other than zero and one. */
export function zeroOrOne(value: string): string | undefined {
  return value === "0" || value === "1" ? undefined : "be 0 or 1";
}
