import type { Ctx } from "@milkyway/core";
import {
  type Coins,
  type Dec,
  type DecCoins,
  decCoinsToText,
  mulDec,
  Panic,
  subDec,
} from "@milkyway/math";
import { delegationTypeText } from "../../restaking/index.ts";
import { events } from "../events.ts";
import { operatorKind, type Target } from "../targets.ts";
import type { BlockReads } from "./blockReads.ts";
import type { Ledger } from "./ledger.ts";
import { proportion } from "./shareOut.ts";

/** A target with a claim on a part of the rewards. */
export interface Claim {
  readonly id: number;
  readonly target: Target;
  /** All tokens that count for the service, also those of denoms that are not allowed. */
  readonly tokens: Coins;
  /** Value of the tokens of allowed denoms. */
  readonly value: Dec;
}

/** Where credits go: the same for all claims of a plan. */
export interface Crediting {
  readonly ctx: Ctx;
  readonly reads: BlockReads;
  readonly ledger: Ledger;
  readonly serviceId: number;
  readonly rewardDenom: string;
}

function coinsOf(denom: string, amount: Dec): DecCoins {
  if (amount < 0n) throw new Panic("negative coin amount");
  return amount === 0n ? [] : [{ denom, amount }];
}

function commissionOf({ reads, rewardDenom }: Crediting, operatorId: number, amount: Dec) {
  const commission = mulDec(amount, reads.commissionRate(operatorId));
  const shared = subDec(amount, commission);
  return { commission: coinsOf(rewardDenom, commission), shared: coinsOf(rewardDenom, shared) };
}

function creditDenom(crediting: Crediting, { id, target }: Claim, denom: string, amount: Dec) {
  const { ctx, ledger, serviceId, rewardDenom } = crediting;
  const total = coinsOf(rewardDenom, amount);
  const isOperator = target.kind.type === operatorKind.type;
  const { commission, shared } = isOperator
    ? commissionOf(crediting, id, amount)
    : { commission: undefined, shared: total };
  if (commission !== undefined) {
    const text = decCoinsToText(commission);
    ctx.emit(events.commission({ operator_id: id, pool: denom, amount: text }));
  }
  ledger.credit({ target, serviceId, stakedDenom: denom, shared, commission, total });
  ctx.emit(
    events.rewards({
      delegation_type: delegationTypeText(target.kind.type),
      delegation_target_id: id,
      pool: denom,
      amount: decCoinsToText(total),
    }),
  );
}

/**
 * Divides an amount among all tokens of a claim by value. The divisor is the value of the allowed tokens only, so that
 * with tokens that are not allowed more is credited than there is; if none is allowed this panics.
 */
export function creditClaim(crediting: Crediting, claim: Claim, amount: Dec): void {
  for (const token of claim.tokens) {
    const value = crediting.reads.coinValue(token);
    if (value === 0n) continue;
    creditDenom(crediting, claim, token.denom, proportion(amount, value, claim.value));
  }
}
