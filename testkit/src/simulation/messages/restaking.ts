import type { Coin } from "@milkyway/math";
import {
  MsgAddOperatorToAllowList,
  MsgBorrowPoolSecurity,
  MsgCeasePoolSecurityBorrow,
  MsgDelegateOperator,
  MsgDelegatePool,
  MsgDelegateService,
  MsgJoinService,
  MsgLeaveService,
  MsgRemoveOperatorFromAllowlist,
  MsgSetUserPreferences,
  MsgUndelegateOperator,
  MsgUndelegatePool,
  MsgUndelegateService,
  type TrustedServiceEntry,
} from "@milkyway/modules/restaking/client";
import { amountOf, coinsOf } from "../amounts.ts";
import {
  adminOf,
  draft,
  type Generator,
  type Generators,
  idOf,
  type Stage,
  userOf,
} from "../stage.ts";
import { heldBy } from "./bank.ts";

const join: Generator = (stage) => {
  const operator = stage.random.pick(stage.operators);
  if (operator === undefined) return undefined;
  const message = {
    sender: adminOf(stage, operator),
    operatorId: operator.id,
    serviceId: idOf(stage, stage.services),
  };
  return stage.random.oneIn(8) ? draft(MsgLeaveService, message) : draft(MsgJoinService, message);
};

const allow: Generator = (stage) => {
  const service = stage.random.pick(stage.services);
  if (service === undefined) return undefined;
  const message = {
    sender: adminOf(stage, service),
    serviceId: service.id,
    operatorId: idOf(stage, stage.operators),
  };
  return stage.random.oneIn(2)
    ? draft(MsgAddOperatorToAllowList, message)
    : draft(MsgRemoveOperatorFromAllowlist, message);
};

const borrow: Generator = (stage) => {
  const service = stage.random.pick(stage.services);
  if (service === undefined) return undefined;
  const message = {
    sender: adminOf(stage, service),
    serviceId: service.id,
    poolId: idOf(stage, stage.pools),
  };
  return stage.random.oneIn(5)
    ? draft(MsgCeasePoolSecurityBorrow, message)
    : draft(MsgBorrowPoolSecurity, message);
};

/** Their address, which hostile users sometimes write in capitals. */
function spelled({ random, careful }: Stage, text: string): string {
  return !careful && random.oneIn(300) ? text.toUpperCase() : text;
}

const delegatePool: Generator = (stage) => {
  const user = userOf(stage);
  const coin = stage.random.pick(heldBy(stage, user));
  if (coin === undefined) return undefined;
  const amount = { denom: coin.denom, amount: amountOf(stage.random, coin.amount) };
  return draft(MsgDelegatePool, { delegator: spelled(stage, user.text), amount });
};

const delegateOperator: Generator = (stage) => {
  const user = userOf(stage);
  return draft(MsgDelegateOperator, {
    delegator: spelled(stage, user.text),
    operatorId: idOf(stage, stage.operators),
    amount: coinsOf(stage.random, heldBy(stage, user)),
  });
};

const delegateService: Generator = (stage) => {
  const user = userOf(stage);
  return draft(MsgDelegateService, {
    delegator: spelled(stage, user.text),
    serviceId: idOf(stage, stage.services),
    amount: coinsOf(stage.random, heldBy(stage, user)),
  });
};

/** Whether an undelegation could meet another of the same user from the same target, at which the original halts. */
function meetsAnother(stage: Stage, user: string, type: number, target: number): boolean {
  if (!stage.careful) return false;
  const word = `unbond ${user}`;
  if (stage.done.has(word)) return true;
  const found = stage.unbondings.some(
    (entry) => entry.delegatorAddress === user && entry.type === type && entry.targetId === target,
  );
  if (!found) stage.done.add(word);
  return found;
}

/** About what a share of a target is worth is not asked: shares serve as a measure of tokens. */
function tokensIn(shares: readonly { readonly denom: string; readonly amount: bigint }[]): Coin[] {
  return shares.map(({ denom, amount }) => ({
    denom: denom.split("/").slice(2).join("/"),
    amount: amount / 10n ** 18n,
  }));
}

const undelegate: Generator = (stage) => {
  const delegation = stage.random.pick(stage.delegations);
  if (delegation === undefined) return undefined;
  const { type, targetId, userAddress: delegator } = delegation;
  if (meetsAnother(stage, delegator, type, targetId)) return undefined;
  const amount = coinsOf(stage.random, tokensIn(delegation.shares));
  const [coin] = amount;
  if (coin === undefined) return undefined;
  if (type === 1) return draft(MsgUndelegatePool, { delegator, amount: coin });
  return type === 2
    ? draft(MsgUndelegateOperator, { delegator, operatorId: targetId, amount })
    : draft(MsgUndelegateService, { delegator, serviceId: targetId, amount });
};

const prefer: Generator = (stage) => {
  const { random, services, pools } = stage;
  const entry = (): TrustedServiceEntry => ({
    serviceId: random.pick(services)?.id ?? 1,
    poolsIds: random.oneIn(3) ? [] : random.some(pools).map(({ id }) => id),
  });
  const trustedServices = Array.from({ length: random.below(5) }, entry);
  return draft(MsgSetUserPreferences, {
    user: userOf(stage).text,
    preferences: { trustedServices },
  });
};

export const restakingMessages: Generators = [
  { weight: 40, item: join },
  { weight: 8, item: allow },
  { weight: 40, item: borrow },
  { weight: 90, item: delegatePool },
  { weight: 90, item: delegateOperator },
  { weight: 90, item: delegateService },
  { weight: 120, item: undelegate },
];

/** Apart, because the original cannot import a state with preferences. */
export const preferenceMessages: Generators = [{ weight: 50, item: prefer }];
