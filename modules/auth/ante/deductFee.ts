/** @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/auth/ante/fee.go */
import { binToBytes, fromUtf8 } from "@milkyway/bytes";
import {
  type Address,
  type AnteStep,
  accounts,
  type Ctx,
  defineEvent,
  ensure,
  isFailure,
  sdkErrors,
  type Tx,
  toChainError,
  wrapping,
} from "@milkyway/core";
import { type Coins, checkCoins, coinsToText, isZeroCoins } from "@milkyway/math";
import type { FeeDeps } from "./deps.ts";
import { feeGranter, feeOf, feePayer } from "./fee.ts";
import { checkMinGasPrices } from "./minGasPrices.ts";

const feeEvent = defineEvent("tx", "fee", "fee_payer");

/** The reference prints these addresses as raw bytes. */
const raw = (address: Address) => fromUtf8(binToBytes(address));

function useGrant(ctx: Ctx, { feegrant }: FeeDeps, tx: Tx, granter: Address, payer: Address): void {
  if (granter === payer) return;
  const text = `${raw(granter)} does not allow to pay fees for ${raw(payer)}`;
  wrapping(text, () => feegrant.useGrantedFees(ctx, granter, payer, feeOf(tx).amount, tx.messages));
}

function collect(ctx: Ctx, { bank }: FeeDeps, source: Address, fee: Coins): void {
  const wrong = checkCoins(fee);
  ensure(
    wrong === undefined,
    sdkErrors.insufficientFee,
    () => `invalid fee amount: ${coinsToText(fee)}`,
  );
  try {
    bank.sendCoinsFromAccountToModule(ctx, source, "fee_collector", fee);
  } catch (error) {
    if (!isFailure(error)) throw error;
    throw sdkErrors.insufficientFunds.wrap(toChainError(error).message);
  }
}

/** Takes the fee, which is lost even if the messages fail. */
export function deductFee(deps: FeeDeps): AnteStep {
  return (ctx, tx) => {
    const { amount: fee, gasLimit } = feeOf(tx);
    const isMetered = ctx.mode !== "simulate" && ctx.height > 0n;
    ensure(!isMetered || gasLimit > 0n, sdkErrors.invalidGasLimit, "must provide positive gas");
    checkMinGasPrices(ctx, tx, deps);
    const payer = feePayer(tx);
    const granter = feeGranter(tx);
    if (granter !== undefined) useGrant(ctx, deps, tx, granter, payer);
    const source = granter ?? payer;
    ensure(
      deps.auth.getAccount(ctx, source) !== undefined,
      sdkErrors.unknownAddress,
      () => `fee payer address: ${raw(source)} does not exist`,
    );
    if (!isZeroCoins(fee)) collect(ctx, deps, source, fee);
    ctx.emit(feeEvent({ fee: coinsToText(fee), fee_payer: accounts.toText(source) }));
    return ctx;
  };
}
