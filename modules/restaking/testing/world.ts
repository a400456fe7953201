/** Restaking with real registries around it, and a bank and prices that tests set. */
import type { Time } from "@milkyway/codec";
import { NotFound } from "@milkyway/collections";
import { accounts, type BlockInfo, type Ctx } from "@milkyway/core";
import { createTestCtx } from "@milkyway/core/testing";
import {
  type Operator,
  OperatorStatus,
  type OperatorsHooks,
  operatorAddress,
  operatorsKeeper,
} from "../../operators/index.ts";
import { type PoolsHooks, poolsKeeper } from "../../pools/index.ts";
import {
  type Service,
  ServiceStatus,
  type ServicesHooks,
  serviceAddress,
  servicesKeeper,
} from "../../services/index.ts";
import type { RestakeRestriction, RestakingDeps } from "../deps.ts";
import type { RestakingHooks } from "../hooks.ts";
import { fakeBank, give } from "./fakeBank.ts";

/** Bech32 text of an address of twenty equal letters. */
export const addressOf = (letter: string): string => accounts.toText(letter.repeat(20));

export const ADMIN = addressOf("a");
export const USER = addressOf("u");
export const OTHER = addressOf("o");
export const AUTHORITY = addressOf("g");

interface Price {
  readonly price: bigint | undefined;
  readonly decimals: bigint;
  readonly exponent: number;
}

/** What tests change between messages. */
export interface World {
  readonly ctx: Ctx;
  readonly deps: RestakingDeps;
  /** Listeners of each module, in order. */
  readonly hooks: {
    readonly pools: PoolsHooks[];
    readonly operators: OperatorsHooks[];
    readonly services: ServicesHooks[];
    readonly restaking: RestakingHooks[];
  };
  readonly restrictions: RestakeRestriction[];
  /** By denom; a denom without a price is no asset. */
  readonly prices: Map<string, Price>;
  /** Denoms that services allow, by id. */
  readonly serviceDenoms: Map<number, readonly string[]>;
}

const noAccounts = { hasAccount: () => false, createAccount: () => undefined };

function fakePrices(prices: ReadonlyMap<string, Price>): Pick<RestakingDeps, "assets" | "oracle"> {
  const priceOf = (ticker: string): Price => {
    const found = prices.get(ticker.toLowerCase());
    if (found === undefined) throw new NotFound(`${ticker}/USD`, "CurrencyPairState");
    return found;
  };
  return {
    assets: {
      findAsset(_, denom) {
        const price = prices.get(denom);
        return price && { ticker: denom.toUpperCase(), exponent: price.exponent };
      },
    },
    oracle: {
      getPriceWithNonceForCurrencyPair: (_, { Base }) => priceOf(Base),
      getDecimalsForCurrencyPair: (_, { Base }) => priceOf(Base).decimals,
    },
  };
}

/** An empty world at height 1. */
export function createWorld(at: Partial<BlockInfo> = {}): World {
  const hooks: World["hooks"] = { pools: [], operators: [], services: [], restaking: [] };
  const restrictions: RestakeRestriction[] = [];
  const prices = new Map<string, Price>();
  const serviceDenoms = new Map<number, readonly string[]>();
  const distribution = { fundCommunityPool: () => undefined };
  const registry = { authority: AUTHORITY, auth: noAccounts, distribution };
  const services = servicesKeeper({ ...registry, hooks: hooks.services });
  const deps: RestakingDeps = {
    authority: AUTHORITY,
    bank: fakeBank,
    pools: poolsKeeper({ auth: noAccounts, hooks: hooks.pools }),
    operators: operatorsKeeper(),
    services: {
      ...services,
      getServiceParams: (_, id) => ({ allowedDenoms: serviceDenoms.get(id) ?? [] }),
    },
    ...fakePrices(prices),
    hooks: hooks.restaking,
    restakeRestriction: (...given) => {
      for (const restrict of restrictions) restrict(...given);
    },
  };
  return { ctx: createTestCtx({ at }), deps, hooks, restrictions, prices, serviceDenoms };
}

/** The same state in a later block, with events of its own. */
export function inBlock({ ctx }: World, height: bigint, time: Time): Ctx {
  return ctx.with({ block: { ...ctx.block, height, time }, events: [] });
}

/** Registers an operator, active unless told otherwise. */
export function addOperator({ ctx, deps, hooks }: World, given: Partial<Operator> = {}): Operator {
  const operator: Operator = {
    id: 1,
    status: OperatorStatus.OPERATOR_STATUS_ACTIVE,
    admin: ADMIN,
    moniker: "Ada",
    website: "",
    pictureUrl: "",
    address: operatorAddress(given.id ?? 1),
    tokens: [],
    delegatorShares: [],
    ...given,
  };
  deps.operators.saveOperator(ctx, operator);
  for (const listener of hooks.operators) listener.afterOperatorRegistered?.(ctx, operator.id);
  return operator;
}

/** Creates a service, active unless told otherwise. */
export function addService({ ctx, deps, hooks }: World, given: Partial<Service> = {}): Service {
  const service: Service = {
    id: 1,
    status: ServiceStatus.SERVICE_STATUS_ACTIVE,
    admin: ADMIN,
    name: "Bridge",
    description: "",
    website: "",
    pictureUrl: "",
    address: serviceAddress(given.id ?? 1),
    tokens: [],
    delegatorShares: [],
    accredited: false,
    ...given,
  };
  deps.services.saveService(ctx, service);
  for (const listener of hooks.services) listener.afterServiceCreated?.(ctx, service.id);
  return service;
}

/** Gives a user coins. */
export function fund({ ctx }: World, user: string, coins: string): void {
  give(ctx, accounts.fromText(user), coins);
}

interface Handler<Deps, M, R> {
  readonly validate?: (msg: M) => void;
  readonly handle: (ctx: Ctx, deps: Deps, msg: M) => R;
}

/** Makes the stateless checks of a message, then runs it. */
export function deliver<Deps, M, R>(ctx: Ctx, deps: Deps, handler: Handler<Deps, M, R>, msg: M): R {
  handler.validate?.(msg);
  return handler.handle(ctx, deps, msg);
}

/** The failure for a record that is missing. */
export function missing(
  id: number,
  type: "pools.v1.Pool" | "operators.v1.Operator" | "services.v1.Service",
) {
  return `undefined/1: collections: not found: key '${id}' of type github.com/cosmos/gogoproto/milkyway.${type}`;
}
