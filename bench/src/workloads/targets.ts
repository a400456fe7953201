import { operatorAddress } from "@milkyway/modules/operators";
import { poolAddress } from "@milkyway/modules/pools";
import { serviceAddress } from "@milkyway/modules/services";
import { TOKENS } from "./tokens.ts";

/** How many of each there are. */
export interface Shape {
  readonly delegators: number;
  readonly operators: number;
  readonly services: number;
  /** By turns for each service. */
  readonly plans: number;
}

/** What one user delegates: to a pool, to an operator, to a service. */
export interface Stakes {
  readonly amount: bigint;
  readonly pool: number;
  readonly operator: number;
  readonly service: number;
  /** Two services that the user trusts with the pool. */
  readonly trusted: readonly [number, number];
}

export function stakesOf(i: number, { operators, services }: Shape): Stakes {
  const trusted = (3 * i) % services;
  return {
    amount: BigInt(1_000_000 + i),
    pool: 1 + (i % TOKENS.length),
    operator: 1 + (i % operators),
    service: 1 + ((7 * i) % services),
    trusted: [1 + trusted, 1 + ((trusted + 1) % services)],
  };
}

/** A kind of target, and what its records share. */
export interface Kind {
  readonly name: "pool" | "operator" | "service";
  readonly type: string;
  count(shape: Shape): number;
  readonly address: (id: number) => string;
  readonly denom: (id: number) => string;
  readonly target: (stakes: Stakes) => number;
}

export const POOLS: Kind = {
  name: "pool",
  type: "DELEGATION_TYPE_POOL",
  count: () => TOKENS.length,
  address: poolAddress,
  denom: (id) => TOKENS[id - 1]?.denom ?? "",
  target: ({ pool }) => pool,
};

export const OPERATORS: Kind = {
  name: "operator",
  type: "DELEGATION_TYPE_OPERATOR",
  count: ({ operators }) => operators,
  address: operatorAddress,
  denom: () => "umilk",
  target: ({ operator }) => operator,
};

export const SERVICES: Kind = {
  name: "service",
  type: "DELEGATION_TYPE_SERVICE",
  count: ({ services }) => services,
  address: serviceAddress,
  denom: () => "utia",
  target: ({ service }) => service,
};

export const KINDS = [POOLS, OPERATORS, SERVICES] as const;

export const ids = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => i + 1);
export const decimal = (amount: bigint): string => `${amount}.000000000000000000`;
export const shareDenom = ({ name, denom }: Kind, id: number): string =>
  `${name}/${id}/${denom(id)}`;

/** Tokens by target, and how many delegated. */
export interface Totals {
  readonly tokens: ReadonlyMap<number, bigint>;
  readonly delegators: ReadonlyMap<number, number>;
}

export function totals(kind: Kind, all: readonly Stakes[]): Totals {
  const tokens = new Map<number, bigint>();
  const delegators = new Map<number, number>();
  for (const stakes of all) {
    const id = kind.target(stakes);
    tokens.set(id, (tokens.get(id) ?? 0n) + stakes.amount);
    delegators.set(id, (delegators.get(id) ?? 0) + 1);
  }
  return { tokens, delegators };
}
