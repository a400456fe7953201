// Generated from proto/interchain_security/ccv/provider/v1.proto by `npm run generate`. Do not edit.
import type { Dec } from "@milkyway/math";
import { type Duration, type EnumType, type MessageType, type ServiceType, type Time, defineEnum, defineMessage, defineService, enumField, field, messageField, rpc } from "../../../../runtime.ts";
import { PageRequest, PageResponse } from "../../../cosmos/base/query/v1beta1.ts";
import { Coin, DecCoin } from "../../../cosmos/base/v1beta1.ts";
import { Equivocation } from "../../../cosmos/evidence/v1beta1.ts";
import { BondStatus, BondStatusEnum, Description } from "../../../cosmos/staking/v1beta1.ts";
import { Height } from "../../../ibc/core/client/v1.ts";
import { ClientState, Header, Misbehaviour } from "../../../ibc/lightclients/tendermint/v1.ts";
import { ConsumerGenesisState, ValidatorSetChangePacketData } from "../v1.ts";
import { PublicKey } from "../../../tendermint/crypto.ts";
import { DuplicateVoteEvidence } from "../../../tendermint/types.ts";

export interface GenesisState {
  readonly valsetUpdateId: bigint;
  readonly consumerStates: readonly ConsumerState[];
  readonly valsetUpdateIdToHeight: readonly ValsetUpdateIdToHeight[];
  readonly params: Params;
  readonly validatorConsumerPubkeys: readonly ValidatorConsumerPubKey[];
  readonly validatorsByConsumerAddr: readonly ValidatorByConsumerAddr[];
  readonly consumerAddrsToPruneV2: readonly ConsumerAddrsToPruneV2[];
}

export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>("interchain_security.ccv.provider.v1.GenesisState", [
  field(1, "valset_update_id", "uint64"),
  messageField(2, "consumer_states", () => ConsumerState, { repeated: true }),
  messageField(5, "valset_update_id_to_height", () => ValsetUpdateIdToHeight, { repeated: true }),
  messageField(8, "params", () => Params, { required: true }),
  messageField(9, "validator_consumer_pubkeys", () => ValidatorConsumerPubKey, { repeated: true }),
  messageField(10, "validators_by_consumer_addr", () => ValidatorByConsumerAddr, { repeated: true }),
  messageField(14, "consumer_addrs_to_prune_v2", () => ConsumerAddrsToPruneV2, { repeated: true }),
]);

export interface ConsumerState {
  readonly chainId: string;
  readonly channelId: string;
  readonly clientId: string;
  readonly initialHeight: bigint;
  readonly consumerGenesis: ConsumerGenesisState;
  readonly pendingValsetChanges: readonly ValidatorSetChangePacketData[];
  readonly slashDowntimeAck: readonly string[];
  readonly phase: ConsumerPhase;
}

export const ConsumerState: MessageType<ConsumerState> = defineMessage<ConsumerState>("interchain_security.ccv.provider.v1.ConsumerState", [
  field(1, "chain_id", "string"),
  field(2, "channel_id", "string"),
  field(3, "client_id", "string"),
  field(4, "initial_height", "uint64"),
  messageField(5, "consumer_genesis", () => ConsumerGenesisState, { required: true }),
  messageField(6, "pending_valset_changes", () => ValidatorSetChangePacketData, { repeated: true }),
  field(7, "slash_downtime_ack", "string", { repeated: true }),
  enumField(9, "phase", () => ConsumerPhaseEnum),
]);

export interface ValsetUpdateIdToHeight {
  readonly valsetUpdateId: bigint;
  readonly height: bigint;
}

export const ValsetUpdateIdToHeight: MessageType<ValsetUpdateIdToHeight> = defineMessage<ValsetUpdateIdToHeight>("interchain_security.ccv.provider.v1.ValsetUpdateIdToHeight", [
  field(1, "valset_update_id", "uint64"),
  field(2, "height", "uint64"),
]);

export interface ConsumerAdditionProposal {
  readonly title: string;
  readonly description: string;
  readonly chainId: string;
  readonly initialHeight: Height;
  readonly genesisHash: Uint8Array;
  readonly binaryHash: Uint8Array;
  readonly spawnTime: Time;
  readonly unbondingPeriod: Duration;
  readonly ccvTimeoutPeriod: Duration;
  readonly transferTimeoutPeriod: Duration;
  readonly consumerRedistributionFraction: string;
  readonly blocksPerDistributionTransmission: bigint;
  readonly historicalEntries: bigint;
  readonly distributionTransmissionChannel: string;
  readonly topN: number;
  readonly validatorsPowerCap: number;
  readonly validatorSetCap: number;
  readonly allowlist: readonly string[];
  readonly denylist: readonly string[];
  readonly minStake: bigint;
  readonly allowInactiveVals: boolean;
}

export const ConsumerAdditionProposal: MessageType<ConsumerAdditionProposal> = defineMessage<ConsumerAdditionProposal>("interchain_security.ccv.provider.v1.ConsumerAdditionProposal", [
  field(1, "title", "string"),
  field(2, "description", "string"),
  field(3, "chain_id", "string"),
  messageField(4, "initial_height", () => Height, { required: true }),
  field(5, "genesis_hash", "bytes"),
  field(6, "binary_hash", "bytes"),
  field(7, "spawn_time", "time", { required: true }),
  field(8, "unbonding_period", "duration", { required: true }),
  field(9, "ccv_timeout_period", "duration", { required: true }),
  field(10, "transfer_timeout_period", "duration", { required: true }),
  field(11, "consumer_redistribution_fraction", "string"),
  field(12, "blocks_per_distribution_transmission", "int64"),
  field(13, "historical_entries", "int64"),
  field(14, "distribution_transmission_channel", "string"),
  field(15, "top_N", "uint32"),
  field(16, "validators_power_cap", "uint32"),
  field(17, "validator_set_cap", "uint32"),
  field(18, "allowlist", "string", { repeated: true }),
  field(19, "denylist", "string", { repeated: true }),
  field(20, "min_stake", "uint64"),
  field(21, "allow_inactive_vals", "bool"),
], { implements: ["cosmos.gov.v1beta1.Content"] });

export interface ConsumerRemovalProposal {
  readonly title: string;
  readonly description: string;
  readonly chainId: string;
  readonly stopTime: Time;
}

export const ConsumerRemovalProposal: MessageType<ConsumerRemovalProposal> = defineMessage<ConsumerRemovalProposal>("interchain_security.ccv.provider.v1.ConsumerRemovalProposal", [
  field(1, "title", "string"),
  field(2, "description", "string"),
  field(3, "chain_id", "string"),
  field(4, "stop_time", "time", { required: true }),
], { implements: ["cosmos.gov.v1beta1.Content"] });

export interface ConsumerModificationProposal {
  readonly title: string;
  readonly description: string;
  readonly chainId: string;
  readonly topN: number;
  readonly validatorsPowerCap: number;
  readonly validatorSetCap: number;
  readonly allowlist: readonly string[];
  readonly denylist: readonly string[];
  readonly minStake: bigint;
  readonly allowInactiveVals: boolean;
}

export const ConsumerModificationProposal: MessageType<ConsumerModificationProposal> = defineMessage<ConsumerModificationProposal>("interchain_security.ccv.provider.v1.ConsumerModificationProposal", [
  field(1, "title", "string"),
  field(2, "description", "string"),
  field(3, "chain_id", "string"),
  field(4, "top_N", "uint32"),
  field(5, "validators_power_cap", "uint32"),
  field(6, "validator_set_cap", "uint32"),
  field(7, "allowlist", "string", { repeated: true }),
  field(8, "denylist", "string", { repeated: true }),
  field(9, "min_stake", "uint64"),
  field(10, "allow_inactive_vals", "bool"),
]);

export interface EquivocationProposal {
  readonly title: string;
  readonly description: string;
  readonly equivocations: readonly Equivocation[];
}

export const EquivocationProposal: MessageType<EquivocationProposal> = defineMessage<EquivocationProposal>("interchain_security.ccv.provider.v1.EquivocationProposal", [
  field(1, "title", "string"),
  field(2, "description", "string"),
  messageField(3, "equivocations", () => Equivocation, { repeated: true }),
]);

