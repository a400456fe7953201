// Generated from proto/milkyway/investors/v1.proto by `npm run generate`. Do not edit.
import type { Dec } from "@milkyway/math";
import { type MessageType, type ServiceType, defineMessage, defineService, field, messageField, rpc } from "@milkyway/codec";
import { PageRequest, PageResponse } from "@milkyway/codec/gen/cosmos/base/query/v1beta1";
import { Coin } from "@milkyway/codec/gen/cosmos/base/v1beta1";

export interface GenesisState {
  readonly investorsRewardRatio: Dec;
  readonly vestingInvestorsAddresses: readonly string[];
}

export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>("milkyway.investors.v1.GenesisState", [
  field(1, "investors_reward_ratio", "Dec", { required: true, scalar: "Dec", dontOmitEmpty: true }),
  field(2, "vesting_investors_addresses", "string", { repeated: true, scalar: "AddressString", dontOmitEmpty: true }),
]);

export interface MsgAddVestingInvestor {
  readonly authority: string;
  readonly vestingInvestor: string;
}

export const MsgAddVestingInvestor: MessageType<MsgAddVestingInvestor> = defineMessage<MsgAddVestingInvestor>("milkyway.investors.v1.MsgAddVestingInvestor", [
  field(1, "authority", "string", { scalar: "AddressString" }),
  field(2, "vesting_investor", "string", { scalar: "AddressString" }),
], { aminoName: "milkyway/MsgAddVestingInvestor", signers: ["authority"] });

export interface MsgAddVestingInvestorResponse {}

export const MsgAddVestingInvestorResponse: MessageType<MsgAddVestingInvestorResponse> = defineMessage<MsgAddVestingInvestorResponse>("milkyway.investors.v1.MsgAddVestingInvestorResponse", []);

export interface MsgUpdateInvestorsRewardRatio {
  readonly authority: string;
  readonly investorsRewardRatio: Dec;
}

export const MsgUpdateInvestorsRewardRatio: MessageType<MsgUpdateInvestorsRewardRatio> = defineMessage<MsgUpdateInvestorsRewardRatio>("milkyway.investors.v1.MsgUpdateInvestorsRewardRatio", [
  field(1, "authority", "string", { scalar: "AddressString" }),
  field(2, "investors_reward_ratio", "Dec", { required: true, scalar: "Dec", dontOmitEmpty: true }),
], { aminoName: "milkyway/MsgUpdateInvestorsRewardRatio", signers: ["authority"] });

export interface MsgUpdateInvestorsRewardRatioResponse {}

export const MsgUpdateInvestorsRewardRatioResponse: MessageType<MsgUpdateInvestorsRewardRatioResponse> = defineMessage<MsgUpdateInvestorsRewardRatioResponse>("milkyway.investors.v1.MsgUpdateInvestorsRewardRatioResponse", []);

export interface VestingInvestorRewards {
  readonly rewards: readonly Coin[];
}

export const VestingInvestorRewards: MessageType<VestingInvestorRewards> = defineMessage<VestingInvestorRewards>("milkyway.investors.v1.VestingInvestorRewards", [
  messageField(1, "rewards", () => Coin, { repeated: true }),
]);

export interface QueryInvestorsRewardRatioRequest {}

export const QueryInvestorsRewardRatioRequest: MessageType<QueryInvestorsRewardRatioRequest> = defineMessage<QueryInvestorsRewardRatioRequest>("milkyway.investors.v1.QueryInvestorsRewardRatioRequest", []);

export interface QueryInvestorsRewardRatioResponse {
  readonly investorsRewardRatio: Dec;
}

export const QueryInvestorsRewardRatioResponse: MessageType<QueryInvestorsRewardRatioResponse> = defineMessage<QueryInvestorsRewardRatioResponse>("milkyway.investors.v1.QueryInvestorsRewardRatioResponse", [
  field(2, "investors_reward_ratio", "Dec", { required: true, scalar: "Dec", dontOmitEmpty: true }),
]);

export interface QueryVestingInvestorsRequest {
  readonly pagination: PageRequest | undefined;
}

export const QueryVestingInvestorsRequest: MessageType<QueryVestingInvestorsRequest> = defineMessage<QueryVestingInvestorsRequest>("milkyway.investors.v1.QueryVestingInvestorsRequest", [
  messageField(1, "pagination", () => PageRequest),
]);

export interface QueryVestingInvestorsResponse {
  readonly vestingInvestorsAddresses: readonly string[];
  readonly pagination: PageResponse | undefined;
}

export const QueryVestingInvestorsResponse: MessageType<QueryVestingInvestorsResponse> = defineMessage<QueryVestingInvestorsResponse>("milkyway.investors.v1.QueryVestingInvestorsResponse", [
  field(1, "vesting_investors_addresses", "string", { repeated: true, scalar: "AddressString", dontOmitEmpty: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface MsgRpc {
  addVestingInvestor(request: MsgAddVestingInvestor): MsgAddVestingInvestorResponse;
  updateInvestorsRewardRatio(request: MsgUpdateInvestorsRewardRatio): MsgUpdateInvestorsRewardRatioResponse;
}

export const Msg: ServiceType<MsgRpc> = defineService<MsgRpc>("milkyway.investors.v1.Msg", {
  addVestingInvestor: rpc("AddVestingInvestor", MsgAddVestingInvestor, MsgAddVestingInvestorResponse),
  updateInvestorsRewardRatio: rpc("UpdateInvestorsRewardRatio", MsgUpdateInvestorsRewardRatio, MsgUpdateInvestorsRewardRatioResponse),
});

export interface QueryRpc {
  investorsRewardRatio(request: QueryInvestorsRewardRatioRequest): QueryInvestorsRewardRatioResponse;
  vestingInvestors(request: QueryVestingInvestorsRequest): QueryVestingInvestorsResponse;
}

export const Query: ServiceType<QueryRpc> = defineService<QueryRpc>("milkyway.investors.v1.Query", {
  investorsRewardRatio: rpc("InvestorsRewardRatio", QueryInvestorsRewardRatioRequest, QueryInvestorsRewardRatioResponse, { method: "get", path: "/milkyway/investors/v1/investors_reward_ratio" }),
  vestingInvestors: rpc("VestingInvestors", QueryVestingInvestorsRequest, QueryVestingInvestorsResponse, { method: "get", path: "/milkyway/investors/v1/vesting_investors" }),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  GenesisState,
  MsgAddVestingInvestor,
  MsgAddVestingInvestorResponse,
  MsgUpdateInvestorsRewardRatio,
  MsgUpdateInvestorsRewardRatioResponse,
  VestingInvestorRewards,
  QueryInvestorsRewardRatioRequest,
  QueryInvestorsRewardRatioResponse,
  QueryVestingInvestorsRequest,
  QueryVestingInvestorsResponse,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Msg as unknown as ServiceType, Query as unknown as ServiceType];
