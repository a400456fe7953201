/** Locked representations over real accounts, a real bank and real restaking. */
import type { Time } from "@milkyway/codec";
import { accounts, type Ctx, createModule } from "@milkyway/core";
import { type Calls, callsOf } from "@milkyway/core/testing";
import { type Coins, coinsToText, decFromInt, parseCoins } from "@milkyway/math";
import { authKeeper } from "../../auth/index.ts";
import { bankKeeper, type SendRestriction } from "../../bank/index.ts";
import { give } from "../../bank/testing/fixture.ts";
import { operatorsKeeper } from "../../operators/index.ts";
import { poolsKeeper } from "../../pools/index.ts";
import { restaking, restakingKeeper } from "../../restaking/index.ts";
import {
  ADMIN,
  AUTHORITY,
  addOperator,
  addressOf,
  addService,
  createWorld,
  OTHER,
  USER,
} from "../../restaking/testing/world.ts";
import { servicesKeeper } from "../../services/index.ts";
import type { LiquidvestingDeps } from "../deps.ts";
import { liquidvesting } from "../module.ts";
import { DEFAULT_PARAMS } from "../params.ts";
import { liquidvestingRestakeRestriction } from "../restakeRestriction.ts";
import { liquidvestingSendRestriction } from "../sendRestriction.ts";
import { state } from "../state.ts";

export const MINTER = addressOf("m");
export const BURNER = addressOf("b");
export { ADMIN, AUTHORITY, addressOf, OTHER, USER };

export interface LockedWorld {
  readonly ctx: Ctx;
  readonly deps: LiquidvestingDeps;
  /** Messages and queries of liquidvesting and of restaking. */
  readonly calls: Calls;
  readonly restrict: SendRestriction;
  at(height: bigint, time: Time): Ctx;
  /** Ends a block: restaking pays, then liquidvesting burns. */
  endBlock(ctx: Ctx): void;
  balance(owner: string): string;
}

function registriesOf() {
  const auth = { hasAccount: () => false, createAccount: () => undefined };
  const distribution = { fundCommunityPool: () => undefined };
  return {
    pools: poolsKeeper({ auth, hooks: [] }),
    operators: operatorsKeeper(),
    services: servicesKeeper({ authority: AUTHORITY, auth, distribution, hooks: [] }),
  };
}

/** An operator and a service; a minter and a burner; two per cent of insurance. Users hold nothing. */
export function lockedWorld(): LockedWorld {
  const world = createWorld();
  const { ctx } = world;
  addOperator(world);
  addService(world);
  const auth = authKeeper({ modulePermissions: { liquidvesting: ["minter", "burner"] } });
  const sendRestrictions: SendRestriction[] = [];
  const bank = bankKeeper({ auth, blockedAddresses: new Set(), sendRestrictions });
  const restakingDeps = { ...world.deps, bank };
  const deps = {
    authority: AUTHORITY,
    auth,
    bank,
    restaking: restakingKeeper(restakingDeps),
    ...registriesOf(),
  };
  const restrict = liquidvestingSendRestriction(deps);
  sendRestrictions.push(restrict);
  world.restrictions.push(liquidvestingRestakeRestriction(deps));
  auth.getModuleAccount(ctx, "liquidvesting");
  state.params.set(ctx, { ...DEFAULT_PARAMS, minters: [MINTER], burners: [BURNER] });
  return {
    ctx,
    deps,
    calls: callsOf(createModule(liquidvesting, deps), createModule(restaking, restakingDeps)),
    restrict,
    at: (height, time) => ctx.with({ block: { ...ctx.block, height, time }, events: [] }),
    endBlock(block) {
      restaking.endBlock?.(block, restakingDeps);
      liquidvesting.endBlock?.(block, deps);
    },
    balance: (owner) => coinsToText(bank.getAllBalances(ctx, accounts.fromText(owner))),
  };
}

/** Puts coins into the insurance of a user, as a transfer from another chain does. */
export function insure({ ctx, deps }: LockedWorld, user: string, coins: string): void {
  state.insuranceFunds.set(ctx, user, { balance: parseCoins(coins) });
  give(ctx, accounts.toText(deps.auth.getModuleAddress("liquidvesting")), coins);
}

/** Mints stand-ins. */
export function mint({ calls, ctx }: LockedWorld, receiver: string, native: string): void {
  const amount = parseCoins(native);
  calls.send(ctx, "MsgMintLockedRepresentation", { sender: MINTER, receiver, amount });
}

export const locked = (amount: bigint): Coins => [{ denom: "locked/utia", amount }];
export const percent = (value: bigint) => decFromInt(value);
