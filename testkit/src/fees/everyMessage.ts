import type { JsonObject } from "@milkyway/codec";

/** Who signs, the type of the message, and its fields in JSON; `$0` and `$1` are the addresses of the two signers. */
export type Sample = readonly [signer: 0 | 1, typeName: string, fields: JsonObject];

const coin = (amount: number, denom = "umilk") => ({ denom, amount: `${amount}` });
const points = "factory/$0/points";
const any = (typeName: string, fields: JsonObject = {}) => ({ "@type": `/${typeName}`, ...fields });

const plan = {
  description: "plan",
  amount: coin(1000),
  start_time: "2025-01-01T00:00:00Z",
  end_time: "2099-12-31T23:59:59Z",
  pools_distribution: {
    delegation_type: "DELEGATION_TYPE_POOL",
    weight: 1,
    type: any("milkyway.rewards.v1.DistributionTypeBasic"),
  },
  operators_distribution: {
    delegation_type: "DELEGATION_TYPE_OPERATOR",
    weight: 1,
    type: any("milkyway.rewards.v1.DistributionTypeBasic"),
  },
  users_distribution: { weight: 1, type: any("milkyway.rewards.v1.UsersDistributionTypeBasic") },
};

const restaking: readonly Sample[] = [
  [0, "milkyway.operators.v1.MsgRegisterOperator", { sender: "$0", moniker: "first" }],
  [0, "milkyway.services.v1.MsgCreateService", { sender: "$0", name: "first" }],
  [0, "milkyway.services.v1.MsgActivateService", { sender: "$0", service_id: 1 }],
  [0, "milkyway.restaking.v1.MsgJoinService", { sender: "$0", operator_id: 1, service_id: 1 }],
  [0, "milkyway.restaking.v1.MsgDelegatePool", { delegator: "$0", amount: coin(1000, "utia") }],
  [0, "milkyway.restaking.v1.MsgBorrowPoolSecurity", { sender: "$0", service_id: 1, pool_id: 1 }],
  [
    0,
    "milkyway.restaking.v1.MsgDelegateOperator",
    { delegator: "$0", operator_id: 1, amount: [coin(5), coin(1000, "utia")] },
  ],
  [
    0,
    "milkyway.restaking.v1.MsgDelegateService",
    { delegator: "$0", service_id: 1, amount: [coin(1000, "utia")] },
  ],
  [
    0,
    "milkyway.restaking.v1.MsgSetUserPreferences",
    { user: "$0", preferences: { trusted_services: [{ service_id: 1, pools_ids: [1] }] } },
  ],
  [0, "milkyway.rewards.v1.MsgCreateRewardsPlan", { sender: "$0", service_id: 1, ...plan }],
  [0, "milkyway.rewards.v1.MsgEditRewardsPlan", { sender: "$0", id: "1", ...plan }],
  [0, "milkyway.rewards.v1.MsgSetWithdrawAddress", { sender: "$0", withdraw_address: "$1" }],
  ...["POOL", "OPERATOR", "SERVICE"].map(
    (kind): Sample => [
      0,
      "milkyway.rewards.v1.MsgWithdrawDelegatorReward",
      {
        delegator_address: "$0",
        delegation_type: `DELEGATION_TYPE_${kind}`,
        delegation_target_id: 1,
      },
    ],
  ),
  [0, "milkyway.restaking.v1.MsgUndelegatePool", { delegator: "$0", amount: coin(10, "utia") }],
  [
    0,
    "milkyway.restaking.v1.MsgUndelegateOperator",
    { delegator: "$0", operator_id: 1, amount: [coin(10, "utia")] },
  ],
  [
    0,
    "milkyway.restaking.v1.MsgUndelegateService",
    { delegator: "$0", service_id: 1, amount: [coin(10, "utia")] },
  ],
  ...["MsgAddOperatorToAllowList", "MsgRemoveOperatorFromAllowlist", "MsgLeaveService"].map(
    (name): Sample => [
      0,
      `milkyway.restaking.v1.${name}`,
      { sender: "$0", service_id: 1, operator_id: 1 },
    ],
  ),
  [
    0,
    "milkyway.restaking.v1.MsgCeasePoolSecurityBorrow",
    { sender: "$0", service_id: 1, pool_id: 1 },
  ],
  [
    0,
    "milkyway.operators.v1.MsgUpdateOperator",
    { sender: "$0", operator_id: 1, moniker: "renamed" },
  ],
  [
    0,
    "milkyway.operators.v1.MsgSetOperatorParams",
    { sender: "$0", operator_id: 1, params: { commission_rate: "0.1" } },
  ],
  [0, "milkyway.operators.v1.MsgDeactivateOperator", { sender: "$0", operator_id: 1 }],
  [1, "milkyway.operators.v1.MsgRegisterOperator", { sender: "$1", moniker: "second" }],
  [
    1,
    "milkyway.operators.v1.MsgTransferOperatorOwnership",
    { sender: "$1", operator_id: 2, new_admin: "$0" },
  ],
  [0, "milkyway.services.v1.MsgUpdateService", { sender: "$0", service_id: 1, name: "renamed" }],
  [
    0,
    "milkyway.services.v1.MsgSetServiceParams",
    { sender: "$0", service_id: 1, service_params: { allowed_denoms: ["umilk", "utia"] } },
  ],
  [0, "milkyway.services.v1.MsgDeactivateService", { sender: "$0", service_id: 1 }],
  [1, "milkyway.services.v1.MsgCreateService", { sender: "$1", name: "second" }],
  [
    1,
    "milkyway.services.v1.MsgTransferServiceOwnership",
    { sender: "$1", service_id: 2, new_admin: "$0" },
  ],
  [0, "milkyway.services.v1.MsgDeleteService", { sender: "$0", service_id: 2 }],
];

