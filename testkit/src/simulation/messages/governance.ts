import { type Any, SECOND } from "@milkyway/codec";
import {
  GenericAuthorization,
  MsgExec,
  MsgGrant,
  MsgRevoke,
} from "@milkyway/codec/gen/cosmos/authz/v1beta1";
import { MsgSend } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import {
  BasicAllowance,
  MsgGrantAllowance,
  MsgRevokeAllowance,
} from "@milkyway/codec/gen/cosmos/feegrant/v1beta1";
import { MsgDeposit, MsgSubmitProposal, MsgVote } from "@milkyway/codec/gen/cosmos/gov/v1";
import {
  type Draft,
  draft,
  type Generator,
  type Generators,
  type Stage,
  userOf,
} from "../stage.ts";
import { settingMessages } from "./settings.ts";

const MOST_PROPOSALS = 12;

export function packed({ type, value }: Draft): Any {
  return { typeUrl: `/${type.typeName}`, value: type.encode(value) };
}

function milk(amount: number) {
  return [{ denom: "umilk", amount: BigInt(amount) }];
}

const submit: Generator = (stage) => {
  const { random, proposals } = stage;
  if (proposals.length >= MOST_PROPOSALS) return undefined;
  const setting = random.weighted(settingMessages)(stage);
  const sender = (setting?.value as { authority?: string } | undefined)?.authority;
  return draft(MsgSubmitProposal, {
    messages: setting && sender === stage.authority ? [packed(setting)] : [],
    initialDeposit: milk(random.between(1, 1000)),
    proposer: userOf(stage).text,
    metadata: "none",
    title: "proposal",
    summary: "summary",
    expedited: random.oneIn(4),
  });
};

const deposit: Generator = (stage) => {
  const proposalId = stage.random.pick(stage.proposals);
  if (proposalId === undefined) return undefined;
  const amount = milk(stage.random.between(1, 1000));
  return draft(MsgDeposit, { proposalId, depositor: userOf(stage).text, amount });
};

const vote: Generator = (stage) => {
  const proposalId = stage.random.pick(stage.proposals);
  if (proposalId === undefined) return undefined;
  const option = stage.random.pick([1, 1, 1, 2, 3, 4] as const) ?? 1;
  return draft(MsgVote, { proposalId, voter: userOf(stage).text, option, metadata: "" });
};

function expiryOf({ random, time }: Stage): bigint {
  return time + BigInt(random.between(1, 5_000_000)) * SECOND;
}

const grant: Generator = (stage) => {
  const authorization = {
    typeUrl: `/${GenericAuthorization.typeName}`,
    value: GenericAuthorization.encode({ msg: `/${MsgSend.typeName}` }),
  };
  return draft(MsgGrant, {
    granter: userOf(stage).text,
    grantee: userOf(stage).text,
    grant: { authorization, expiration: expiryOf(stage) },
  });
};

const revoke: Generator = (stage) =>
  draft(MsgRevoke, {
    granter: userOf(stage).text,
    grantee: userOf(stage).text,
    msgTypeUrl: `/${MsgSend.typeName}`,
  });

const exec: Generator = (stage) => {
  const [granter, receiver] = [userOf(stage), userOf(stage)];
  const amount = milk(stage.random.between(1, 1000));
  const send = draft(MsgSend, { fromAddress: granter.text, toAddress: receiver.text, amount });
  return draft(MsgExec, { grantee: userOf(stage).text, msgs: [packed(send)] });
};

const allow: Generator = (stage) => {
  const allowance = {
    typeUrl: `/${BasicAllowance.typeName}`,
    value: BasicAllowance.encode({ spendLimit: milk(1000), expiration: expiryOf(stage) }),
  };
  return draft(MsgGrantAllowance, {
    granter: userOf(stage).text,
    grantee: userOf(stage).text,
    allowance,
  });
};

const disallow: Generator = (stage) =>
  draft(MsgRevokeAllowance, { granter: userOf(stage).text, grantee: userOf(stage).text });

export const governanceMessages: Generators = [
  { weight: 3, item: submit },
  { weight: 8, item: deposit },
  { weight: 20, item: vote },
  { weight: 3, item: grant },
  { weight: 2, item: revoke },
  { weight: 6, item: exec },
  { weight: 3, item: allow },
  { weight: 2, item: disallow },
];
