import { Panic } from "./panic.ts";

const DENOM = /^[a-zA-Z][a-zA-Z0-9/:._-]{2,127}$/;
const known = new Set<string>();

function matches(denom: string): boolean {
  if (known.has(denom)) return true;
  if (!DENOM.test(denom)) return false;
  if (known.size >= 4096) known.clear();
  known.add(denom);
  return true;
}

/** What is wrong with a denom, or `undefined`. */
export function checkDenom(denom: string): string | undefined {
  return matches(denom) ? undefined : `invalid denom: ${denom}`;
}

/** Panics on an invalid denom. */
export function mustBeDenom(denom: string): void {
  if (!matches(denom)) throw new Panic(`invalid denom: ${denom}`);
}
