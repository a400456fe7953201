/** What `Coin` and `DecCoin` share: amounts by denom, sorted by denom, none zero. */
import { mustBeDenom } from "./denom.ts";

export interface Amount<N extends bigint> {
  readonly denom: string;
  readonly amount: N;
}

export type Amounts<N extends bigint> = readonly Amount<N>[];

/** Sorts by denom. Denoms are ASCII, so JavaScript's order is the byte order. */
export function sortByDenom<T extends { readonly denom: string }>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => (a.denom < b.denom ? -1 : a.denom > b.denom ? 1 : 0));
}

export function withoutZeros<T extends { readonly amount: bigint }>(list: readonly T[]): T[] {
  return list.filter(({ amount }) => amount !== 0n);
}

/** Merges two sorted lists, adding amounts of equal denom and dropping zero sums. */
export function merge<N extends bigint>(
  a: Amounts<N>,
  b: Amounts<N>,
  add: (x: N, y: N) => N,
): Amount<N>[] {
  const out: Amount<N>[] = [];
  const push = (entry: Amount<N>) => {
    if (entry.amount !== 0n) out.push(entry);
  };
  let j = 0;
  for (const left of a) {
    let right = b[j];
    while (right !== undefined && right.denom < left.denom) {
      push(right);
      right = b[++j];
    }
    if (right?.denom === left.denom) {
      push({ denom: left.denom, amount: add(left.amount, right.amount) });
      j++;
    } else push(left);
  }
  for (; j < b.length; j++) push(b[j] as Amount<N>);
  return out;
}

/** Binary search by denom, as the SDK does it: on an unsorted list it may miss. Panics on an invalid denom. */
export function find<N extends bigint>(list: Amounts<N>, denom: string): Amount<N> | undefined {
  mustBeDenom(denom);
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = low + ((high - low) >> 1);
    const entry = list[middle] as Amount<N>;
    if (entry.denom === denom) return entry;
    if (denom < entry.denom) high = middle;
    else low = middle + 1;
  }
  return undefined;
}
