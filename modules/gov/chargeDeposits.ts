import { accounts, type Ctx } from "@milkyway/core";
import {
  addCoins,
  type Coins,
  decFromInt,
  isZeroCoins,
  mulDec,
  newCoins,
  Panic,
  parseDec,
  truncateDec,
} from "@milkyway/math";
import { depositsOf } from "./deposits.ts";
import type { GovDeps } from "./deps.ts";
import { state } from "./state.ts";

/** The share of each coin that cancelling costs, cut to whole units, and what is left. */
function split(amount: Coins, ratio: string): { readonly fee: Coins; readonly rest: Coins } {
  const rate = parseDec(ratio);
  let [fee, rest]: [Coins, Coins] = [[], []];
  for (const coin of amount) {
    const charged = truncateDec(mulDec(decFromInt(coin.amount), rate));
    const { denom } = coin;
    if (charged < 0n || charged > coin.amount) throw new Panic("negative coin amount");
    rest = addCoins(rest, newCoins({ denom, amount: coin.amount - charged }));
    fee = addCoins(fee, newCoins({ denom, amount: charged }));
  }
  return { fee, rest };
}

/** Gives deposits back less the fee for cancelling, which is burned or sent to the destination of the parameters. */
export function chargeDeposits(
  ctx: Ctx,
  deps: GovDeps,
  proposalId: bigint,
  destination: string,
  ratio: string,
): void {
  let charges: Coins = [];
  for (const { depositor: text, amount } of depositsOf(ctx, proposalId)) {
    const depositor = accounts.fromText(text);
    const { fee, rest } = split(amount, ratio);
    if (!isZeroCoins(rest)) deps.bank.sendCoinsFromModuleToAccount(ctx, "gov", depositor, rest);
    state.deposits.remove(ctx, [proposalId, depositor]);
    charges = addCoins(charges, fee);
  }
  if (!isZeroCoins(charges)) passOn(ctx, deps, charges, destination);
}

function passOn(ctx: Ctx, deps: GovDeps, charges: Coins, destination: string): void {
  const { auth, bank, distribution } = deps;
  if (destination === "") bank.burnCoins(ctx, "gov", charges);
  else if (destination === accounts.toText(auth.getModuleAddress("distribution")))
    distribution.fundCommunityPool(ctx, charges, auth.getModuleAddress("gov"));
  else bank.sendCoinsFromModuleToAccount(ctx, "gov", accounts.fromText(destination), charges);
}
