import { PubKey } from "@milkyway/codec/gen/cosmos/crypto/ed25519";
import {
  MsgSetWithdrawAddress,
  MsgWithdrawDelegatorReward,
  MsgWithdrawValidatorCommission,
} from "@milkyway/codec/gen/cosmos/distribution/v1beta1";
import { MsgUnjail } from "@milkyway/codec/gen/cosmos/slashing/v1beta1";
import type { Validator } from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import {
  MsgBeginRedelegate,
  MsgCreateValidator,
  MsgDelegate,
  MsgEditValidator,
  MsgUndelegate,
} from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import { accounts, validators as valoper } from "@milkyway/core";
import { parseDec } from "@milkyway/math";
import { positiveOf } from "../amounts.ts";
import { draft, type Generator, type Generators, type Stage, userOf } from "../stage.ts";

const BOND_DENOM = "umilk";
const MOST = 8;
const KEEP = "[do-not-modify]";

/** Enough to matter, too little to take the chain away from its first validator. */
function stakeOf({ random }: Stage): bigint {
  return (positiveOf(random, 10n ** 9n) % 10n ** 10n) + 1n;
}

function anyValidator({ random, validators }: Stage): Validator | undefined {
  return random.pick(validators);
}

const delegate: Generator = (stage) => {
  const validator = anyValidator(stage);
  if (validator === undefined) return undefined;
  return draft(MsgDelegate, {
    delegatorAddress: userOf(stage).text,
    validatorAddress: validator.operatorAddress,
    amount: { denom: BOND_DENOM, amount: stakeOf(stage) },
  });
};

const undelegate: Generator = (stage) => {
  const { keepers, ctx } = stage;
  const user = userOf(stage);
  const [delegation] = keepers.staking.iterateDelegations(ctx, user.address);
  if (delegation === undefined) return undefined;
  return draft(MsgUndelegate, {
    delegatorAddress: user.text,
    validatorAddress: delegation.validatorAddress,
    amount: { denom: BOND_DENOM, amount: stakeOf(stage) },
  });
};

const redelegate: Generator = (stage) => {
  const { keepers, ctx } = stage;
  const user = userOf(stage);
  const [delegation] = keepers.staking.iterateDelegations(ctx, user.address);
  const target = anyValidator(stage);
  if (delegation === undefined || target === undefined) return undefined;
  return draft(MsgBeginRedelegate, {
    delegatorAddress: user.text,
    validatorSrcAddress: delegation.validatorAddress,
    validatorDstAddress: target.operatorAddress,
    amount: { denom: BOND_DENOM, amount: stakeOf(stage) },
  });
};

const createValidator: Generator = (stage) => {
  if (stage.validators.length >= MOST) return undefined;
  const key = PubKey.encode({ key: stage.random.bytes(32) });
  return draft(
    MsgCreateValidator,
    MsgCreateValidator.create({
      description: {
        moniker: "late",
        identity: "",
        website: "",
        securityContact: "",
        details: "",
      },
      commission: {
        rate: parseDec("0.1"),
        maxRate: parseDec("0.5"),
        maxChangeRate: parseDec("0.01"),
      },
      minSelfDelegation: 1n,
      validatorAddress: valoper.toText(userOf(stage).address),
      pubkey: { typeUrl: `/${PubKey.typeName}`, value: key },
      value: { denom: BOND_DENOM, amount: stakeOf(stage) + 1_000_000n },
    }),
  );
};

const editValidator: Generator = (stage) => {
  const validator = anyValidator(stage);
  if (validator === undefined) return undefined;
  const description = {
    moniker: `v${stage.random.below(9)}`,
    identity: KEEP,
    website: KEEP,
    securityContact: KEEP,
    details: KEEP,
  };
  return draft(
    MsgEditValidator,
    MsgEditValidator.create({ description, validatorAddress: validator.operatorAddress }),
  );
};

const unjail: Generator = (stage) => {
  const validator = stage.random.pick(stage.validators.filter(({ jailed }) => jailed));
  if (validator === undefined) return undefined;
  return draft(MsgUnjail, { validatorAddr: validator.operatorAddress });
};

const withdraw: Generator = (stage) => {
  const { keepers, ctx } = stage;
  const user = userOf(stage);
  const [delegation] = keepers.staking.iterateDelegations(ctx, user.address);
  if (delegation === undefined) return undefined;
  return draft(MsgWithdrawDelegatorReward, {
    delegatorAddress: user.text,
    validatorAddress: delegation.validatorAddress,
  });
};

const withdrawCommission: Generator = (stage) => {
  const validator = anyValidator(stage);
  if (validator === undefined) return undefined;
  return draft(MsgWithdrawValidatorCommission, { validatorAddress: validator.operatorAddress });
};

const redirect: Generator = (stage) =>
  draft(MsgSetWithdrawAddress, {
    delegatorAddress: userOf(stage).text,
    withdrawAddress: accounts.toText(userOf(stage).address),
  });

export const stakingMessages: Generators = [
  { weight: 20, item: delegate },
  { weight: 12, item: undelegate },
  { weight: 6, item: redelegate },
  { weight: 2, item: createValidator },
  { weight: 2, item: editValidator },
  { weight: 8, item: unjail },
  { weight: 10, item: withdraw },
  { weight: 5, item: withdrawCommission },
  { weight: 2, item: redirect },
];
