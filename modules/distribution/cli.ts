import { Msg, Query } from "@milkyway/codec/gen/cosmos/distribution/v1beta1";
import type { ModuleCli } from "@milkyway/core";

/** Commands of the distribution module. */
export const cli: ModuleCli<typeof Query, typeof Msg> = {
  query: {
    short: "Rewards of staking, and the community pool",
    service: Query,
    rpcs: {
      params: { short: "Show the parameters of distribution" },
      validatorDistributionInfo: {
        use: "validator-distribution-info [validator]",
        short: "Show commission and own rewards of a validator",
        args: ["validator_address"],
      },
      validatorOutstandingRewards: {
        use: "validator-outstanding-rewards [validator]",
        short: "Show what a validator and its delegators can withdraw",
        args: ["validator_address"],
      },
      validatorCommission: {
        use: "commission [validator]",
        short: "Show the commission of a validator",
        args: ["validator_address"],
      },
      validatorSlashes: {
        use: "slashes [validator] [start-height] [end-height]",
        short: "Show how a validator was slashed",
        args: ["validator_address", "starting_height", "ending_height"],
      },
      delegationRewards: {
        use: "rewards-by-validator [delegator-addr] [validator-addr]",
        short: "Show the rewards of one delegation",
        args: ["delegator_address", "validator_address"],
      },
      delegationTotalRewards: {
        use: "rewards [delegator-addr]",
        short: "Show the rewards of all delegations of an account",
        args: ["delegator_address"],
      },
      delegatorValidators: {
        use: "delegator-validators [delegator-addr]",
        short: "Show the validators that an account delegates to",
        args: ["delegator_address"],
      },
      delegatorWithdrawAddress: {
        use: "delegator-withdraw-address [delegator-addr]",
        short: "Show where the rewards of an account go",
        args: ["delegator_address"],
      },
      communityPool: { short: "Show what is in the community pool" },
    },
  },
  tx: {
    short: "Withdraw rewards of staking, and give to the community pool",
    service: Msg,
    rpcs: {
      setWithdrawAddress: {
        use: "set-withdraw-addr [withdraw-addr]",
        short: "Have one's rewards go to another account",
        args: ["withdraw_address"],
      },
      withdrawDelegatorReward: {
        use: "withdraw-rewards [validator-addr]",
        short: "Withdraw the rewards of one delegation",
        args: ["validator_address"],
      },
      withdrawValidatorCommission: {
        use: "withdraw-validator-commission",
        short: "Withdraw the commission of one's own validator",
      },
      fundCommunityPool: {
        use: "fund-community-pool [amount]",
        short: "Give coins to the community pool",
      },
      depositValidatorRewardsPool: {
        use: "fund-validator-rewards-pool [val_addr] [amount]",
        short: "Give coins to a validator and its delegators",
        args: ["validator_address", "amount"],
      },
    },
  },
};
