import { unixSeconds } from "@milkyway/codec";
import {
  MsgCreatePeriodicVestingAccount,
  MsgCreatePermanentLockedAccount,
  MsgCreateVestingAccount,
} from "@milkyway/codec/gen/cosmos/vesting/v1beta1";
import { accounts } from "@milkyway/core";
import { hashAddress } from "@milkyway/crypto";
import { parseDec } from "@milkyway/math";
import {
  MsgAddVestingInvestor,
  MsgUpdateInvestorsRewardRatio,
} from "@milkyway/modules/investors/client";
import {
  MsgBurnLockedRepresentation,
  MsgMintLockedRepresentation,
  MsgWithdrawInsuranceFund,
} from "@milkyway/modules/liquidvesting/client";
import { coinsOf, positiveOf } from "../amounts.ts";
import { draft, type Generator, type Generators, type Stage, userOf } from "../stage.ts";
import { heldBy } from "./bank.ts";

const LOCKED = "locked/";

const mintLocked: Generator = (stage) => {
  const { random, users } = stage;
  const denom = random.pick(["umilk", "utia", "uatom"]) ?? "umilk";
  return draft(MsgMintLockedRepresentation, {
    sender: (random.oneIn(20) ? userOf(stage) : users[0])?.text ?? "",
    receiver: userOf(stage).text,
    amount: [{ denom, amount: (positiveOf(random, 10n ** 12n) % (1n << 128n)) + 1n }],
  });
};

const burnLocked: Generator = (stage) => {
  const { random, users, careful, unbondings, done } = stage;
  const user = userOf(stage);
  const held = heldBy(stage, user).filter(({ denom }) => denom.startsWith(LOCKED));
  const word = `unbond ${user.text}`;
  if (held.length === 0) return undefined;
  if (careful) {
    if (done.has(word)) return undefined;
    if (unbondings.some(({ delegatorAddress }) => delegatorAddress === user.text)) return undefined;
    done.add(word);
  }
  return draft(MsgBurnLockedRepresentation, {
    sender: (random.oneIn(20) ? userOf(stage) : users[1])?.text ?? "",
    user: user.text,
    amount: coinsOf(random, held),
  });
};

const withdrawInsurance: Generator = (stage) =>
  draft(MsgWithdrawInsuranceFund, {
    sender: userOf(stage).text,
    amount: coinsOf(stage.random, [{ denom: "utia", amount: 1000n }]),
  });

/** An address that had no account before. */
function newcomer({ random }: Stage): string {
  return accounts.toText(hashAddress("newcomer", `${random.u32()}`).slice(0, 20));
}

const vest: Generator = (stage) => {
  const { random, time } = stage;
  const from = userOf(stage);
  const amount = coinsOf(random, heldBy(stage, from), 1).map(({ denom, amount }) => ({
    denom,
    amount: (amount % 1_000_000n) + 1n,
  }));
  const base = { fromAddress: from.text, toAddress: newcomer(stage), amount };
  switch (random.below(3)) {
    case 0:
      return draft(MsgCreateVestingAccount, {
        ...base,
        endTime: unixSeconds(time) + BigInt(random.between(1, 10_000_000)),
        delayed: random.oneIn(2),
      });
    case 1:
      return draft(MsgCreatePermanentLockedAccount, base);
    default:
      return draft(MsgCreatePeriodicVestingAccount, {
        fromAddress: base.fromAddress,
        toAddress: base.toAddress,
        startTime: unixSeconds(time),
        vestingPeriods: [{ length: BigInt(random.between(1, 1_000_000)), amount }],
      });
  }
};

const addInvestor: Generator = (stage) =>
  draft(MsgAddVestingInvestor, {
    authority: stage.authority,
    vestingInvestor: userOf(stage).text,
  });

const setRatio: Generator = (stage) =>
  draft(MsgUpdateInvestorsRewardRatio, {
    authority: stage.authority,
    investorsRewardRatio: parseDec(
      stage.random.pick(["0", "0.5", "1", "0.333333333333333333"]) ?? "0",
    ),
  });

export const lockedMessages: Generators = [
  { weight: 20, item: mintLocked },
  { weight: 12, item: burnLocked },
  { weight: 3, item: withdrawInsurance },
  { weight: 1, item: vest },
  { weight: 2, item: addInvestor },
  { weight: 2, item: setRatio },
];
