import { accounts, type Ctx, type Invariant, isFailure, toChainError } from "@milkyway/core";
import {
  addCoins,
  addDecCoins,
  type Coins,
  coinsToText,
  type DecCoins,
  decCoinsToText,
  isAllGte,
  isEqualDecCoins,
  isZeroDecCoins,
  Panic,
} from "@milkyway/math";
import { operatorShares } from "../operators/index.ts";
import { poolShares } from "../pools/index.ts";
import { invariantText } from "../registry/index.ts";
import { serviceShares } from "../services/index.ts";
import type { RestakingDeps } from "./deps.ts";
import type { Delegation } from "./gen/v1.ts";
import { state } from "./state.ts";
import {
  operatorKind,
  poolKind,
  serviceKind,
  type TargetKind,
  type TargetRecord,
  typeText,
} from "./targets.ts";

/** Runs a check in which the reference panics on any failure. */
function orPanic<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw isFailure(error) ? new Panic(toChainError(error).message) : error;
  }
}

interface Holdings {
  readonly tokens: Coins;
  readonly balances: Coins;
}

function holdings<R extends TargetRecord>(
  records: Iterable<R>,
  tokensOf: (record: R) => Coins,
  balanceOf: (record: R) => Coins,
): Holdings {
  let [tokens, balances]: [Coins, Coins] = [[], []];
  for (const record of records) {
    tokens = addCoins(tokens, tokensOf(record));
    balances = addCoins(balances, balanceOf(record));
  }
  return { tokens, balances };
}

function allHoldings(ctx: Ctx, { bank, ...deps }: RestakingDeps): [string, Holdings][] {
  const addressOf = ({ address }: TargetRecord) => accounts.fromBech32(address);
  const all = (record: TargetRecord) => bank.getAllBalances(ctx, addressOf(record));
  const pools = deps.pools.iteratePools(ctx);
  const operators = deps.operators.iterateOperators(ctx);
  const services = deps.services.iterateServices(ctx);
  return [
    [
      "Pools",
      holdings(pools, poolShares.tokens, (pool) => [
        bank.getBalance(ctx, addressOf(pool), pool.denom),
      ]),
    ],
    ["Operators", holdings(operators, operatorShares.tokens, all)],
    ["Services", holdings(services, serviceShares.tokens, all)],
  ];
}

/** Accounts hold at least what was delegated; others may send them more. */
const accountsBalances: Invariant<RestakingDeps> = (ctx, deps) =>
  orPanic(() => {
    const kinds = allHoldings(ctx, deps);
    if (kinds.every(([, { tokens, balances }]) => isAllGte(balances, tokens))) return undefined;
    const lines = kinds.map(
      ([name, { tokens, balances }]) =>
        `\t${name}' bonded tokens: ${coinsToText(tokens)}\n\tsum of bonded tokens: ${coinsToText(balances)}\n`,
    );
    return invariantText("restaking", "delegated module account coins", lines.join(""));
  });

function delegationText({ type, userAddress, targetId, shares }: Delegation): string {
  return `{${typeText(type)} ${userAddress} ${targetId} ${decCoinsToText(shares)}}`;
}

function positiveDelegations(kind: TargetKind): Invariant<RestakingDeps> {
  return (ctx) => {
    const found: string[] = [];
    for (const delegation of kind.delegations.values(ctx)) {
      const note = (what: string) =>
        found.push(`${kind.name} delegation with ${what} shares: ${delegationText(delegation)}\n`);
      if (delegation.shares.some(({ amount }) => amount < 0n)) note("negative");
      if (isZeroDecCoins(delegation.shares)) note("zero");
    }
    if (found.length === 0) return undefined;
    const body = `${found.length} invalid ${kind.name} delegations found\n${found.join("")}`;
    return invariantText("restaking", `positive ${kind.name} delegations`, body);
  };
}

function sharesByTarget(ctx: Ctx, kind: TargetKind, ids: Iterable<number>): [number, DecCoins][] {
  const sums = new Map<number, DecCoins>();
  for (const id of ids) sums.set(id, []);
  for (const { targetId, shares } of kind.delegations.values(ctx))
    sums.set(targetId, addDecCoins(sums.get(targetId) ?? [], shares));
  return [...sums].sort(([a], [b]) => a - b);
}

/** Delegations hold all the shares of their target; a delegation to a target that is gone panics. */
function delegatorsShares<R extends TargetRecord>(
  kind: TargetKind<R>,
  list: (ctx: Ctx, deps: RestakingDeps) => Iterable<R>,
): Invariant<RestakingDeps> {
  return (ctx, deps) => {
    const ids = [...list(ctx, deps)].map(({ id }) => id);
    const wrong = sharesByTarget(ctx, kind, ids).flatMap(([id, shares]) => {
      const record = orPanic(() => kind.load(ctx, deps, id));
      const total = kind.shares.delegatorShares(record);
      if (isEqualDecCoins(total, shares)) return [];
      return `${kind.name} ${id} total shares: ${decCoinsToText(total)}, delegators shares: ${decCoinsToText(shares)}\n`;
    });
    if (wrong.length === 0) return undefined;
    const name = `${kind.name}s delegators shares`;
    return invariantText("restaking", name, `${name} invariant broken\n${wrong.join("")}`);
  };
}

const allowedOperatorsExist: Invariant<RestakingDeps> = (ctx, { operators }) => {
  for (const [, operatorId] of state.allowedOperators.keys(ctx))
    orPanic(() => operators.getOperator(ctx, operatorId));
  return undefined;
};

const joinedServicesExist: Invariant<RestakingDeps> = (ctx, { services }) => {
  for (const [, serviceId] of state.joinedServices.keys(ctx))
    orPanic(() => services.getService(ctx, serviceId));
  return undefined;
};

/** Invariants by route. */
export const invariants: Readonly<Record<string, Invariant<RestakingDeps>>> = {
  "accounts-balances": accountsBalances,
  "positive-pools-delegations": positiveDelegations(poolKind),
  "pools-delegators-shares": delegatorsShares(poolKind, (ctx, { pools }) =>
    pools.iteratePools(ctx),
  ),
  "positive-operators-delegations": positiveDelegations(operatorKind),
  "operators-delegators-shares": delegatorsShares(operatorKind, (ctx, { operators }) =>
    operators.iterateOperators(ctx),
  ),
  "positive-services-delegations": positiveDelegations(serviceKind),
  "services-delegators-shares": delegatorsShares(serviceKind, (ctx, { services }) =>
    services.iterateServices(ctx),
  ),
  "allowed-operators-exist": allowedOperatorsExist,
  "operators-joined-services-exist": joinedServicesExist,
};
