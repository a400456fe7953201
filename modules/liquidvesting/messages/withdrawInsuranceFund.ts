import { accounts, type Ctx, ensure, type MsgHandler } from "@milkyway/core";
import { type Coins, coinsToText, isAllGte, subCoins } from "@milkyway/math";
import { activeLocked, insuranceOf, isCovered, requiredInsurance } from "../cover.ts";
import { type LiquidvestingDeps, MODULE } from "../deps.ts";
import { errors } from "../errors.ts";
import { events } from "../events.ts";
import type { MsgRpc } from "../gen/v1.ts";
import { getParams } from "../params.ts";
import { state } from "../state.ts";
import { checkCoinsOnly } from "./checks.ts";

/** Whether what is left after a withdrawal covers all that is at stake. */
function canWithdraw(ctx: Ctx, deps: LiquidvestingDeps, user: string, amount: Coins): boolean {
  const fund = insuranceOf(ctx, user);
  if (!isAllGte(fund, amount)) return false;
  const { insurancePercentage } = getParams(ctx);
  const locked = activeLocked(ctx, deps, user);
  return isCovered(subCoins(fund, amount), requiredInsurance(insurancePercentage, locked));
}

/** A user takes back insurance that covers nothing. */
export const withdrawInsuranceFund: MsgHandler<LiquidvestingDeps, MsgRpc["withdrawInsuranceFund"]> =
  {
    validate({ sender, amount }) {
      accounts.fromBech32(sender);
      checkCoinsOnly(amount);
    },
    handle(ctx, deps, { sender, amount }) {
      ensure(canWithdraw(ctx, deps, sender, amount), errors.insufficientBalance);
      const fund = state.insuranceFunds.get(ctx, sender);
      const { insufficientInsuranceFundBalance } = errors;
      ensure(
        fund !== undefined && isAllGte(fund.balance, amount),
        insufficientInsuranceFundBalance,
      );
      state.insuranceFunds.set(ctx, sender, { balance: subCoins(fund.balance, amount) });
      deps.bank.sendCoinsFromModuleToAccount(ctx, MODULE, accounts.fromText(sender), amount);
      ctx.emit(events.withdrawInsuranceFund({ sender, amount: coinsToText(amount) }));
      return {};
    },
  };
