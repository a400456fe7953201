// Generated from proto/interchain_security/ccv/v1.proto by `npm run generate`. Do not edit.
import { type Duration, type EnumType, type MessageType, defineEnum, defineMessage, enumField, field, messageField } from "../../../runtime.ts";
import { Infraction, InfractionEnum } from "../../cosmos/staking/v1beta1.ts";
import { ClientState, ConsensusState } from "../../ibc/lightclients/tendermint/v1.ts";
import { Validator, ValidatorUpdate } from "../../tendermint/abci.ts";

export interface ConsumerParams {
  readonly enabled: boolean;
  readonly blocksPerDistributionTransmission: bigint;
  readonly distributionTransmissionChannel: string;
  readonly providerFeePoolAddrStr: string;
  readonly ccvTimeoutPeriod: Duration;
  readonly transferTimeoutPeriod: Duration;
  readonly consumerRedistributionFraction: string;
  readonly historicalEntries: bigint;
  readonly unbondingPeriod: Duration;
  readonly softOptOutThreshold: string;
  readonly rewardDenoms: readonly string[];
  readonly providerRewardDenoms: readonly string[];
  readonly retryDelayPeriod: Duration;
  readonly consumerId: string;
}

export const ConsumerParams: MessageType<ConsumerParams> = defineMessage<ConsumerParams>("interchain_security.ccv.v1.ConsumerParams", [
  field(1, "enabled", "bool"),
  field(2, "blocks_per_distribution_transmission", "int64"),
  field(3, "distribution_transmission_channel", "string"),
  field(4, "provider_fee_pool_addr_str", "string"),
  field(5, "ccv_timeout_period", "duration", { required: true }),
  field(6, "transfer_timeout_period", "duration", { required: true }),
  field(7, "consumer_redistribution_fraction", "string"),
  field(8, "historical_entries", "int64"),
  field(9, "unbonding_period", "duration", { required: true }),
  field(10, "soft_opt_out_threshold", "string"),
  field(11, "reward_denoms", "string", { repeated: true }),
  field(12, "provider_reward_denoms", "string", { repeated: true }),
  field(13, "retry_delay_period", "duration", { required: true }),
  field(14, "consumer_id", "string"),
]);

export interface ConsumerGenesisState {
  readonly params: ConsumerParams;
  readonly provider: ProviderInfo;
  readonly newChain: boolean;
}

export const ConsumerGenesisState: MessageType<ConsumerGenesisState> = defineMessage<ConsumerGenesisState>("interchain_security.ccv.v1.ConsumerGenesisState", [
  messageField(1, "params", () => ConsumerParams, { required: true }),
  messageField(2, "provider", () => ProviderInfo, { required: true }),
  field(3, "new_chain", "bool"),
]);

export interface ProviderInfo {
  readonly clientState: ClientState | undefined;
  readonly consensusState: ConsensusState | undefined;
  readonly initialValSet: readonly ValidatorUpdate[];
}

export const ProviderInfo: MessageType<ProviderInfo> = defineMessage<ProviderInfo>("interchain_security.ccv.v1.ProviderInfo", [
  messageField(1, "client_state", () => ClientState),
  messageField(2, "consensus_state", () => ConsensusState),
  messageField(3, "initial_val_set", () => ValidatorUpdate, { repeated: true }),
]);

export interface ValidatorSetChangePacketData {
  readonly validatorUpdates: readonly ValidatorUpdate[];
  readonly valsetUpdateId: bigint;
  readonly slashAcks: readonly string[];
}

export const ValidatorSetChangePacketData: MessageType<ValidatorSetChangePacketData> = defineMessage<ValidatorSetChangePacketData>("interchain_security.ccv.v1.ValidatorSetChangePacketData", [
  messageField(1, "validator_updates", () => ValidatorUpdate, { repeated: true }),
  field(2, "valset_update_id", "uint64"),
  field(3, "slash_acks", "string", { repeated: true }),
]);

export interface VSCMaturedPacketData {
  readonly valsetUpdateId: bigint;
}

export const VSCMaturedPacketData: MessageType<VSCMaturedPacketData> = defineMessage<VSCMaturedPacketData>("interchain_security.ccv.v1.VSCMaturedPacketData", [
  field(1, "valset_update_id", "uint64"),
]);