export interface ChangeRewardDenomsProposal {
  readonly title: string;
  readonly description: string;
  readonly denomsToAdd: readonly string[];
  readonly denomsToRemove: readonly string[];
}

export const ChangeRewardDenomsProposal: MessageType<ChangeRewardDenomsProposal> = defineMessage<ChangeRewardDenomsProposal>("interchain_security.ccv.provider.v1.ChangeRewardDenomsProposal", [
  field(1, "title", "string"),
  field(2, "description", "string"),
  field(3, "denoms_to_add", "string", { repeated: true }),
  field(4, "denoms_to_remove", "string", { repeated: true }),
], { implements: ["cosmos.gov.v1beta1.Content"] });

export interface GlobalSlashEntry {
  readonly recvTime: Time;
  readonly consumerChainId: string;
  readonly ibcSeqNum: bigint;
  readonly providerValConsAddr: Uint8Array;
}

export const GlobalSlashEntry: MessageType<GlobalSlashEntry> = defineMessage<GlobalSlashEntry>("interchain_security.ccv.provider.v1.GlobalSlashEntry", [
  field(1, "recv_time", "time", { required: true }),
  field(2, "consumer_chain_id", "string"),
  field(3, "ibc_seq_num", "uint64"),
  field(4, "provider_val_cons_addr", "bytes"),
]);

export interface Params {
  readonly templateClient: ClientState | undefined;
  readonly trustingPeriodFraction: string;
  readonly ccvTimeoutPeriod: Duration;
  readonly slashMeterReplenishPeriod: Duration;
  readonly slashMeterReplenishFraction: string;
  readonly consumerRewardDenomRegistrationFee: Coin;
  readonly blocksPerEpoch: bigint;
  readonly numberOfEpochsToStartReceivingRewards: bigint;
  readonly maxProviderConsensusValidators: bigint;
}

export const Params: MessageType<Params> = defineMessage<Params>("interchain_security.ccv.provider.v1.Params", [
  messageField(1, "template_client", () => ClientState),
  field(2, "trusting_period_fraction", "string"),
  field(3, "ccv_timeout_period", "duration", { required: true }),
  field(6, "slash_meter_replenish_period", "duration", { required: true }),
  field(7, "slash_meter_replenish_fraction", "string"),
  messageField(9, "consumer_reward_denom_registration_fee", () => Coin, { required: true }),
  field(10, "blocks_per_epoch", "int64"),
  field(11, "number_of_epochs_to_start_receiving_rewards", "int64"),
  field(12, "max_provider_consensus_validators", "int64"),
]);

export interface SlashAcks {
  readonly addresses: readonly string[];
}

export const SlashAcks: MessageType<SlashAcks> = defineMessage<SlashAcks>("interchain_security.ccv.provider.v1.SlashAcks", [
  field(1, "addresses", "string", { repeated: true }),
]);

export interface ConsumerAdditionProposals {
  readonly pending: readonly ConsumerAdditionProposal[];
}

export const ConsumerAdditionProposals: MessageType<ConsumerAdditionProposals> = defineMessage<ConsumerAdditionProposals>("interchain_security.ccv.provider.v1.ConsumerAdditionProposals", [
  messageField(1, "pending", () => ConsumerAdditionProposal, { repeated: true }),
]);

export interface ConsumerRemovalProposals {
  readonly pending: readonly ConsumerRemovalProposal[];
}

export const ConsumerRemovalProposals: MessageType<ConsumerRemovalProposals> = defineMessage<ConsumerRemovalProposals>("interchain_security.ccv.provider.v1.ConsumerRemovalProposals", [
  messageField(1, "pending", () => ConsumerRemovalProposal, { repeated: true }),
]);

export interface AddressList {
  readonly addresses: readonly Uint8Array[];
}

export const AddressList: MessageType<AddressList> = defineMessage<AddressList>("interchain_security.ccv.provider.v1.AddressList", [
  field(1, "addresses", "bytes", { repeated: true }),
]);

export interface ChannelToChain {
  readonly channelId: string;
  readonly chainId: string;
}

export const ChannelToChain: MessageType<ChannelToChain> = defineMessage<ChannelToChain>("interchain_security.ccv.provider.v1.ChannelToChain", [
  field(1, "channel_id", "string"),
  field(2, "chain_id", "string"),
]);

export interface ValidatorSetChangePackets {
  readonly list: readonly ValidatorSetChangePacketData[];
}

export const ValidatorSetChangePackets: MessageType<ValidatorSetChangePackets> = defineMessage<ValidatorSetChangePackets>("interchain_security.ccv.provider.v1.ValidatorSetChangePackets", [
  messageField(1, "list", () => ValidatorSetChangePacketData, { repeated: true }),
]);

export interface KeyAssignmentReplacement {
  readonly providerAddr: Uint8Array;
  readonly prevCKey: PublicKey | undefined;
  readonly power: bigint;
}

export const KeyAssignmentReplacement: MessageType<KeyAssignmentReplacement> = defineMessage<KeyAssignmentReplacement>("interchain_security.ccv.provider.v1.KeyAssignmentReplacement", [
  field(1, "provider_addr", "bytes"),
  messageField(2, "prev_c_key", () => PublicKey),
  field(3, "power", "int64"),
]);

export interface ValidatorConsumerPubKey {
  readonly chainId: string;
  readonly providerAddr: Uint8Array;
  readonly consumerKey: PublicKey | undefined;
}

export const ValidatorConsumerPubKey: MessageType<ValidatorConsumerPubKey> = defineMessage<ValidatorConsumerPubKey>("interchain_security.ccv.provider.v1.ValidatorConsumerPubKey", [
  field(1, "chain_id", "string"),
  field(2, "provider_addr", "bytes"),
  messageField(3, "consumer_key", () => PublicKey),
]);

export interface ValidatorByConsumerAddr {
  readonly chainId: string;
  readonly consumerAddr: Uint8Array;
  readonly providerAddr: Uint8Array;
}

export const ValidatorByConsumerAddr: MessageType<ValidatorByConsumerAddr> = defineMessage<ValidatorByConsumerAddr>("interchain_security.ccv.provider.v1.ValidatorByConsumerAddr", [
  field(1, "chain_id", "string"),
  field(2, "consumer_addr", "bytes"),
  field(3, "provider_addr", "bytes"),
]);

export interface ConsumerAddrsToPruneV2 {
  readonly chainId: string;
  readonly pruneTs: Time;
  readonly consumerAddrs: AddressList | undefined;
}

export const ConsumerAddrsToPruneV2: MessageType<ConsumerAddrsToPruneV2> = defineMessage<ConsumerAddrsToPruneV2>("interchain_security.ccv.provider.v1.ConsumerAddrsToPruneV2", [
  field(1, "chain_id", "string"),
  field(2, "prune_ts", "time", { required: true }),
  messageField(3, "consumer_addrs", () => AddressList),
]);

export interface ConsensusValidator {
  readonly providerConsAddr: Uint8Array;
  readonly power: bigint;
  readonly publicKey: PublicKey | undefined;
  readonly joinHeight: bigint;
}

export const ConsensusValidator: MessageType<ConsensusValidator> = defineMessage<ConsensusValidator>("interchain_security.ccv.provider.v1.ConsensusValidator", [
  field(1, "provider_cons_addr", "bytes"),
  field(2, "power", "int64"),
  messageField(3, "public_key", () => PublicKey),
  field(4, "join_height", "int64"),
]);

export interface ConsumerRewardsAllocation {
  readonly rewards: readonly DecCoin[];
}

export const ConsumerRewardsAllocation: MessageType<ConsumerRewardsAllocation> = defineMessage<ConsumerRewardsAllocation>("interchain_security.ccv.provider.v1.ConsumerRewardsAllocation", [
  messageField(1, "rewards", () => DecCoin, { repeated: true, dontOmitEmpty: true }),
]);

export interface ConsumerMetadata {
  readonly name: string;
  readonly description: string;
  readonly metadata: string;
}

