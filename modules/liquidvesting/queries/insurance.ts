import { isFailure, paginateMap, type QueryHandler } from "@milkyway/core";
import {
  addCoins,
  type Coins,
  decFromInt,
  mulIntDec,
  newCoins,
  Panic,
  quoTruncateDec,
  truncateDec,
} from "@milkyway/math";
import { insuranceOf, usedInsurance } from "../cover.ts";
import { lockedDenomOf } from "../denom.ts";
import { type LiquidvestingDeps, MODULE } from "../deps.ts";
import type { QueryRpc } from "../gen/v1.ts";
import { getParams } from "../params.ts";
import { state } from "../state.ts";

type Handler<K extends keyof QueryRpc> = QueryHandler<LiquidvestingDeps, QueryRpc[K]>;

export const params: Handler<"params"> = (ctx) => ({ params: getParams(ctx) });

/** All that the module's account holds, also what was sent there by hand. */
export const insuranceFund: Handler<"insuranceFund"> = (ctx, { auth, bank }) => ({
  amount: bank.getAllBalances(ctx, auth.getModuleAddress(MODULE)),
});

/** Any text is taken for an address; one that nobody has owns nothing. */
export const userInsuranceFund: Handler<"userInsuranceFund"> = (ctx, deps, { userAddress }) => ({
  balance: insuranceOf(ctx, userAddress),
  used: usedInsurance(ctx, deps, userAddress),
});

/** In the original, a failure in the middle of a page ends in a nil pointer. */
function orPanic<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!isFailure(error)) throw error;
    throw new Panic("runtime error: invalid memory address or nil pointer dereference");
  }
}

export const userInsuranceFunds: Handler<"userInsuranceFunds"> = (ctx, deps, { pagination }) => {
  const item = (userAddress: string, { balance }: { readonly balance: Coins }) => ({
    userAddress,
    balance,
    used: orPanic(() => usedInsurance(ctx, deps, userAddress)),
  });
  const page = paginateMap(ctx, state.insuranceFunds, pagination, item);
  return { insuranceFunds: page.items, pagination: page.pagination };
};

/** What the insurance of a user allows in all, rounded down; what is restaked already is not taken off. */
export const userRestakableAssets: Handler<"userRestakableAssets"> = (ctx, _, { userAddress }) => {
  const { insurancePercentage } = getParams(ctx);
  let amount: Coins = [];
  for (const coin of insuranceOf(ctx, userAddress)) {
    const hundredfold = mulIntDec(decFromInt(coin.amount), 100n);
    const restakable = truncateDec(quoTruncateDec(hundredfold, insurancePercentage));
    amount = addCoins(amount, newCoins({ denom: lockedDenomOf(coin.denom), amount: restakable }));
  }
  return { amount };
};
