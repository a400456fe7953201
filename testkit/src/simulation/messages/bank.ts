import { MsgMultiSend, MsgSend } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import { MsgFundCommunityPool } from "@milkyway/codec/gen/cosmos/distribution/v1beta1";
import { accounts } from "@milkyway/core";
import { addCoins, type Coins } from "@milkyway/math";
import { poolAddress } from "@milkyway/modules/pools";
import { amountOf, coinsOf } from "../amounts.ts";
import { draft, type Generator, type Generators, type Stage, type User, userOf } from "../stage.ts";

/** What a user holds, as of the last block. */
export function heldBy({ keepers, ctx }: Stage, { address }: User): Coins {
  return keepers.bank.getAllBalances(ctx, address);
}

/** A receiver: a user, or an account of a plan, service, operator or pool. */
function receiverOf(stage: Stage): string {
  const { random } = stage;
  switch (random.below(8)) {
    case 0:
      return random.pick(stage.plans)?.rewardsPool ?? userOf(stage).text;
    case 1:
      return random.pick(stage.services)?.address ?? userOf(stage).text;
    case 2:
      return accounts.toText(poolAddress(random.pick(stage.pools)?.id ?? 1));
    default:
      return userOf(stage).text;
  }
}

const send: Generator = (stage) => {
  const from = userOf(stage);
  const amount = coinsOf(stage.random, heldBy(stage, from));
  return draft(MsgSend, { fromAddress: from.text, toAddress: receiverOf(stage), amount });
};

/** A part of what is held, small enough for two of them to be added. */
function partOf(stage: Stage, from: User): Coins {
  return coinsOf(stage.random, heldBy(stage, from)).map(({ denom, amount }) => ({
    denom,
    amount: (amount % (1n << 254n)) + 1n,
  }));
}

const multiSend: Generator = (stage) => {
  const from = userOf(stage);
  const parts = [partOf(stage, from), partOf(stage, from)];
  const total = parts.reduce((sum, coins) => addCoins(sum, coins), [] as Coins);
  return draft(MsgMultiSend, {
    inputs: [{ address: from.text, coins: total }],
    outputs: parts.map((coins) => ({ address: receiverOf(stage), coins })),
  });
};

const fundPlan: Generator = (stage) => {
  const plan = stage.random.pick(stage.plans);
  if (plan === undefined) return undefined;
  const from = userOf(stage);
  const { denom } = plan.amountPerDay;
  const held = heldBy(stage, from).find((coin) => coin.denom === denom)?.amount ?? 0n;
  const amount = amountOf(stage.random, held);
  if (amount <= 0n) return undefined;
  return draft(MsgSend, {
    fromAddress: from.text,
    toAddress: plan.rewardsPool,
    amount: [{ denom, amount }],
  });
};

const fundPool: Generator = (stage) => {
  const from = userOf(stage);
  const amount = coinsOf(stage.random, heldBy(stage, from), 1);
  return draft(MsgFundCommunityPool, { amount, depositor: from.text });
};

export const bankMessages: Generators = [
  { weight: 60, item: send },
  { weight: 15, item: multiSend },
  { weight: 60, item: fundPlan },
  { weight: 5, item: fundPool },
];
