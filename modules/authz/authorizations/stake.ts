/** @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/staking/types/authz.go */
import type { Coin } from "@milkyway/codec/gen/cosmos/base/v1beta1";
import {
  AuthorizationType,
  MsgBeginRedelegate,
  MsgCancelUnbondingDelegation,
  MsgDelegate,
  MsgUndelegate,
  StakeAuthorization,
} from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import { type Ctx, ensure, plainError, sdkErrors } from "@milkyway/core";
import { coinToText, Panic, subInt } from "@milkyway/math";
import { errors } from "../errors.ts";
import type { AuthorizationKind, AuthorizedMsg } from "./authorization.ts";

const GAS_PER_ENTRY = 10;

const TYPES: Readonly<Record<number, string>> = {
  [AuthorizationType.AUTHORIZATION_TYPE_DELEGATE]: `/${MsgDelegate.typeName}`,
  [AuthorizationType.AUTHORIZATION_TYPE_UNDELEGATE]: `/${MsgUndelegate.typeName}`,
  [AuthorizationType.AUTHORIZATION_TYPE_REDELEGATE]: `/${MsgBeginRedelegate.typeName}`,
  [AuthorizationType.AUTHORIZATION_TYPE_CANCEL_UNBONDING_DELEGATION]: `/${MsgCancelUnbondingDelegation.typeName}`,
};

interface Stake {
  /** Bech32 text. */
  readonly validator: string;
  readonly amount: Coin;
}

/** Which validator a message is about, and how much of stake; of a redelegation its destination. */
function stakeOf({ typeUrl, value }: AuthorizedMsg): Stake {
  if (!Object.values(TYPES).includes(typeUrl))
    throw sdkErrors.invalidRequest.wrap("unknown msg type");
  if (typeUrl === `/${MsgBeginRedelegate.typeName}`) {
    const { validatorDstAddress, amount } = value as MsgBeginRedelegate;
    return { validator: validatorDstAddress, amount };
  }
  const { validatorAddress, amount } = value as MsgDelegate;
  return { validator: validatorAddress, amount };
}

/** Whether the validator is on a list, charged for each entry up to it. */
function isListed(ctx: Ctx, list: readonly string[], validator: string): boolean {
  return list.some((entry) => {
    ctx.gas.consume(GAS_PER_ENTRY, "stake authorization");
    return entry === validator;
  });
}

function checkValidator(ctx: Ctx, authorization: StakeAuthorization, validator: string): void {
  const refusal = `cannot delegate/undelegate to ${validator} validator`;
  const allowList = authorization.allowList?.address ?? [];
  const allowed = isListed(ctx, allowList, validator);
  const denied = isListed(ctx, authorization.denyList?.address ?? [], validator);
  ensure(!denied, sdkErrors.unauthorized, refusal);
  ensure(allowList.length === 0 || allowed, sdkErrors.unauthorized, refusal);
}

function subtract(limit: Coin, amount: Coin): Coin {
  if (limit.denom !== amount.denom)
    throw plainError(`invalid coin denoms: ${limit.denom}, ${amount.denom}`);
  const left = { denom: limit.denom, amount: subInt(limit.amount, amount.amount) };
  if (left.amount < 0n) throw plainError(`negative coin amount: ${coinToText(left)}`);
  return left;
}

/** Allows one kind of staking message, up to a number of tokens, with some validators or with all but some. */
export const stakeAuthorization: AuthorizationKind<StakeAuthorization> = {
  type: StakeAuthorization,
  msgTypeUrl({ authorizationType }) {
    const typeUrl = TYPES[authorizationType];
    if (typeUrl === undefined)
      throw new Panic(
        "cannot normalize authz type with types.AuthorizationType: unknown authorization type",
      );
    return typeUrl;
  },
  validate({ maxTokens, authorizationType }) {
    ensure(
      maxTokens === undefined || maxTokens.amount >= 0n,
      errors.negativeMaxTokens,
      () => `negative coin amount: ${maxTokens && coinToText(maxTokens)}`,
    );
    ensure(authorizationType !== 0, errors.unknownAuthorizationType);
  },
  accept(ctx, authorization, msg) {
    const { validator, amount } = stakeOf(msg);
    checkValidator(ctx, authorization, validator);
    const { maxTokens } = authorization;
    if (maxTokens === undefined) return { accepted: true, updated: authorization };
    const left = subtract(maxTokens, amount);
    if (left.amount === 0n) return { accepted: true, used: true };
    return { accepted: true, updated: { ...authorization, maxTokens: left } };
  },
};
