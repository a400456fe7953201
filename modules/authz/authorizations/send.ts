/** @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/bank/types/send_authorization.go */
import { MsgSend, SendAuthorization } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import { type Ctx, defineErrors, ensure, sdkErrors } from "@milkyway/core";
import { isAllPositive, isAnyNegative, isZeroCoins, safeSubCoins } from "@milkyway/math";
import type { AuthorizationKind } from "./authorization.ts";

const GAS_PER_ENTRY = 10;
const { duplicateEntry } = defineErrors("bank", { duplicateEntry: [8, "duplicate entry"] });

/** Whether the recipient is on the list, charged for each entry up to it. */
function isListed(ctx: Ctx, list: readonly string[], recipient: string): boolean {
  return list.some((entry) => {
    ctx.gas.consume(GAS_PER_ENTRY, "send authorization");
    return entry === recipient;
  });
}

/** Allows sends up to a limit, to some recipients or to all. */
export const sendAuthorization: AuthorizationKind<SendAuthorization> = {
  type: SendAuthorization,
  msgTypeUrl: () => `/${MsgSend.typeName}`,
  validate({ spendLimit, allowList }) {
    ensure(spendLimit.length > 0, sdkErrors.invalidCoins, "spend limit cannot be nil");
    ensure(isAllPositive(spendLimit), sdkErrors.invalidCoins, "spend limit must be positive");
    ensure(new Set(allowList).size === allowList.length, duplicateEntry);
  },
  accept(ctx, { spendLimit, allowList }, { typeUrl, value }) {
    ensure(typeUrl === `/${MsgSend.typeName}`, sdkErrors.invalidType, "type mismatch");
    const { amount, toAddress } = value as MsgSend;
    const left = safeSubCoins(spendLimit, amount);
    ensure(
      !isAnyNegative(left),
      sdkErrors.insufficientFunds,
      "requested amount is more than spend limit",
    );
    const listed = isListed(ctx, allowList, toAddress);
    ensure(
      allowList.length === 0 || listed,
      sdkErrors.unauthorized,
      `cannot send to ${toAddress} address`,
    );
    if (isZeroCoins(left)) return { accepted: true, used: true };
    return { accepted: true, updated: { spendLimit: left, allowList } };
  },
};
