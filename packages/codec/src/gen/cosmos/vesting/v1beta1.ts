// Generated from proto/cosmos/vesting/v1beta1.proto by `npm run generate`. Do not edit.
import { type MessageType, type ServiceType, defineMessage, defineService, field, messageField, rpc } from "../../../runtime.ts";
import { BaseAccount } from "../auth/v1beta1.ts";
import { Coin } from "../base/v1beta1.ts";

export interface MsgCreateVestingAccount {
  readonly fromAddress: string;
  readonly toAddress: string;
  readonly amount: readonly Coin[];
  readonly endTime: bigint;
  readonly delayed: boolean;
}

export const MsgCreateVestingAccount: MessageType<MsgCreateVestingAccount> = defineMessage<MsgCreateVestingAccount>("cosmos.vesting.v1beta1.MsgCreateVestingAccount", [
  field(1, "from_address", "string", { scalar: "AddressString" }),
  field(2, "to_address", "string", { scalar: "AddressString" }),
  messageField(3, "amount", () => Coin, { repeated: true, aminoEncoding: "legacy_coins", dontOmitEmpty: true }),
  field(4, "end_time", "int64"),
  field(5, "delayed", "bool"),
], { aminoName: "cosmos-sdk/MsgCreateVestingAccount", signers: ["from_address"] });

export interface MsgCreateVestingAccountResponse {}

export const MsgCreateVestingAccountResponse: MessageType<MsgCreateVestingAccountResponse> = defineMessage<MsgCreateVestingAccountResponse>("cosmos.vesting.v1beta1.MsgCreateVestingAccountResponse", []);

export interface MsgCreatePermanentLockedAccount {
  readonly fromAddress: string;
  readonly toAddress: string;
  readonly amount: readonly Coin[];
}

export const MsgCreatePermanentLockedAccount: MessageType<MsgCreatePermanentLockedAccount> = defineMessage<MsgCreatePermanentLockedAccount>("cosmos.vesting.v1beta1.MsgCreatePermanentLockedAccount", [
  field(1, "from_address", "string"),
  field(2, "to_address", "string"),
  messageField(3, "amount", () => Coin, { repeated: true, aminoEncoding: "legacy_coins", dontOmitEmpty: true }),
], { aminoName: "cosmos-sdk/MsgCreatePermLockedAccount", signers: ["from_address"] });

export interface MsgCreatePermanentLockedAccountResponse {}

export const MsgCreatePermanentLockedAccountResponse: MessageType<MsgCreatePermanentLockedAccountResponse> = defineMessage<MsgCreatePermanentLockedAccountResponse>("cosmos.vesting.v1beta1.MsgCreatePermanentLockedAccountResponse", []);

export interface MsgCreatePeriodicVestingAccount {
  readonly fromAddress: string;
  readonly toAddress: string;
  readonly startTime: bigint;
  readonly vestingPeriods: readonly Period[];
}

export const MsgCreatePeriodicVestingAccount: MessageType<MsgCreatePeriodicVestingAccount> = defineMessage<MsgCreatePeriodicVestingAccount>("cosmos.vesting.v1beta1.MsgCreatePeriodicVestingAccount", [
  field(1, "from_address", "string"),
  field(2, "to_address", "string"),
  field(3, "start_time", "int64"),
  messageField(4, "vesting_periods", () => Period, { repeated: true, dontOmitEmpty: true }),
], { aminoName: "cosmos-sdk/MsgCreatePeriodVestAccount", signers: ["from_address"] });

export interface MsgCreatePeriodicVestingAccountResponse {}

export const MsgCreatePeriodicVestingAccountResponse: MessageType<MsgCreatePeriodicVestingAccountResponse> = defineMessage<MsgCreatePeriodicVestingAccountResponse>("cosmos.vesting.v1beta1.MsgCreatePeriodicVestingAccountResponse", []);

export interface BaseVestingAccount {
  readonly baseAccount: BaseAccount | undefined;
  readonly originalVesting: readonly Coin[];
  readonly delegatedFree: readonly Coin[];
  readonly delegatedVesting: readonly Coin[];
  readonly endTime: bigint;
}

