import { type Any, type MessageType, SECOND, type Time } from "@milkyway/codec";
import { BasicAllowance, PeriodicAllowance } from "@milkyway/codec/gen/cosmos/feegrant/v1beta1";
import { type Address, accounts, type Ctx } from "@milkyway/core";
import { createTestCtx, TEST_TIME } from "@milkyway/core/testing";
import type { Coins } from "@milkyway/math";
import { type FeegrantDeps, feegrantKeeper } from "../keeper.ts";
import { grantAllowance } from "../messages/grantAllowance.ts";
import { state } from "../state.ts";

export const raw = (letter: string): Address => letter.repeat(20);
export const addressOf = (letter: string) => accounts.toText(raw(letter));
export const [GRANTER, GRANTEE] = [addressOf("r"), addressOf("e")];
export const SOON = TEST_TIME + SECOND;
export const SEND = { typeUrl: "/cosmos.bank.v1beta1.MsgSend" };
export const umilk = (amount: bigint): Coins => [{ denom: "umilk", amount }];

export function pack<T>(type: MessageType<T>, value: Partial<T>): Any {
  return { typeUrl: `/${type.typeName}`, value: type.encode(type.create(value)) };
}

export const basic = (spendLimit: Coins = umilk(100n), expiration?: Time) =>
  pack(BasicAllowance, { spendLimit, expiration });
export const periodic = (given: Partial<PeriodicAllowance> = {}) =>
  pack(PeriodicAllowance, {
    basic: { spendLimit: umilk(100n), expiration: undefined },
    period: 10n * SECOND,
    periodSpendLimit: umilk(30n),
    periodCanSpend: umilk(30n),
    periodReset: TEST_TIME + 10n * SECOND,
    ...given,
  });

export const calls: string[] = [];
/** Only the granter has an account; account `b` is blocked. */
export const deps: FeegrantDeps = {
  auth: {
    getAccount: (_, address) => (address === raw("r") ? {} : undefined),
    createAccount: (_, address) => void calls.push(accounts.toText(address)),
  },
  bank: { blockedAddr: (address) => address === raw("b") },
};

export const grantMsg = (given: Any | undefined, grantee = GRANTEE, granter = GRANTER) => ({
  granter,
  grantee,
  allowance: given,
});

/** A context with the allowance; its events are dropped. */
export function granted(given: Any, at = TEST_TIME): Ctx {
  const ctx = createTestCtx();
  grantAllowance.handle(ctx, deps, grantMsg(given));
  return ctx.with({ events: [], block: { ...ctx.block, time: at } });
}

export const stores = (accesses: readonly string[]) =>
  accesses.map((access) => access.replace(" feegrant", ""));
export const kept = (ctx: Ctx) => state.grants.get(ctx, [raw("e"), raw("r")])?.allowance;
export const use = (ctx: Ctx, fee: Coins) =>
  feegrantKeeper().useGrantedFees(ctx, raw("r"), raw("e"), fee, [SEND]);
