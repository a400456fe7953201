import type { Ctx } from "@milkyway/core";
import { createTestCtx } from "@milkyway/core/testing";
import type { Coins } from "@milkyway/math";
import { parseCoins } from "@milkyway/math";
import { type AuthKeeper, authKeeper } from "../../auth/index.ts";
import { GOV, MODULES, raw } from "../../auth/testing/people.ts";
import { setBalance } from "../balances.ts";
import {
  type BankKeeper,
  type BankModuleDeps,
  type BeforeSendHooks,
  bankKeeper,
  type SendRestriction,
  withBeforeSendHooks,
} from "../index.ts";
import { state } from "../state.ts";
import { setSupply, supplyOf } from "../supply.ts";

/** A bank with real accounts; hooks and restrictions are noted in `calls`. */
export interface BankFixture extends BankModuleDeps {
  readonly ctx: Ctx;
  readonly auth: AuthKeeper;
  /** The keeper without hooks. */
  readonly plain: BankKeeper;
  readonly calls: string[];
  readonly restrictions: SendRestriction[];
}

export const coins = (text: string): Coins => parseCoins(text);

/** Gives coins out of nothing, without events or charges. */
export function give(ctx: Ctx, owner: string, text: string): void {
  const at = ctx.unmetered();
  for (const { denom, amount } of coins(text)) {
    setBalance(at, raw(owner), denom, amount);
    setSupply(at, { denom, amount: supplyOf(at, denom) + amount });
  }
}

export function createBankFixture(): BankFixture {
  const ctx = createTestCtx();
  const calls: string[] = [];
  const restrictions: SendRestriction[] = [];
  const auth = authKeeper({ modulePermissions: MODULES });
  const plain = bankKeeper({
    auth,
    blockedAddresses: new Set([auth.getModuleAddress("fee_collector")]),
    sendRestrictions: restrictions,
  });
  const hooks: BeforeSendHooks = {
    blockBeforeSend: () => void calls.push("block"),
    trackBeforeSend: () => void calls.push("track"),
  };
  const at = ctx.unmetered();
  state.params.set(at, { sendEnabled: [], defaultSendEnabled: true });
  return {
    ctx,
    auth,
    plain,
    calls,
    restrictions,
    bank: withBeforeSendHooks(plain, hooks),
    authority: GOV,
  };
}