const money: readonly Sample[] = [
  [
    0,
    "cosmos.bank.v1beta1.MsgSend",
    { from_address: "$0", to_address: "$1", amount: [coin(5), coin(5, "utia")] },
  ],
  [
    0,
    "cosmos.bank.v1beta1.MsgMultiSend",
    {
      inputs: [{ address: "$0", coins: [coin(4)] }],
      outputs: [{ address: "$1", coins: [coin(4)] }],
    },
  ],
  [
    0,
    "cosmos.authz.v1beta1.MsgGrant",
    {
      granter: "$0",
      grantee: "$1",
      grant: {
        authorization: any("cosmos.bank.v1beta1.SendAuthorization", { spend_limit: [coin(100)] }),
      },
    },
  ],
  [
    1,
    "cosmos.authz.v1beta1.MsgExec",
    {
      grantee: "$1",
      msgs: [
        any("cosmos.bank.v1beta1.MsgSend", {
          from_address: "$0",
          to_address: "$1",
          amount: [coin(1)],
        }),
      ],
    },
  ],
  [
    0,
    "cosmos.authz.v1beta1.MsgRevoke",
    { granter: "$0", grantee: "$1", msg_type_url: "/cosmos.bank.v1beta1.MsgSend" },
  ],
  [
    0,
    "cosmos.feegrant.v1beta1.MsgGrantAllowance",
    {
      granter: "$0",
      grantee: "$1",
      allowance: any("cosmos.feegrant.v1beta1.BasicAllowance", { spend_limit: [coin(1000)] }),
    },
  ],
  [0, "cosmos.feegrant.v1beta1.MsgRevokeAllowance", { granter: "$0", grantee: "$1" }],
  [0, "cosmos.feegrant.v1beta1.MsgPruneAllowances", { pruner: "$0" }],
  [0, "cosmos.distribution.v1beta1.MsgFundCommunityPool", { depositor: "$0", amount: [coin(5)] }],
  [
    0,
    "cosmos.distribution.v1beta1.MsgSetWithdrawAddress",
    { delegator_address: "$0", withdraw_address: "$1" },
  ],
  [0, "osmosis.tokenfactory.v1beta1.MsgCreateDenom", { sender: "$0", subdenom: "points" }],
  [0, "osmosis.tokenfactory.v1beta1.MsgMint", { sender: "$0", amount: coin(100, points) }],
  [0, "osmosis.tokenfactory.v1beta1.MsgBurn", { sender: "$0", amount: coin(5, points) }],
  [
    0,
    "osmosis.tokenfactory.v1beta1.MsgChangeAdmin",
    { sender: "$0", denom: points, new_admin: "$1" },
  ],
];

const governance: readonly Sample[] = [
  [
    0,
    "cosmos.gov.v1.MsgSubmitProposal",
    { proposer: "$0", initial_deposit: [coin(100_000)], title: "t", summary: "s", metadata: "m" },
  ],
  [
    0,
    "cosmos.gov.v1.MsgDeposit",
    { depositor: "$0", proposal_id: "1", amount: [coin(10_000_000)] },
  ],
  [0, "cosmos.gov.v1.MsgVote", { voter: "$0", proposal_id: "1", option: "VOTE_OPTION_YES" }],
  [
    0,
    "cosmos.gov.v1.MsgVoteWeighted",
    { voter: "$0", proposal_id: "1", options: [{ option: "VOTE_OPTION_NO", weight: "1" }] },
  ],
  [0, "cosmos.gov.v1beta1.MsgVote", { voter: "$0", proposal_id: "1", option: "VOTE_OPTION_YES" }],
  [0, "cosmos.gov.v1.MsgCancelProposal", { proposer: "$0", proposal_id: "1" }],
  [
    0,
    "cosmos.staking.v1beta1.MsgDelegate",
    { delegator_address: "$0", validator_address: "$v", amount: coin(1000) },
  ],
  [
    0,
    "cosmos.distribution.v1beta1.MsgWithdrawDelegatorReward",
    { delegator_address: "$0", validator_address: "$v" },
  ],
  [
    0,
    "cosmos.staking.v1beta1.MsgUndelegate",
    { delegator_address: "$0", validator_address: "$v", amount: coin(100) },
  ],
];

/** Messages that succeed one after the other on a chain that nobody has used yet. `$v` is its validator. */
export const SAMPLES: readonly Sample[] = [...restaking, ...money, ...governance];
