import { SECOND } from "@milkyway/codec";
import { MsgSetSendEnabled } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import { MsgVerifyInvariant } from "@milkyway/codec/gen/cosmos/crisis/v1beta1";
import {
  MsgCommunityPoolSpend,
  MsgDepositValidatorRewardsPool,
  MsgUpdateParams as UpdateDistribution,
} from "@milkyway/codec/gen/cosmos/distribution/v1beta1";
import { MsgCancelProposal, MsgVoteWeighted } from "@milkyway/codec/gen/cosmos/gov/v1";
import { MsgUpdateParams as UpdateSlashing } from "@milkyway/codec/gen/cosmos/slashing/v1beta1";
import { MsgCancelUnbondingDelegation } from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import { validators as valoper } from "@milkyway/core";
import { parseDec } from "@milkyway/math";
import { coinsOf, positiveOf } from "../amounts.ts";
import { draft, type Generator, type Generators, userOf } from "../stage.ts";

const INVARIANTS = [
  ["bank", "total-supply"],
  ["staking", "module-accounts"],
  ["rewards", "can-withdraw"],
  ["restaking", "pools-delegators-shares"],
] as const;

const spend: Generator = (stage) => {
  const { random, keepers, ctx, authority } = stage;
  const pool = keepers.distribution.getCommunityPool(ctx);
  const held = pool.map(({ denom, amount }) => ({ denom, amount: amount / 10n ** 18n }));
  const amount = coinsOf(random, held);
  return draft(MsgCommunityPoolSpend, { authority, recipient: userOf(stage).text, amount });
};

const depositRewards: Generator = (stage) => {
  const validator = stage.random.pick(stage.validators);
  if (validator === undefined) return undefined;
  return draft(MsgDepositValidatorRewardsPool, {
    depositor: userOf(stage).text,
    validatorAddress: validator.operatorAddress,
    amount: [{ denom: "umilk", amount: positiveOf(stage.random, 1_000_000n) }],
  });
};

const setDistribution: Generator = ({ random, authority }) =>
  draft(UpdateDistribution, {
    authority,
    params: {
      communityTax: parseDec(random.pick(["0", "0.02", "1"]) ?? "0"),
      baseProposerReward: 0n,
      bonusProposerReward: 0n,
      withdrawAddrEnabled: !random.oneIn(4),
    },
  });

const setSlashing: Generator = ({ random, authority }) =>
  draft(UpdateSlashing, {
    authority,
    params: {
      signedBlocksWindow: BigInt(random.between(5, 60)),
      minSignedPerWindow: parseDec(random.pick(["0.05", "0.5", "0.9"]) ?? "0.5"),
      downtimeJailDuration: BigInt(random.between(1, 600)) * SECOND,
      slashFractionDoubleSign: parseDec(random.pick(["0", "0.05", "0.5"]) ?? "0"),
      slashFractionDowntime: parseDec(random.pick(["0", "0.0001", "0.3"]) ?? "0"),
    },
  });

/** Forbids or allows the sending of a denom. */
const setSending: Generator = ({ random, authority, denoms }) =>
  draft(MsgSetSendEnabled, {
    authority,
    sendEnabled: random.some(denoms).map((denom) => ({ denom, enabled: !random.oneIn(4) })),
    useDefaultFor: random.some(denoms),
  });

const verify: Generator = (stage) => {
  const [invariantModuleName, invariantRoute] = stage.random.pick(INVARIANTS) ?? INVARIANTS[0];
  return draft(MsgVerifyInvariant, {
    sender: userOf(stage).text,
    invariantModuleName,
    invariantRoute,
  });
};

const voteWeighted: Generator = (stage) => {
  const proposalId = stage.random.pick(stage.proposals);
  if (proposalId === undefined) return undefined;
  const options = [
    { option: 1, weight: "0.7" },
    { option: 3, weight: stage.random.oneIn(4) ? "0.4" : "0.3" },
  ] as const;
  return draft(MsgVoteWeighted, { proposalId, voter: userOf(stage).text, options, metadata: "" });
};

const cancel: Generator = (stage) => {
  const proposalId = stage.random.pick(stage.proposals);
  if (proposalId === undefined) return undefined;
  return draft(MsgCancelProposal, { proposalId, proposer: userOf(stage).text });
};

const cancelUnbonding: Generator = (stage) => {
  const { keepers, ctx, random, validators } = stage;
  const user = userOf(stage);
  for (const { operatorAddress } of validators) {
    const operator = valoper.fromText(operatorAddress);
    const entry = keepers.staking.findUnbondingDelegation(ctx, user.address, operator)?.entries[0];
    if (entry === undefined) continue;
    return draft(MsgCancelUnbondingDelegation, {
      delegatorAddress: user.text,
      validatorAddress: operatorAddress,
      amount: { denom: "umilk", amount: positiveOf(random, entry.balance) },
      creationHeight: entry.creationHeight,
    });
  }
  return undefined;
};

export const standardMessages: Generators = [
  { weight: 3, item: spend },
  { weight: 3, item: depositRewards },
  { weight: 1, item: setDistribution },
  { weight: 1, item: setSlashing },
  { weight: 1, item: setSending },
  { weight: 1, item: verify },
  { weight: 4, item: voteWeighted },
  { weight: 1, item: cancel },
  { weight: 4, item: cancelUnbonding },
];
