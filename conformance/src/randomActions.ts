/** A small mixture of messages on whatever the chain holds, the same for the same seed. */
import { MsgDeactivateOperator, MsgDeleteOperator } from "@milkyway/modules/operators/client";
import {
  MsgDelegateOperator,
  MsgDelegatePool,
  MsgDelegateService,
  MsgJoinService,
  MsgSetUserPreferences,
  MsgUndelegateOperator,
  MsgUndelegatePool,
  MsgUndelegateService,
} from "@milkyway/modules/restaking/client";
import { MsgWithdrawDelegatorReward } from "@milkyway/modules/rewards/client";
import {
  MsgDeactivateService,
  MsgDeleteService,
  MsgUpdateService,
} from "@milkyway/modules/services/client";
import { type Action, action, type ContinuedChain } from "./continued.ts";

const USERS = Array.from({ length: 20 }, (_, i) => `u${String(i).padStart(2, "0")}`);
const SAME = "[do-not-modify]";
const MASK = (1n << 64n) - 1n;

/** Numbers below a limit, by a linear congruence. */
function numbers(seed: bigint): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n) & MASK;
    return Number((state >> 33n) % BigInt(below));
  };
}

/** Makes actions of random users, a few of which will be refused. */
export function randomActions(
  chain: ContinuedChain,
  seed: bigint,
): (count: number) => readonly Action[] {
  const next = numbers(seed);
  const make = (): Action => {
    const from = USERS[next(USERS.length)] as string;
    const user = chain.address(from);
    const id = 1 + next(30);
    const coin = { denom: "umilk", amount: BigInt(1 + next(1_000_000)) };
    const amount = [coin];
    const [operatorId, serviceId] = [id, id];
    const texts = { name: SAME, description: SAME, website: SAME, pictureUrl: "x" };
    const trustedServices = [{ serviceId, poolsIds: [] }];
    const kinds: (() => Action)[] = [
      () => action(from, MsgDelegatePool, { delegator: user, amount: coin }),
      () => action(from, MsgDelegateOperator, { delegator: user, operatorId, amount }),
      () => action(from, MsgDelegateService, { delegator: user, serviceId, amount }),
      () => action(from, MsgUndelegatePool, { delegator: user, amount: coin }),
      () => action(from, MsgUndelegateOperator, { delegator: user, operatorId, amount }),
      () => action(from, MsgUndelegateService, { delegator: user, serviceId, amount }),
      () => action(from, MsgSetUserPreferences, { user, preferences: { trustedServices } }),
      () =>
        action(from, MsgWithdrawDelegatorReward, {
          delegatorAddress: user,
          delegationType: 1 + next(3),
          delegationTargetId: id,
        }),
      () => action(from, MsgJoinService, { sender: user, operatorId, serviceId: 1 + next(30) }),
      () => action(from, MsgUpdateService, { sender: user, serviceId, ...texts }),
      () => action(from, MsgDeactivateService, { sender: user, serviceId }),
      () => action(from, MsgDeleteService, { sender: user, serviceId }),
      () => action(from, MsgDeactivateOperator, { sender: user, operatorId }),
      () => action(from, MsgDeleteOperator, { sender: user, operatorId }),
    ];
    return (kinds[next(kinds.length)] as () => Action)();
  };
  return (count) => Array.from({ length: count }, make);
}
