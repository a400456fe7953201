/** Checks that need little or no state. @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/auth/ante/basic.go */
import { utf8Length } from "@milkyway/bytes";
import {
  type AnteStep,
  accounts,
  ensure,
  sdkErrors,
  toChainError,
  txSigners,
} from "@milkyway/core";
import { coinsToText, isAnyNegative } from "@milkyway/math";
import type { AnteAuth } from "./deps.ts";
import { feeOf } from "./fee.ts";

const MAX_GAS = (1n << 63n) - 1n;

/** Refuses options that change what a transaction means; those marked as not critical are passed over. */
export const refuseExtensionOptions: AnteStep = (ctx, tx) => {
  ensure(tx.body.extensionOptions.length === 0, sdkErrors.unknownExtensionOptions);
  return ctx;
};

function checkPayer(payer: string): void {
  if (payer === "") return;
  try {
    accounts.fromBech32(payer);
  } catch (error) {
    const reason = toChainError(error).message;
    throw sdkErrors.invalidAddress.wrap(`Invalid fee payer address (${reason})`);
  }
}

/** Whether a transaction is well formed; not asked again when it stays in the mempool. */
export const validateBasic: AnteStep = (ctx, tx) => {
  if (ctx.mode === "recheck") return ctx;
  const { gasLimit, amount, payer } = feeOf(tx);
  ensure(
    gasLimit <= MAX_GAS,
    sdkErrors.invalidRequest,
    () => `invalid gas supplied; ${gasLimit} > ${MAX_GAS}`,
  );
  const isComplete = amount.every((coin) => coin.amount !== undefined);
  ensure(isComplete, sdkErrors.insufficientFee, "invalid fee provided: null");
  ensure(
    !isAnyNegative(amount),
    sdkErrors.insufficientFee,
    () => `invalid fee provided: ${coinsToText(amount)}`,
  );
  checkPayer(payer);
  const given = tx.signatures.length;
  ensure(given > 0, sdkErrors.noSignatures);
  const expected = txSigners(tx).length;
  ensure(
    given === expected,
    sdkErrors.unauthorized,
    () => `wrong number of signers; expected ${expected}, got ${given}`,
  );
  return ctx;
};

/** Refuses a transaction after the last height it is meant for. */
export const checkTimeout: AnteStep = (ctx, { body: { timeoutHeight } }) => {
  ensure(
    timeoutHeight === 0n || ctx.height <= timeoutHeight,
    sdkErrors.txTimeoutHeight,
    () => `block height: ${ctx.height}, timeout height: ${timeoutHeight}`,
  );
  return ctx;
};

/** Limits the length of the memo, which is counted in bytes. */
export function checkMemo({ getParams }: AnteAuth): AnteStep {
  return (ctx, { body: { memo } }) => {
    if (memo === "") return ctx;
    const { maxMemoCharacters } = getParams(ctx);
    const length = utf8Length(memo);
    ensure(
      BigInt(length) <= maxMemoCharacters,
      sdkErrors.memoTooLarge,
      () =>
        `maximum number of characters is ${maxMemoCharacters} but received ${length} characters`,
    );
    return ctx;
  };
}