export const ConsumerMetadata: MessageType<ConsumerMetadata> = defineMessage<ConsumerMetadata>("interchain_security.ccv.provider.v1.ConsumerMetadata", [
  field(1, "name", "string"),
  field(2, "description", "string"),
  field(3, "metadata", "string"),
]);

export interface ConsumerInitializationParameters {
  readonly initialHeight: Height;
  readonly genesisHash: Uint8Array;
  readonly binaryHash: Uint8Array;
  readonly spawnTime: Time;
  readonly unbondingPeriod: Duration;
  readonly ccvTimeoutPeriod: Duration;
  readonly transferTimeoutPeriod: Duration;
  readonly consumerRedistributionFraction: string;
  readonly blocksPerDistributionTransmission: bigint;
  readonly historicalEntries: bigint;
  readonly distributionTransmissionChannel: string;
}

export const ConsumerInitializationParameters: MessageType<ConsumerInitializationParameters> = defineMessage<ConsumerInitializationParameters>("interchain_security.ccv.provider.v1.ConsumerInitializationParameters", [
  messageField(1, "initial_height", () => Height, { required: true }),
  field(2, "genesis_hash", "bytes"),
  field(3, "binary_hash", "bytes"),
  field(4, "spawn_time", "time", { required: true }),
  field(5, "unbonding_period", "duration", { required: true }),
  field(6, "ccv_timeout_period", "duration", { required: true }),
  field(7, "transfer_timeout_period", "duration", { required: true }),
  field(8, "consumer_redistribution_fraction", "string"),
  field(9, "blocks_per_distribution_transmission", "int64"),
  field(10, "historical_entries", "int64"),
  field(11, "distribution_transmission_channel", "string"),
]);

export interface PowerShapingParameters {
  readonly topN: number;
  readonly validatorsPowerCap: number;
  readonly validatorSetCap: number;
  readonly allowlist: readonly string[];
  readonly denylist: readonly string[];
  readonly minStake: bigint;
  readonly allowInactiveVals: boolean;
}

export const PowerShapingParameters: MessageType<PowerShapingParameters> = defineMessage<PowerShapingParameters>("interchain_security.ccv.provider.v1.PowerShapingParameters", [
  field(1, "top_N", "uint32"),
  field(2, "validators_power_cap", "uint32"),
  field(3, "validator_set_cap", "uint32"),
  field(4, "allowlist", "string", { repeated: true }),
  field(5, "denylist", "string", { repeated: true }),
  field(6, "min_stake", "uint64"),
  field(7, "allow_inactive_vals", "bool"),
]);

export interface ConsumerIds {
  readonly ids: readonly string[];
}

export const ConsumerIds: MessageType<ConsumerIds> = defineMessage<ConsumerIds>("interchain_security.ccv.provider.v1.ConsumerIds", [
  field(1, "ids", "string", { repeated: true }),
]);

export const ConsumerPhase = {
  CONSUMER_PHASE_UNSPECIFIED: 0,
  CONSUMER_PHASE_REGISTERED: 1,
  CONSUMER_PHASE_INITIALIZED: 2,
  CONSUMER_PHASE_LAUNCHED: 3,
  CONSUMER_PHASE_STOPPED: 4,
  CONSUMER_PHASE_DELETED: 5,
} as const;
export type ConsumerPhase = number;
export const ConsumerPhaseEnum: EnumType = defineEnum("interchain_security.ccv.provider.v1.ConsumerPhase", ConsumerPhase);

export interface AllowlistedRewardDenoms {
  readonly denoms: readonly string[];
}

export const AllowlistedRewardDenoms: MessageType<AllowlistedRewardDenoms> = defineMessage<AllowlistedRewardDenoms>("interchain_security.ccv.provider.v1.AllowlistedRewardDenoms", [
  field(1, "denoms", "string", { repeated: true }),
]);

export interface QueryConsumerGenesisRequest {
  readonly consumerId: string;
}

export const QueryConsumerGenesisRequest: MessageType<QueryConsumerGenesisRequest> = defineMessage<QueryConsumerGenesisRequest>("interchain_security.ccv.provider.v1.QueryConsumerGenesisRequest", [
  field(1, "consumer_id", "string"),
]);

export interface QueryConsumerGenesisResponse {
  readonly genesisState: ConsumerGenesisState;
}

export const QueryConsumerGenesisResponse: MessageType<QueryConsumerGenesisResponse> = defineMessage<QueryConsumerGenesisResponse>("interchain_security.ccv.provider.v1.QueryConsumerGenesisResponse", [
  messageField(1, "genesis_state", () => ConsumerGenesisState, { required: true }),
]);

export interface QueryConsumerChainsRequest {
  readonly phase: ConsumerPhase;
  readonly pagination: PageRequest | undefined;
}

export const QueryConsumerChainsRequest: MessageType<QueryConsumerChainsRequest> = defineMessage<QueryConsumerChainsRequest>("interchain_security.ccv.provider.v1.QueryConsumerChainsRequest", [
  enumField(1, "phase", () => ConsumerPhaseEnum),
  messageField(2, "pagination", () => PageRequest),
]);

export interface QueryConsumerChainsResponse {
  readonly chains: readonly Chain[];
  readonly pagination: PageResponse | undefined;
}