export const BaseVestingAccount: MessageType<BaseVestingAccount> = defineMessage<BaseVestingAccount>("cosmos.vesting.v1beta1.BaseVestingAccount", [
  messageField(1, "base_account", () => BaseAccount),
  messageField(2, "original_vesting", () => Coin, { repeated: true, aminoEncoding: "legacy_coins", dontOmitEmpty: true }),
  messageField(3, "delegated_free", () => Coin, { repeated: true, aminoEncoding: "legacy_coins", dontOmitEmpty: true }),
  messageField(4, "delegated_vesting", () => Coin, { repeated: true, aminoEncoding: "legacy_coins", dontOmitEmpty: true }),
  field(5, "end_time", "int64"),
], { aminoName: "cosmos-sdk/BaseVestingAccount" });

export interface ContinuousVestingAccount {
  readonly baseVestingAccount: BaseVestingAccount | undefined;
  readonly startTime: bigint;
}

export const ContinuousVestingAccount: MessageType<ContinuousVestingAccount> = defineMessage<ContinuousVestingAccount>("cosmos.vesting.v1beta1.ContinuousVestingAccount", [
  messageField(1, "base_vesting_account", () => BaseVestingAccount),
  field(2, "start_time", "int64"),
], { aminoName: "cosmos-sdk/ContinuousVestingAccount" });

export interface DelayedVestingAccount {
  readonly baseVestingAccount: BaseVestingAccount | undefined;
}

export const DelayedVestingAccount: MessageType<DelayedVestingAccount> = defineMessage<DelayedVestingAccount>("cosmos.vesting.v1beta1.DelayedVestingAccount", [
  messageField(1, "base_vesting_account", () => BaseVestingAccount),
], { aminoName: "cosmos-sdk/DelayedVestingAccount" });

export interface Period {
  readonly length: bigint;
  readonly amount: readonly Coin[];
}

export const Period: MessageType<Period> = defineMessage<Period>("cosmos.vesting.v1beta1.Period", [
  field(1, "length", "int64"),
  messageField(2, "amount", () => Coin, { repeated: true, aminoEncoding: "legacy_coins", dontOmitEmpty: true }),
]);

export interface PeriodicVestingAccount {
  readonly baseVestingAccount: BaseVestingAccount | undefined;
  readonly startTime: bigint;
  readonly vestingPeriods: readonly Period[];
}

export const PeriodicVestingAccount: MessageType<PeriodicVestingAccount> = defineMessage<PeriodicVestingAccount>("cosmos.vesting.v1beta1.PeriodicVestingAccount", [
  messageField(1, "base_vesting_account", () => BaseVestingAccount),
  field(2, "start_time", "int64"),
  messageField(3, "vesting_periods", () => Period, { repeated: true, dontOmitEmpty: true }),
], { aminoName: "cosmos-sdk/PeriodicVestingAccount" });

export interface PermanentLockedAccount {
  readonly baseVestingAccount: BaseVestingAccount | undefined;
}

export const PermanentLockedAccount: MessageType<PermanentLockedAccount> = defineMessage<PermanentLockedAccount>("cosmos.vesting.v1beta1.PermanentLockedAccount", [
  messageField(1, "base_vesting_account", () => BaseVestingAccount),
], { aminoName: "cosmos-sdk/PermanentLockedAccount" });

export interface MsgRpc {
  createVestingAccount(request: MsgCreateVestingAccount): MsgCreateVestingAccountResponse;
  createPermanentLockedAccount(request: MsgCreatePermanentLockedAccount): MsgCreatePermanentLockedAccountResponse;
  createPeriodicVestingAccount(request: MsgCreatePeriodicVestingAccount): MsgCreatePeriodicVestingAccountResponse;
}

export const Msg: ServiceType<MsgRpc> = defineService<MsgRpc>("cosmos.vesting.v1beta1.Msg", {
  createVestingAccount: rpc("CreateVestingAccount", MsgCreateVestingAccount, MsgCreateVestingAccountResponse),
  createPermanentLockedAccount: rpc("CreatePermanentLockedAccount", MsgCreatePermanentLockedAccount, MsgCreatePermanentLockedAccountResponse),
  createPeriodicVestingAccount: rpc("CreatePeriodicVestingAccount", MsgCreatePeriodicVestingAccount, MsgCreatePeriodicVestingAccountResponse),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  MsgCreateVestingAccount,
  MsgCreateVestingAccountResponse,
  MsgCreatePermanentLockedAccount,
  MsgCreatePermanentLockedAccountResponse,
  MsgCreatePeriodicVestingAccount,
  MsgCreatePeriodicVestingAccountResponse,
  BaseVestingAccount,
  ContinuousVestingAccount,
  DelayedVestingAccount,
  Period,
  PeriodicVestingAccount,
  PermanentLockedAccount,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Msg as unknown as ServiceType];