export interface SlashPacketData {
  readonly validator: Validator;
  readonly valsetUpdateId: bigint;
  readonly infraction: Infraction;
}

export const SlashPacketData: MessageType<SlashPacketData> = defineMessage<SlashPacketData>("interchain_security.ccv.v1.SlashPacketData", [
  messageField(1, "validator", () => Validator, { required: true }),
  field(2, "valset_update_id", "uint64"),
  enumField(3, "infraction", () => InfractionEnum),
]);

export interface ConsumerPacketData {
  readonly type: ConsumerPacketDataType;
  readonly slashPacketData: SlashPacketData | undefined;
  readonly vscMaturedPacketData: VSCMaturedPacketData | undefined;
}

export const ConsumerPacketData: MessageType<ConsumerPacketData> = defineMessage<ConsumerPacketData>("interchain_security.ccv.v1.ConsumerPacketData", [
  enumField(1, "type", () => ConsumerPacketDataTypeEnum),
  messageField(2, "slashPacketData", () => SlashPacketData, { oneof: "data" }),
  messageField(3, "vscMaturedPacketData", () => VSCMaturedPacketData, { oneof: "data" }),
]);

export const ConsumerPacketDataType = {
  CONSUMER_PACKET_TYPE_UNSPECIFIED: 0,
  CONSUMER_PACKET_TYPE_SLASH: 1,
  CONSUMER_PACKET_TYPE_VSCM: 2,
} as const;
export type ConsumerPacketDataType = number;
export const ConsumerPacketDataTypeEnum: EnumType = defineEnum("interchain_security.ccv.v1.ConsumerPacketDataType", ConsumerPacketDataType);

export interface HandshakeMetadata {
  readonly providerFeePoolAddr: string;
  readonly version: string;
}

export const HandshakeMetadata: MessageType<HandshakeMetadata> = defineMessage<HandshakeMetadata>("interchain_security.ccv.v1.HandshakeMetadata", [
  field(1, "provider_fee_pool_addr", "string"),
  field(2, "version", "string"),
]);

export interface ConsumerPacketDataV1 {
  readonly type: ConsumerPacketDataType;
  readonly slashPacketData: SlashPacketDataV1 | undefined;
  readonly vscMaturedPacketData: VSCMaturedPacketData | undefined;
}

export const ConsumerPacketDataV1: MessageType<ConsumerPacketDataV1> = defineMessage<ConsumerPacketDataV1>("interchain_security.ccv.v1.ConsumerPacketDataV1", [
  enumField(1, "type", () => ConsumerPacketDataTypeEnum),
  messageField(2, "slashPacketData", () => SlashPacketDataV1, { oneof: "data" }),
  messageField(3, "vscMaturedPacketData", () => VSCMaturedPacketData, { oneof: "data" }),
]);

export interface SlashPacketDataV1 {
  readonly validator: Validator;
  readonly valsetUpdateId: bigint;
  readonly infraction: InfractionType;
}

export const SlashPacketDataV1: MessageType<SlashPacketDataV1> = defineMessage<SlashPacketDataV1>("interchain_security.ccv.v1.SlashPacketDataV1", [
  messageField(1, "validator", () => Validator, { required: true }),
  field(2, "valset_update_id", "uint64"),
  enumField(3, "infraction", () => InfractionTypeEnum),
]);

export const InfractionType = {
  INFRACTION_TYPE_UNSPECIFIED: 0,
  INFRACTION_TYPE_DOUBLE_SIGN: 1,
  INFRACTION_TYPE_DOWNTIME: 2,
} as const;
export type InfractionType = number;
export const InfractionTypeEnum: EnumType = defineEnum("interchain_security.ccv.v1.InfractionType", InfractionType);

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  ConsumerParams,
  ConsumerGenesisState,
  ProviderInfo,
  ValidatorSetChangePacketData,
  VSCMaturedPacketData,
  SlashPacketData,
  ConsumerPacketData,
  HandshakeMetadata,
  ConsumerPacketDataV1,
  SlashPacketDataV1,
];
