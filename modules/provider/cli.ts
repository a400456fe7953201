import { Msg, Query } from "@milkyway/codec/gen/interchain_security/ccv/provider/v1";
import type { CliCommand, ModuleCli } from "@milkyway/core";

const ofConsumer = (use: string, short: string): CliCommand => ({
  use: `${use} [consumer-id]`,
  short,
  example: "0",
});

/** Commands of the provider module. */
export const cli: ModuleCli<typeof Query, typeof Msg> = {
  query: {
    short: "Chains that this one secures",
    service: Query,
    rpcs: {
      queryConsumerGenesis: ofConsumer("consumer-genesis", "Show the genesis of a consumer chain"),
      queryConsumerChains: {
        use: "list-consumer-chains [phase]",
        short: "Show all consumer chains",
        args: ["phase?"],
      },
      queryConsumerChain: ofConsumer("consumer-chain", "Show a consumer chain"),
      queryValidatorConsumerAddr: {
        use: "validator-consumer-key [consumer-id] [provider-validator-address]",
        short: "Show the address of a validator on a consumer chain",
        args: ["consumer_id", "provider_address"],
      },
      queryValidatorProviderAddr: {
        use: "validator-provider-key [consumer-id] [consumer-validator-address]",
        short: "Show the address here of a validator of a consumer chain",
        args: ["consumer_id", "consumer_address"],
      },
      queryThrottleState: { use: "throttle-state", short: "Show how much may be slashed" },
      queryRegisteredConsumerRewardDenoms: {
        use: "registered-consumer-reward-denoms",
        short: "Show the denoms in which consumer chains may pay",
      },
      queryAllPairsValConsAddrByConsumer: ofConsumer(
        "all-pairs-valconsensus-address",
        "Show the addresses of all validators of a consumer chain",
      ),
      queryParams: { use: "params", short: "Show the parameters of the provider" },
      queryConsumerChainOptedInValidators: ofConsumer(
        "consumer-opted-in-validators",
        "Show the validators that opted in to a consumer chain",
      ),
      queryConsumerChainsValidatorHasToValidate: {
        use: "has-to-validate [provider-validator-address]",
        short: "Show the chains that a validator has to validate",
        args: ["provider_address"],
      },
      queryValidatorConsumerCommissionRate: {
        use: "validator-consumer-commission-rate [consumer-id] [provider-validator-address]",
        short: "Show the commission of a validator on a consumer chain",
        args: ["consumer_id", "provider_address"],
      },
      queryConsumerValidators: ofConsumer(
        "consumer-validators",
        "Show the validators of a consumer chain",
      ),
      queryBlocksUntilNextEpoch: {
        use: "blocks-until-next-epoch",
        short: "Show how many blocks remain of the epoch",
      },
      queryConsumerIdFromClientId: {
        use: "consumer-id-from-client-id [client-id]",
        short: "Show the consumer chain of a client",
        example: "07-tendermint-0",
      },
    },
  },
  tx: {
    short: "Secure other chains",
    service: Msg,
    rpcs: {
      assignConsumerKey: {
        use: "assign-consensus-key [consumer-id] [consumer-pubkey]",
        short: "Set the key of one's validator on a consumer chain",
        args: ["consumer_id", "consumer_key"],
        without: ["chain_id"],
      },
      createConsumer: { use: "create-consumer", short: "Create a consumer chain" },
      updateConsumer: { use: "update-consumer", short: "Change a consumer chain" },
      removeConsumer: { use: "remove-consumer [consumer-id]", short: "Remove a consumer chain" },
      optIn: {
        use: "opt-in [consumer-id] [consumer-pubkey]",
        short: "Validate a consumer chain",
        args: ["consumer_id", "consumer_key?"],
        without: ["chain_id"],
      },
      optOut: {
        use: "opt-out [consumer-id]",
        short: "Validate a consumer chain no more",
        without: ["chain_id"],
      },
      setConsumerCommissionRate: {
        use: "set-consumer-commission-rate [consumer-id] [commission-rate]",
        short: "Set one's commission on a consumer chain",
        args: ["consumer_id", "rate"],
        without: ["chain_id"],
        example: "0 0.1 --from alice",
      },
      submitConsumerMisbehaviour: {
        use: "submit-consumer-misbehaviour [consumer-id] [misbehaviour]",
        short: "Report conflicting headers of a consumer chain",
      },
      submitConsumerDoubleVoting: {
        use: "submit-consumer-double-voting [consumer-id] [evidence] [infraction_header]",
        short: "Report two votes of a validator of a consumer chain",
        args: ["consumer_id", "duplicate_vote_evidence", "infraction_block_header"],
      },
    },
  },
};