export const QueryConsumerChainsResponse: MessageType<QueryConsumerChainsResponse> = defineMessage<QueryConsumerChainsResponse>("interchain_security.ccv.provider.v1.QueryConsumerChainsResponse", [
  messageField(1, "chains", () => Chain, { repeated: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface Chain {
  readonly chainId: string;
  readonly clientId: string;
  readonly topN: number;
  readonly minPowerInTopN: bigint;
  readonly validatorsPowerCap: number;
  readonly validatorSetCap: number;
  readonly allowlist: readonly string[];
  readonly denylist: readonly string[];
  readonly phase: string;
  readonly metadata: ConsumerMetadata;
  readonly minStake: bigint;
  readonly allowInactiveVals: boolean;
  readonly consumerId: string;
  readonly allowlistedRewardDenoms: AllowlistedRewardDenoms | undefined;
}

export const Chain: MessageType<Chain> = defineMessage<Chain>("interchain_security.ccv.provider.v1.Chain", [
  field(1, "chain_id", "string"),
  field(2, "client_id", "string"),
  field(3, "top_N", "uint32"),
  field(4, "min_power_in_top_N", "int64"),
  field(5, "validators_power_cap", "uint32"),
  field(6, "validator_set_cap", "uint32"),
  field(7, "allowlist", "string", { repeated: true }),
  field(8, "denylist", "string", { repeated: true }),
  field(9, "phase", "string"),
  messageField(10, "metadata", () => ConsumerMetadata, { required: true }),
  field(11, "min_stake", "uint64"),
  field(12, "allow_inactive_vals", "bool"),
  field(13, "consumer_id", "string"),
  messageField(14, "allowlisted_reward_denoms", () => AllowlistedRewardDenoms),
]);

export interface QueryValidatorConsumerAddrRequest {
  readonly providerAddress: string;
  readonly consumerId: string;
}

export const QueryValidatorConsumerAddrRequest: MessageType<QueryValidatorConsumerAddrRequest> = defineMessage<QueryValidatorConsumerAddrRequest>("interchain_security.ccv.provider.v1.QueryValidatorConsumerAddrRequest", [
  field(1, "provider_address", "string"),
  field(2, "consumer_id", "string"),
]);

export interface QueryValidatorConsumerAddrResponse {
  readonly consumerAddress: string;
}

export const QueryValidatorConsumerAddrResponse: MessageType<QueryValidatorConsumerAddrResponse> = defineMessage<QueryValidatorConsumerAddrResponse>("interchain_security.ccv.provider.v1.QueryValidatorConsumerAddrResponse", [
  field(1, "consumer_address", "string"),
]);

export interface QueryValidatorProviderAddrRequest {
  readonly consumerAddress: string;
  readonly consumerId: string;
}

export const QueryValidatorProviderAddrRequest: MessageType<QueryValidatorProviderAddrRequest> = defineMessage<QueryValidatorProviderAddrRequest>("interchain_security.ccv.provider.v1.QueryValidatorProviderAddrRequest", [
  field(1, "consumer_address", "string"),
  field(2, "consumer_id", "string"),
]);

export interface QueryValidatorProviderAddrResponse {
  readonly providerAddress: string;
}

export const QueryValidatorProviderAddrResponse: MessageType<QueryValidatorProviderAddrResponse> = defineMessage<QueryValidatorProviderAddrResponse>("interchain_security.ccv.provider.v1.QueryValidatorProviderAddrResponse", [
  field(1, "provider_address", "string"),
]);

export interface QueryThrottleStateRequest {}

export const QueryThrottleStateRequest: MessageType<QueryThrottleStateRequest> = defineMessage<QueryThrottleStateRequest>("interchain_security.ccv.provider.v1.QueryThrottleStateRequest", []);

export interface QueryThrottleStateResponse {
  readonly slashMeter: bigint;
  readonly slashMeterAllowance: bigint;
  readonly nextReplenishCandidate: Time;
}

export const QueryThrottleStateResponse: MessageType<QueryThrottleStateResponse> = defineMessage<QueryThrottleStateResponse>("interchain_security.ccv.provider.v1.QueryThrottleStateResponse", [
  field(1, "slash_meter", "int64"),
  field(2, "slash_meter_allowance", "int64"),
  field(3, "next_replenish_candidate", "time", { required: true }),
]);

export interface QueryRegisteredConsumerRewardDenomsRequest {}

export const QueryRegisteredConsumerRewardDenomsRequest: MessageType<QueryRegisteredConsumerRewardDenomsRequest> = defineMessage<QueryRegisteredConsumerRewardDenomsRequest>("interchain_security.ccv.provider.v1.QueryRegisteredConsumerRewardDenomsRequest", []);

export interface QueryRegisteredConsumerRewardDenomsResponse {
  readonly denoms: readonly string[];
}

export const QueryRegisteredConsumerRewardDenomsResponse: MessageType<QueryRegisteredConsumerRewardDenomsResponse> = defineMessage<QueryRegisteredConsumerRewardDenomsResponse>("interchain_security.ccv.provider.v1.QueryRegisteredConsumerRewardDenomsResponse", [
  field(1, "denoms", "string", { repeated: true }),
]);

export interface QueryAllPairsValConsAddrByConsumerRequest {
  readonly consumerId: string;
}

export const QueryAllPairsValConsAddrByConsumerRequest: MessageType<QueryAllPairsValConsAddrByConsumerRequest> = defineMessage<QueryAllPairsValConsAddrByConsumerRequest>("interchain_security.ccv.provider.v1.QueryAllPairsValConsAddrByConsumerRequest", [
  field(1, "consumer_id", "string"),
]);

export interface QueryAllPairsValConsAddrByConsumerResponse {
  readonly pairValConAddr: readonly PairValConAddrProviderAndConsumer[];
}

export const QueryAllPairsValConsAddrByConsumerResponse: MessageType<QueryAllPairsValConsAddrByConsumerResponse> = defineMessage<QueryAllPairsValConsAddrByConsumerResponse>("interchain_security.ccv.provider.v1.QueryAllPairsValConsAddrByConsumerResponse", [
  messageField(1, "pair_val_con_addr", () => PairValConAddrProviderAndConsumer, { repeated: true }),
]);

export interface PairValConAddrProviderAndConsumer {
  readonly providerAddress: string;
  readonly consumerAddress: string;
  readonly consumerKey: PublicKey | undefined;
}

export const PairValConAddrProviderAndConsumer: MessageType<PairValConAddrProviderAndConsumer> = defineMessage<PairValConAddrProviderAndConsumer>("interchain_security.ccv.provider.v1.PairValConAddrProviderAndConsumer", [
  field(1, "provider_address", "string"),
  field(2, "consumer_address", "string"),
  messageField(3, "consumer_key", () => PublicKey),
]);

export interface QueryParamsRequest {}

export const QueryParamsRequest: MessageType<QueryParamsRequest> = defineMessage<QueryParamsRequest>("interchain_security.ccv.provider.v1.QueryParamsRequest", []);

export interface QueryParamsResponse {
  readonly params: Params;
}

export const QueryParamsResponse: MessageType<QueryParamsResponse> = defineMessage<QueryParamsResponse>("interchain_security.ccv.provider.v1.QueryParamsResponse", [
  messageField(1, "params", () => Params, { required: true }),
]);

export interface QueryConsumerChainOptedInValidatorsRequest {
  readonly consumerId: string;
}

export const QueryConsumerChainOptedInValidatorsRequest: MessageType<QueryConsumerChainOptedInValidatorsRequest> = defineMessage<QueryConsumerChainOptedInValidatorsRequest>("interchain_security.ccv.provider.v1.QueryConsumerChainOptedInValidatorsRequest", [
  field(1, "consumer_id", "string"),
]);

export interface QueryConsumerChainOptedInValidatorsResponse {
  readonly validatorsProviderAddresses: readonly string[];
}

export const QueryConsumerChainOptedInValidatorsResponse: MessageType<QueryConsumerChainOptedInValidatorsResponse> = defineMessage<QueryConsumerChainOptedInValidatorsResponse>("interchain_security.ccv.provider.v1.QueryConsumerChainOptedInValidatorsResponse", [
  field(1, "validators_provider_addresses", "string", { repeated: true }),
]);

export interface QueryConsumerValidatorsRequest {
  readonly consumerId: string;
}

export const QueryConsumerValidatorsRequest: MessageType<QueryConsumerValidatorsRequest> = defineMessage<QueryConsumerValidatorsRequest>("interchain_security.ccv.provider.v1.QueryConsumerValidatorsRequest", [
  field(1, "consumer_id", "string"),
]);

export interface QueryConsumerValidatorsValidator {
  readonly providerAddress: string;
  readonly consumerKey: PublicKey | undefined;
  readonly power: bigint;
  readonly rate: Dec;
  readonly consumerPower: bigint;
  readonly consumerCommissionRate: Dec;
  readonly providerCommissionRate: Dec;
  readonly description: Description;
  readonly providerOperatorAddress: string;
  readonly jailed: boolean;
  readonly status: BondStatus;
  readonly providerTokens: bigint;
  readonly providerPower: bigint;
  readonly validatesCurrentEpoch: boolean;
}

export const QueryConsumerValidatorsValidator: MessageType<QueryConsumerValidatorsValidator> = defineMessage<QueryConsumerValidatorsValidator>("interchain_security.ccv.provider.v1.QueryConsumerValidatorsValidator", [
  field(1, "provider_address", "string"),
  messageField(2, "consumer_key", () => PublicKey),
  field(3, "power", "int64"),
  field(4, "rate", "Dec", { required: true }),
  field(5, "consumer_power", "int64"),
  field(6, "consumer_commission_rate", "Dec", { required: true }),
  field(7, "provider_commission_rate", "Dec", { required: true }),
  messageField(8, "description", () => Description, { required: true }),
  field(9, "provider_operator_address", "string", { scalar: "ValidatorAddressString" }),
  field(10, "jailed", "bool"),
  enumField(11, "status", () => BondStatusEnum),
  field(12, "provider_tokens", "Int", { required: true, scalar: "Int" }),
  field(13, "provider_power", "int64"),
  field(14, "validates_current_epoch", "bool"),
]);

export interface QueryConsumerValidatorsResponse {
  readonly validators: readonly QueryConsumerValidatorsValidator[];
}

export const QueryConsumerValidatorsResponse: MessageType<QueryConsumerValidatorsResponse> = defineMessage<QueryConsumerValidatorsResponse>("interchain_security.ccv.provider.v1.QueryConsumerValidatorsResponse", [
  messageField(1, "validators", () => QueryConsumerValidatorsValidator, { repeated: true }),
]);

export interface QueryConsumerChainsValidatorHasToValidateRequest {
  readonly providerAddress: string;
}

export const QueryConsumerChainsValidatorHasToValidateRequest: MessageType<QueryConsumerChainsValidatorHasToValidateRequest> = defineMessage<QueryConsumerChainsValidatorHasToValidateRequest>("interchain_security.ccv.provider.v1.QueryConsumerChainsValidatorHasToValidateRequest", [
  field(1, "provider_address", "string"),
]);

export interface QueryConsumerChainsValidatorHasToValidateResponse {
  readonly consumerIds: readonly string[];
}

export const QueryConsumerChainsValidatorHasToValidateResponse: MessageType<QueryConsumerChainsValidatorHasToValidateResponse> = defineMessage<QueryConsumerChainsValidatorHasToValidateResponse>("interchain_security.ccv.provider.v1.QueryConsumerChainsValidatorHasToValidateResponse", [
  field(1, "consumer_ids", "string", { repeated: true }),
]);

export interface QueryValidatorConsumerCommissionRateRequest {
  readonly consumerId: string;
  readonly providerAddress: string;
}

export const QueryValidatorConsumerCommissionRateRequest: MessageType<QueryValidatorConsumerCommissionRateRequest> = defineMessage<QueryValidatorConsumerCommissionRateRequest>("interchain_security.ccv.provider.v1.QueryValidatorConsumerCommissionRateRequest", [
  field(1, "consumer_id", "string"),
  field(2, "provider_address", "string"),
]);

export interface QueryValidatorConsumerCommissionRateResponse {
  readonly rate: Dec;
}

export const QueryValidatorConsumerCommissionRateResponse: MessageType<QueryValidatorConsumerCommissionRateResponse> = defineMessage<QueryValidatorConsumerCommissionRateResponse>("interchain_security.ccv.provider.v1.QueryValidatorConsumerCommissionRateResponse", [
  field(1, "rate", "Dec", { required: true }),
]);

export interface QueryBlocksUntilNextEpochRequest {}

export const QueryBlocksUntilNextEpochRequest: MessageType<QueryBlocksUntilNextEpochRequest> = defineMessage<QueryBlocksUntilNextEpochRequest>("interchain_security.ccv.provider.v1.QueryBlocksUntilNextEpochRequest", []);

export interface QueryBlocksUntilNextEpochResponse {
  readonly blocksUntilNextEpoch: bigint;
}

export const QueryBlocksUntilNextEpochResponse: MessageType<QueryBlocksUntilNextEpochResponse> = defineMessage<QueryBlocksUntilNextEpochResponse>("interchain_security.ccv.provider.v1.QueryBlocksUntilNextEpochResponse", [
  field(1, "blocks_until_next_epoch", "uint64"),
]);

export interface QueryConsumerIdFromClientIdRequest {
  readonly clientId: string;
}

export const QueryConsumerIdFromClientIdRequest: MessageType<QueryConsumerIdFromClientIdRequest> = defineMessage<QueryConsumerIdFromClientIdRequest>("interchain_security.ccv.provider.v1.QueryConsumerIdFromClientIdRequest", [
  field(1, "client_id", "string"),
]);

export interface QueryConsumerIdFromClientIdResponse {
  readonly consumerId: string;
}

export const QueryConsumerIdFromClientIdResponse: MessageType<QueryConsumerIdFromClientIdResponse> = defineMessage<QueryConsumerIdFromClientIdResponse>("interchain_security.ccv.provider.v1.QueryConsumerIdFromClientIdResponse", [
  field(1, "consumer_id", "string"),
]);

export interface QueryConsumerChainRequest {
  readonly consumerId: string;
}

export const QueryConsumerChainRequest: MessageType<QueryConsumerChainRequest> = defineMessage<QueryConsumerChainRequest>("interchain_security.ccv.provider.v1.QueryConsumerChainRequest", [
  field(1, "consumer_id", "string"),
]);

export interface QueryConsumerChainResponse {
  readonly consumerId: string;
  readonly chainId: string;
  readonly ownerAddress: string;
  readonly phase: string;
  readonly metadata: ConsumerMetadata;
  readonly initParams: ConsumerInitializationParameters | undefined;
  readonly powerShapingParams: PowerShapingParameters | undefined;
}

export const QueryConsumerChainResponse: MessageType<QueryConsumerChainResponse> = defineMessage<QueryConsumerChainResponse>("interchain_security.ccv.provider.v1.QueryConsumerChainResponse", [
  field(1, "consumer_id", "string"),
  field(2, "chain_id", "string"),
  field(3, "owner_address", "string"),
  field(4, "phase", "string"),
  messageField(5, "metadata", () => ConsumerMetadata, { required: true }),
  messageField(6, "init_params", () => ConsumerInitializationParameters),
  messageField(7, "power_shaping_params", () => PowerShapingParameters),
]);

export interface MsgAssignConsumerKey {
  readonly chainId: string;
  readonly providerAddr: string;
  readonly consumerKey: string;
  readonly signer: string;
  readonly consumerId: string;
}

export const MsgAssignConsumerKey: MessageType<MsgAssignConsumerKey> = defineMessage<MsgAssignConsumerKey>("interchain_security.ccv.provider.v1.MsgAssignConsumerKey", [
  field(1, "chain_id", "string"),
  field(2, "provider_addr", "string"),
  field(3, "consumer_key", "string"),
  field(4, "signer", "string", { scalar: "AddressString" }),
  field(5, "consumer_id", "string"),
], { signers: ["signer"] });

export interface MsgAssignConsumerKeyResponse {}

export const MsgAssignConsumerKeyResponse: MessageType<MsgAssignConsumerKeyResponse> = defineMessage<MsgAssignConsumerKeyResponse>("interchain_security.ccv.provider.v1.MsgAssignConsumerKeyResponse", []);

export interface MsgSubmitConsumerMisbehaviour {
  readonly submitter: string;
  readonly misbehaviour: Misbehaviour | undefined;
  readonly consumerId: string;
}

export const MsgSubmitConsumerMisbehaviour: MessageType<MsgSubmitConsumerMisbehaviour> = defineMessage<MsgSubmitConsumerMisbehaviour>("interchain_security.ccv.provider.v1.MsgSubmitConsumerMisbehaviour", [
  field(1, "submitter", "string", { scalar: "AddressString" }),
  messageField(2, "misbehaviour", () => Misbehaviour),
  field(3, "consumer_id", "string"),
], { signers: ["submitter"] });

export interface MsgSubmitConsumerMisbehaviourResponse {}

export const MsgSubmitConsumerMisbehaviourResponse: MessageType<MsgSubmitConsumerMisbehaviourResponse> = defineMessage<MsgSubmitConsumerMisbehaviourResponse>("interchain_security.ccv.provider.v1.MsgSubmitConsumerMisbehaviourResponse", []);

export interface MsgSubmitConsumerDoubleVoting {
  readonly submitter: string;
  readonly duplicateVoteEvidence: DuplicateVoteEvidence | undefined;
  readonly infractionBlockHeader: Header | undefined;
  readonly consumerId: string;
}

export const MsgSubmitConsumerDoubleVoting: MessageType<MsgSubmitConsumerDoubleVoting> = defineMessage<MsgSubmitConsumerDoubleVoting>("interchain_security.ccv.provider.v1.MsgSubmitConsumerDoubleVoting", [
  field(1, "submitter", "string", { scalar: "AddressString" }),
  messageField(2, "duplicate_vote_evidence", () => DuplicateVoteEvidence),
  messageField(3, "infraction_block_header", () => Header),
  field(4, "consumer_id", "string"),
], { signers: ["submitter"] });

export interface MsgSubmitConsumerDoubleVotingResponse {}

export const MsgSubmitConsumerDoubleVotingResponse: MessageType<MsgSubmitConsumerDoubleVotingResponse> = defineMessage<MsgSubmitConsumerDoubleVotingResponse>("interchain_security.ccv.provider.v1.MsgSubmitConsumerDoubleVotingResponse", []);

export interface MsgUpdateParams {
  readonly authority: string;
  readonly params: Params;
}

export const MsgUpdateParams: MessageType<MsgUpdateParams> = defineMessage<MsgUpdateParams>("interchain_security.ccv.provider.v1.MsgUpdateParams", [
  field(1, "authority", "string", { scalar: "AddressString" }),
  messageField(2, "params", () => Params, { required: true }),
], { signers: ["authority"] });

export interface MsgUpdateParamsResponse {}

export const MsgUpdateParamsResponse: MessageType<MsgUpdateParamsResponse> = defineMessage<MsgUpdateParamsResponse>("interchain_security.ccv.provider.v1.MsgUpdateParamsResponse", []);

export interface MsgConsumerAddition {
  readonly chainId: string;
  readonly initialHeight: Height;
  readonly genesisHash: Uint8Array;
  readonly binaryHash: Uint8Array;
  readonly spawnTime: Time;
  readonly unbondingPeriod: Duration;
  readonly ccvTimeoutPeriod: Duration;
  readonly transferTimeoutPeriod: Duration;
  readonly consumerRedistributionFraction: string;
  readonly blocksPerDistributionTransmission: bigint;
  readonly historicalEntries: bigint;
  readonly distributionTransmissionChannel: string;
  readonly topN: number;
  readonly validatorsPowerCap: number;
  readonly validatorSetCap: number;
  readonly allowlist: readonly string[];
  readonly denylist: readonly string[];
  readonly authority: string;
  readonly minStake: bigint;
  readonly allowInactiveVals: boolean;
}

export const MsgConsumerAddition: MessageType<MsgConsumerAddition> = defineMessage<MsgConsumerAddition>("interchain_security.ccv.provider.v1.MsgConsumerAddition", [
  field(1, "chain_id", "string"),
  messageField(2, "initial_height", () => Height, { required: true }),
  field(3, "genesis_hash", "bytes"),
  field(4, "binary_hash", "bytes"),
  field(5, "spawn_time", "time", { required: true }),
  field(6, "unbonding_period", "duration", { required: true }),
  field(7, "ccv_timeout_period", "duration", { required: true }),
  field(8, "transfer_timeout_period", "duration", { required: true }),
  field(9, "consumer_redistribution_fraction", "string"),
  field(10, "blocks_per_distribution_transmission", "int64"),
  field(11, "historical_entries", "int64"),
  field(12, "distribution_transmission_channel", "string"),
  field(13, "top_N", "uint32"),
  field(14, "validators_power_cap", "uint32"),
  field(15, "validator_set_cap", "uint32"),
  field(16, "allowlist", "string", { repeated: true }),
  field(17, "denylist", "string", { repeated: true }),
  field(18, "authority", "string", { scalar: "AddressString" }),
  field(19, "min_stake", "uint64"),
  field(20, "allow_inactive_vals", "bool"),
], { signers: ["authority"] });

export interface MsgConsumerRemoval {
  readonly chainId: string;
  readonly stopTime: Time;
  readonly authority: string;
}

export const MsgConsumerRemoval: MessageType<MsgConsumerRemoval> = defineMessage<MsgConsumerRemoval>("interchain_security.ccv.provider.v1.MsgConsumerRemoval", [
  field(1, "chain_id", "string"),
  field(2, "stop_time", "time", { required: true }),
  field(3, "authority", "string", { scalar: "AddressString" }),
], { signers: ["authority"] });

export interface MsgRemoveConsumer {
  readonly consumerId: string;
  readonly owner: string;
}

export const MsgRemoveConsumer: MessageType<MsgRemoveConsumer> = defineMessage<MsgRemoveConsumer>("interchain_security.ccv.provider.v1.MsgRemoveConsumer", [
  field(1, "consumer_id", "string"),
  field(2, "owner", "string", { scalar: "AddressString" }),
], { signers: ["owner"] });

export interface MsgRemoveConsumerResponse {}

export const MsgRemoveConsumerResponse: MessageType<MsgRemoveConsumerResponse> = defineMessage<MsgRemoveConsumerResponse>("interchain_security.ccv.provider.v1.MsgRemoveConsumerResponse", []);

export interface MsgChangeRewardDenoms {
  readonly denomsToAdd: readonly string[];
  readonly denomsToRemove: readonly string[];
  readonly authority: string;
}

export const MsgChangeRewardDenoms: MessageType<MsgChangeRewardDenoms> = defineMessage<MsgChangeRewardDenoms>("interchain_security.ccv.provider.v1.MsgChangeRewardDenoms", [
  field(1, "denoms_to_add", "string", { repeated: true }),
  field(2, "denoms_to_remove", "string", { repeated: true }),
  field(3, "authority", "string", { scalar: "AddressString" }),
], { signers: ["authority"] });

export interface MsgChangeRewardDenomsResponse {}

export const MsgChangeRewardDenomsResponse: MessageType<MsgChangeRewardDenomsResponse> = defineMessage<MsgChangeRewardDenomsResponse>("interchain_security.ccv.provider.v1.MsgChangeRewardDenomsResponse", []);

export interface MsgOptIn {
  readonly chainId: string;
  readonly providerAddr: string;
  readonly consumerKey: string;
  readonly signer: string;
  readonly consumerId: string;
}

export const MsgOptIn: MessageType<MsgOptIn> = defineMessage<MsgOptIn>("interchain_security.ccv.provider.v1.MsgOptIn", [
  field(1, "chain_id", "string"),
  field(2, "provider_addr", "string"),
  field(3, "consumer_key", "string"),
  field(4, "signer", "string", { scalar: "AddressString" }),
  field(5, "consumer_id", "string"),
], { signers: ["signer"] });

export interface MsgOptInResponse {}

export const MsgOptInResponse: MessageType<MsgOptInResponse> = defineMessage<MsgOptInResponse>("interchain_security.ccv.provider.v1.MsgOptInResponse", []);

export interface MsgOptOut {
  readonly chainId: string;
  readonly providerAddr: string;
  readonly signer: string;
  readonly consumerId: string;
}

export const MsgOptOut: MessageType<MsgOptOut> = defineMessage<MsgOptOut>("interchain_security.ccv.provider.v1.MsgOptOut", [
  field(1, "chain_id", "string"),
  field(2, "provider_addr", "string"),
  field(3, "signer", "string", { scalar: "AddressString" }),
  field(4, "consumer_id", "string"),
], { signers: ["signer"] });

export interface MsgOptOutResponse {}

export const MsgOptOutResponse: MessageType<MsgOptOutResponse> = defineMessage<MsgOptOutResponse>("interchain_security.ccv.provider.v1.MsgOptOutResponse", []);

export interface MsgSetConsumerCommissionRate {
  readonly providerAddr: string;
  readonly chainId: string;
  readonly rate: Dec;
  readonly signer: string;
  readonly consumerId: string;
}

export const MsgSetConsumerCommissionRate: MessageType<MsgSetConsumerCommissionRate> = defineMessage<MsgSetConsumerCommissionRate>("interchain_security.ccv.provider.v1.MsgSetConsumerCommissionRate", [
  field(1, "provider_addr", "string"),
  field(2, "chain_id", "string"),
  field(3, "rate", "Dec", { required: true, scalar: "Dec" }),
  field(4, "signer", "string", { scalar: "AddressString" }),
  field(5, "consumer_id", "string"),
], { signers: ["signer"] });

export interface MsgSetConsumerCommissionRateResponse {}

export const MsgSetConsumerCommissionRateResponse: MessageType<MsgSetConsumerCommissionRateResponse> = defineMessage<MsgSetConsumerCommissionRateResponse>("interchain_security.ccv.provider.v1.MsgSetConsumerCommissionRateResponse", []);

export interface MsgConsumerModification {
  readonly title: string;
  readonly description: string;
  readonly chainId: string;
  readonly topN: number;
  readonly validatorsPowerCap: number;
  readonly validatorSetCap: number;
  readonly allowlist: readonly string[];
  readonly denylist: readonly string[];
  readonly authority: string;
  readonly minStake: bigint;
  readonly allowInactiveVals: boolean;
}

export const MsgConsumerModification: MessageType<MsgConsumerModification> = defineMessage<MsgConsumerModification>("interchain_security.ccv.provider.v1.MsgConsumerModification", [
  field(1, "title", "string"),
  field(2, "description", "string"),
  field(3, "chain_id", "string"),
  field(4, "top_N", "uint32"),
  field(5, "validators_power_cap", "uint32"),
  field(6, "validator_set_cap", "uint32"),
  field(7, "allowlist", "string", { repeated: true }),
  field(8, "denylist", "string", { repeated: true }),
  field(9, "authority", "string", { scalar: "AddressString" }),
  field(10, "min_stake", "uint64"),
  field(11, "allow_inactive_vals", "bool"),
], { signers: ["authority"] });

export interface MsgConsumerModificationResponse {}

export const MsgConsumerModificationResponse: MessageType<MsgConsumerModificationResponse> = defineMessage<MsgConsumerModificationResponse>("interchain_security.ccv.provider.v1.MsgConsumerModificationResponse", []);

export interface MsgCreateConsumer {
  readonly submitter: string;
  readonly chainId: string;
  readonly metadata: ConsumerMetadata;
  readonly initializationParameters: ConsumerInitializationParameters | undefined;
  readonly powerShapingParameters: PowerShapingParameters | undefined;
  readonly allowlistedRewardDenoms: AllowlistedRewardDenoms | undefined;
}

export const MsgCreateConsumer: MessageType<MsgCreateConsumer> = defineMessage<MsgCreateConsumer>("interchain_security.ccv.provider.v1.MsgCreateConsumer", [
  field(1, "submitter", "string", { scalar: "AddressString" }),
  field(2, "chain_id", "string"),
  messageField(3, "metadata", () => ConsumerMetadata, { required: true }),
  messageField(4, "initialization_parameters", () => ConsumerInitializationParameters),
  messageField(5, "power_shaping_parameters", () => PowerShapingParameters),
  messageField(6, "allowlisted_reward_denoms", () => AllowlistedRewardDenoms),
], { signers: ["submitter"] });

export interface MsgCreateConsumerResponse {
  readonly consumerId: string;
}

export const MsgCreateConsumerResponse: MessageType<MsgCreateConsumerResponse> = defineMessage<MsgCreateConsumerResponse>("interchain_security.ccv.provider.v1.MsgCreateConsumerResponse", [
  field(1, "consumer_id", "string"),
]);

export interface MsgUpdateConsumer {
  readonly owner: string;
  readonly consumerId: string;
  readonly newOwnerAddress: string;
  readonly metadata: ConsumerMetadata | undefined;
  readonly initializationParameters: ConsumerInitializationParameters | undefined;
  readonly powerShapingParameters: PowerShapingParameters | undefined;
  readonly allowlistedRewardDenoms: AllowlistedRewardDenoms | undefined;
}

export const MsgUpdateConsumer: MessageType<MsgUpdateConsumer> = defineMessage<MsgUpdateConsumer>("interchain_security.ccv.provider.v1.MsgUpdateConsumer", [
  field(1, "owner", "string", { scalar: "AddressString" }),
  field(2, "consumer_id", "string"),
  field(3, "new_owner_address", "string", { scalar: "AddressString" }),
  messageField(4, "metadata", () => ConsumerMetadata),
  messageField(5, "initialization_parameters", () => ConsumerInitializationParameters),
  messageField(6, "power_shaping_parameters", () => PowerShapingParameters),
  messageField(7, "allowlisted_reward_denoms", () => AllowlistedRewardDenoms),
], { signers: ["owner"] });

export interface MsgUpdateConsumerResponse {}

export const MsgUpdateConsumerResponse: MessageType<MsgUpdateConsumerResponse> = defineMessage<MsgUpdateConsumerResponse>("interchain_security.ccv.provider.v1.MsgUpdateConsumerResponse", []);

export interface QueryRpc {
  queryConsumerGenesis(request: QueryConsumerGenesisRequest): QueryConsumerGenesisResponse;
  queryConsumerChains(request: QueryConsumerChainsRequest): QueryConsumerChainsResponse;
  queryValidatorConsumerAddr(request: QueryValidatorConsumerAddrRequest): QueryValidatorConsumerAddrResponse;
  queryValidatorProviderAddr(request: QueryValidatorProviderAddrRequest): QueryValidatorProviderAddrResponse;
  queryThrottleState(request: QueryThrottleStateRequest): QueryThrottleStateResponse;
  queryRegisteredConsumerRewardDenoms(request: QueryRegisteredConsumerRewardDenomsRequest): QueryRegisteredConsumerRewardDenomsResponse;
  queryAllPairsValConsAddrByConsumer(request: QueryAllPairsValConsAddrByConsumerRequest): QueryAllPairsValConsAddrByConsumerResponse;
  queryParams(request: QueryParamsRequest): QueryParamsResponse;
  queryConsumerChainOptedInValidators(request: QueryConsumerChainOptedInValidatorsRequest): QueryConsumerChainOptedInValidatorsResponse;
  queryConsumerChainsValidatorHasToValidate(request: QueryConsumerChainsValidatorHasToValidateRequest): QueryConsumerChainsValidatorHasToValidateResponse;
  queryValidatorConsumerCommissionRate(request: QueryValidatorConsumerCommissionRateRequest): QueryValidatorConsumerCommissionRateResponse;
  queryConsumerValidators(request: QueryConsumerValidatorsRequest): QueryConsumerValidatorsResponse;
  queryBlocksUntilNextEpoch(request: QueryBlocksUntilNextEpochRequest): QueryBlocksUntilNextEpochResponse;
  queryConsumerIdFromClientId(request: QueryConsumerIdFromClientIdRequest): QueryConsumerIdFromClientIdResponse;
  queryConsumerChain(request: QueryConsumerChainRequest): QueryConsumerChainResponse;
}

export const Query: ServiceType<QueryRpc> = defineService<QueryRpc>("interchain_security.ccv.provider.v1.Query", {
  queryConsumerGenesis: rpc("QueryConsumerGenesis", QueryConsumerGenesisRequest, QueryConsumerGenesisResponse, { method: "get", path: "/interchain_security/ccv/provider/consumer_genesis/{consumer_id}" }),
  queryConsumerChains: rpc("QueryConsumerChains", QueryConsumerChainsRequest, QueryConsumerChainsResponse, { method: "get", path: "/interchain_security/ccv/provider/consumer_chains/{phase}" }),
  queryValidatorConsumerAddr: rpc("QueryValidatorConsumerAddr", QueryValidatorConsumerAddrRequest, QueryValidatorConsumerAddrResponse, { method: "get", path: "/interchain_security/ccv/provider/validator_consumer_addr/{consumer_id}/{provider_address}" }),
  queryValidatorProviderAddr: rpc("QueryValidatorProviderAddr", QueryValidatorProviderAddrRequest, QueryValidatorProviderAddrResponse, { method: "get", path: "/interchain_security/ccv/provider/validator_provider_addr/{consumer_id}/{consumer_address}" }),
  queryThrottleState: rpc("QueryThrottleState", QueryThrottleStateRequest, QueryThrottleStateResponse, { method: "get", path: "/interchain_security/ccv/provider/throttle_state" }),
  queryRegisteredConsumerRewardDenoms: rpc("QueryRegisteredConsumerRewardDenoms", QueryRegisteredConsumerRewardDenomsRequest, QueryRegisteredConsumerRewardDenomsResponse, { method: "get", path: "/interchain_security/ccv/provider/registered_consumer_reward_denoms" }),
  queryAllPairsValConsAddrByConsumer: rpc("QueryAllPairsValConsAddrByConsumer", QueryAllPairsValConsAddrByConsumerRequest, QueryAllPairsValConsAddrByConsumerResponse, { method: "get", path: "/interchain_security/ccv/provider/address_pairs/{consumer_id}" }),
  queryParams: rpc("QueryParams", QueryParamsRequest, QueryParamsResponse, { method: "get", path: "/interchain_security/ccv/provider/params" }),
  queryConsumerChainOptedInValidators: rpc("QueryConsumerChainOptedInValidators", QueryConsumerChainOptedInValidatorsRequest, QueryConsumerChainOptedInValidatorsResponse, { method: "get", path: "/interchain_security/ccv/provider/opted_in_validators/{consumer_id}" }),
  queryConsumerChainsValidatorHasToValidate: rpc("QueryConsumerChainsValidatorHasToValidate", QueryConsumerChainsValidatorHasToValidateRequest, QueryConsumerChainsValidatorHasToValidateResponse, { method: "get", path: "/interchain_security/ccv/provider/consumer_chains_per_validator/{provider_address}" }),
  queryValidatorConsumerCommissionRate: rpc("QueryValidatorConsumerCommissionRate", QueryValidatorConsumerCommissionRateRequest, QueryValidatorConsumerCommissionRateResponse, { method: "get", path: "/interchain_security/ccv/provider/consumer_commission_rate/{consumer_id}/{provider_address}" }),
  queryConsumerValidators: rpc("QueryConsumerValidators", QueryConsumerValidatorsRequest, QueryConsumerValidatorsResponse, { method: "get", path: "/interchain_security/ccv/provider/consumer_validators/{consumer_id}" }),
  queryBlocksUntilNextEpoch: rpc("QueryBlocksUntilNextEpoch", QueryBlocksUntilNextEpochRequest, QueryBlocksUntilNextEpochResponse, { method: "get", path: "/interchain_security/ccv/provider/blocks_until_next_epoch" }),
  queryConsumerIdFromClientId: rpc("QueryConsumerIdFromClientId", QueryConsumerIdFromClientIdRequest, QueryConsumerIdFromClientIdResponse, { method: "get", path: "/interchain_security/ccv/provider/consumer_id/{client_id}" }),
  queryConsumerChain: rpc("QueryConsumerChain", QueryConsumerChainRequest, QueryConsumerChainResponse, { method: "get", path: "/interchain_security/ccv/provider/consumer_chain/{consumer_id}" }),
});

export interface MsgRpc {
  assignConsumerKey(request: MsgAssignConsumerKey): MsgAssignConsumerKeyResponse;
  submitConsumerMisbehaviour(request: MsgSubmitConsumerMisbehaviour): MsgSubmitConsumerMisbehaviourResponse;
  submitConsumerDoubleVoting(request: MsgSubmitConsumerDoubleVoting): MsgSubmitConsumerDoubleVotingResponse;
  createConsumer(request: MsgCreateConsumer): MsgCreateConsumerResponse;
  updateConsumer(request: MsgUpdateConsumer): MsgUpdateConsumerResponse;
  removeConsumer(request: MsgRemoveConsumer): MsgRemoveConsumerResponse;
  updateParams(request: MsgUpdateParams): MsgUpdateParamsResponse;
  optIn(request: MsgOptIn): MsgOptInResponse;
  optOut(request: MsgOptOut): MsgOptOutResponse;
  setConsumerCommissionRate(request: MsgSetConsumerCommissionRate): MsgSetConsumerCommissionRateResponse;
  changeRewardDenoms(request: MsgChangeRewardDenoms): MsgChangeRewardDenomsResponse;
}

export const Msg: ServiceType<MsgRpc> = defineService<MsgRpc>("interchain_security.ccv.provider.v1.Msg", {
  assignConsumerKey: rpc("AssignConsumerKey", MsgAssignConsumerKey, MsgAssignConsumerKeyResponse),
  submitConsumerMisbehaviour: rpc("SubmitConsumerMisbehaviour", MsgSubmitConsumerMisbehaviour, MsgSubmitConsumerMisbehaviourResponse),
  submitConsumerDoubleVoting: rpc("SubmitConsumerDoubleVoting", MsgSubmitConsumerDoubleVoting, MsgSubmitConsumerDoubleVotingResponse),
  createConsumer: rpc("CreateConsumer", MsgCreateConsumer, MsgCreateConsumerResponse),
  updateConsumer: rpc("UpdateConsumer", MsgUpdateConsumer, MsgUpdateConsumerResponse),
  removeConsumer: rpc("RemoveConsumer", MsgRemoveConsumer, MsgRemoveConsumerResponse),
  updateParams: rpc("UpdateParams", MsgUpdateParams, MsgUpdateParamsResponse),
  optIn: rpc("OptIn", MsgOptIn, MsgOptInResponse),
  optOut: rpc("OptOut", MsgOptOut, MsgOptOutResponse),
  setConsumerCommissionRate: rpc("SetConsumerCommissionRate", MsgSetConsumerCommissionRate, MsgSetConsumerCommissionRateResponse),
  changeRewardDenoms: rpc("ChangeRewardDenoms", MsgChangeRewardDenoms, MsgChangeRewardDenomsResponse),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  GenesisState,
  ConsumerState,
  ValsetUpdateIdToHeight,
  ConsumerAdditionProposal,
  ConsumerRemovalProposal,
  ConsumerModificationProposal,
  EquivocationProposal,
  ChangeRewardDenomsProposal,
  GlobalSlashEntry,
  Params,
  SlashAcks,
  ConsumerAdditionProposals,
  ConsumerRemovalProposals,
  AddressList,
  ChannelToChain,
  ValidatorSetChangePackets,
  KeyAssignmentReplacement,
  ValidatorConsumerPubKey,
  ValidatorByConsumerAddr,
  ConsumerAddrsToPruneV2,
  ConsensusValidator,
  ConsumerRewardsAllocation,
  ConsumerMetadata,
  ConsumerInitializationParameters,
  PowerShapingParameters,
  ConsumerIds,
  AllowlistedRewardDenoms,
  QueryConsumerGenesisRequest,
  QueryConsumerGenesisResponse,
  QueryConsumerChainsRequest,
  QueryConsumerChainsResponse,
  Chain,
  QueryValidatorConsumerAddrRequest,
  QueryValidatorConsumerAddrResponse,
  QueryValidatorProviderAddrRequest,
  QueryValidatorProviderAddrResponse,
  QueryThrottleStateRequest,
  QueryThrottleStateResponse,
  QueryRegisteredConsumerRewardDenomsRequest,
  QueryRegisteredConsumerRewardDenomsResponse,
  QueryAllPairsValConsAddrByConsumerRequest,
  QueryAllPairsValConsAddrByConsumerResponse,
  PairValConAddrProviderAndConsumer,
  QueryParamsRequest,
  QueryParamsResponse,
  QueryConsumerChainOptedInValidatorsRequest,
  QueryConsumerChainOptedInValidatorsResponse,
  QueryConsumerValidatorsRequest,
  QueryConsumerValidatorsValidator,
  QueryConsumerValidatorsResponse,
  QueryConsumerChainsValidatorHasToValidateRequest,
  QueryConsumerChainsValidatorHasToValidateResponse,
  QueryValidatorConsumerCommissionRateRequest,
  QueryValidatorConsumerCommissionRateResponse,
  QueryBlocksUntilNextEpochRequest,
  QueryBlocksUntilNextEpochResponse,
  QueryConsumerIdFromClientIdRequest,
  QueryConsumerIdFromClientIdResponse,
  QueryConsumerChainRequest,
  QueryConsumerChainResponse,
  MsgAssignConsumerKey,
  MsgAssignConsumerKeyResponse,
  MsgSubmitConsumerMisbehaviour,
  MsgSubmitConsumerMisbehaviourResponse,
  MsgSubmitConsumerDoubleVoting,
  MsgSubmitConsumerDoubleVotingResponse,
  MsgUpdateParams,
  MsgUpdateParamsResponse,
  MsgConsumerAddition,
  MsgConsumerRemoval,
  MsgRemoveConsumer,
  MsgRemoveConsumerResponse,
  MsgChangeRewardDenoms,
  MsgChangeRewardDenomsResponse,
  MsgOptIn,
  MsgOptInResponse,
  MsgOptOut,
  MsgOptOutResponse,
  MsgSetConsumerCommissionRate,
  MsgSetConsumerCommissionRateResponse,
  MsgConsumerModification,
  MsgConsumerModificationResponse,
  MsgCreateConsumer,
  MsgCreateConsumerResponse,
  MsgUpdateConsumer,
  MsgUpdateConsumerResponse,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Query as unknown as ServiceType, Msg as unknown as ServiceType];
