// Generated from proto/milkyway/liquidvesting/v1.proto by `npm run generate`. Do not edit.
import type { Dec } from "@milkyway/math";
import { type MessageType, type ServiceType, type Time, defineMessage, defineService, field, messageField, rpc } from "@milkyway/codec";
import { PageRequest, PageResponse } from "@milkyway/codec/gen/cosmos/base/query/v1beta1";
import { Coin } from "@milkyway/codec/gen/cosmos/base/v1beta1";

export interface GenesisState {
  readonly params: Params;
  readonly burnCoins: readonly BurnCoins[];
  readonly userInsuranceFunds: readonly UserInsuranceFundEntry[];
}

export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>("milkyway.liquidvesting.v1.GenesisState", [
  messageField(1, "params", () => Params, { required: true }),
  messageField(2, "burn_coins", () => BurnCoins, { repeated: true }),
  messageField(3, "user_insurance_funds", () => UserInsuranceFundEntry, { repeated: true }),
]);

export interface MsgMintLockedRepresentation {
  readonly sender: string;
  readonly receiver: string;
  readonly amount: readonly Coin[];
}

export const MsgMintLockedRepresentation: MessageType<MsgMintLockedRepresentation> = defineMessage<MsgMintLockedRepresentation>("milkyway.liquidvesting.v1.MsgMintLockedRepresentation", [
  field(1, "sender", "string", { scalar: "AddressString" }),
  field(2, "receiver", "string", { scalar: "AddressString" }),
  messageField(3, "amount", () => Coin, { repeated: true, aminoEncoding: "legacy_coins" }),
], { aminoName: "milkyway/MsgMintLockedRepresentation", signers: ["sender"] });

export interface MsgMintLockedRepresentationResponse {}

export const MsgMintLockedRepresentationResponse: MessageType<MsgMintLockedRepresentationResponse> = defineMessage<MsgMintLockedRepresentationResponse>("milkyway.liquidvesting.v1.MsgMintLockedRepresentationResponse", []);

export interface MsgBurnLockedRepresentation {
  readonly sender: string;
  readonly user: string;
  readonly amount: readonly Coin[];
}

export const MsgBurnLockedRepresentation: MessageType<MsgBurnLockedRepresentation> = defineMessage<MsgBurnLockedRepresentation>("milkyway.liquidvesting.v1.MsgBurnLockedRepresentation", [
  field(1, "sender", "string", { scalar: "AddressString" }),
  field(2, "user", "string", { scalar: "AddressString" }),
  messageField(3, "amount", () => Coin, { repeated: true, aminoEncoding: "legacy_coins" }),
], { aminoName: "milkyway/MsgBurnLockedRepresentation", signers: ["sender"] });

export interface MsgBurnLockedRepresentationResponse {}

export const MsgBurnLockedRepresentationResponse: MessageType<MsgBurnLockedRepresentationResponse> = defineMessage<MsgBurnLockedRepresentationResponse>("milkyway.liquidvesting.v1.MsgBurnLockedRepresentationResponse", []);

export interface MsgWithdrawInsuranceFund {
  readonly sender: string;
  readonly amount: readonly Coin[];
}

export const MsgWithdrawInsuranceFund: MessageType<MsgWithdrawInsuranceFund> = defineMessage<MsgWithdrawInsuranceFund>("milkyway.liquidvesting.v1.MsgWithdrawInsuranceFund", [
  field(1, "sender", "string", { scalar: "AddressString" }),
  messageField(2, "amount", () => Coin, { repeated: true, aminoEncoding: "legacy_coins" }),
], { aminoName: "milkyway/MsgWithdrawInsuranceFund", signers: ["sender"] });

export interface MsgWithdrawInsuranceFundResponse {}

export const MsgWithdrawInsuranceFundResponse: MessageType<MsgWithdrawInsuranceFundResponse> = defineMessage<MsgWithdrawInsuranceFundResponse>("milkyway.liquidvesting.v1.MsgWithdrawInsuranceFundResponse", []);

export interface MsgUpdateParams {
  readonly authority: string;
  readonly params: Params;
}

export const MsgUpdateParams: MessageType<MsgUpdateParams> = defineMessage<MsgUpdateParams>("milkyway.liquidvesting.v1.MsgUpdateParams", [
  field(1, "authority", "string", { scalar: "AddressString" }),
  messageField(2, "params", () => Params, { required: true }),
], { aminoName: "milkyway/liquidvesting/MsgUpdateParams", signers: ["authority"] });

export interface MsgUpdateParamsResponse {}

export const MsgUpdateParamsResponse: MessageType<MsgUpdateParamsResponse> = defineMessage<MsgUpdateParamsResponse>("milkyway.liquidvesting.v1.MsgUpdateParamsResponse", []);

export interface UserInsuranceFund {
  readonly balance: readonly Coin[];
}

export const UserInsuranceFund: MessageType<UserInsuranceFund> = defineMessage<UserInsuranceFund>("milkyway.liquidvesting.v1.UserInsuranceFund", [
  messageField(1, "balance", () => Coin, { repeated: true }),
]);

export interface BurnCoins {
  readonly delegatorAddress: string;
  readonly completionTime: Time;
  readonly amount: readonly Coin[];
}

export const BurnCoins: MessageType<BurnCoins> = defineMessage<BurnCoins>("milkyway.liquidvesting.v1.BurnCoins", [
  field(1, "delegator_address", "string", { scalar: "AddressString" }),
  field(2, "completion_time", "time", { required: true, dontOmitEmpty: true }),
  messageField(3, "amount", () => Coin, { repeated: true }),
]);

export interface BurnCoinsList {
  readonly data: readonly BurnCoins[];
}

export const BurnCoinsList: MessageType<BurnCoinsList> = defineMessage<BurnCoinsList>("milkyway.liquidvesting.v1.BurnCoinsList", [
  messageField(1, "data", () => BurnCoins, { repeated: true, dontOmitEmpty: true }),
]);

export interface UserInsuranceFundEntry {
  readonly userAddress: string;
  readonly balance: readonly Coin[];
}

export const UserInsuranceFundEntry: MessageType<UserInsuranceFundEntry> = defineMessage<UserInsuranceFundEntry>("milkyway.liquidvesting.v1.UserInsuranceFundEntry", [
  field(1, "user_address", "string", { scalar: "AddressString" }),
  messageField(2, "balance", () => Coin, { repeated: true }),
]);

export interface Params {
  readonly insurancePercentage: Dec;
  readonly burners: readonly string[];
  readonly minters: readonly string[];
  readonly allowedChannels: readonly string[];
}

export const Params: MessageType<Params> = defineMessage<Params>("milkyway.liquidvesting.v1.Params", [
  field(1, "insurance_percentage", "Dec", { required: true, scalar: "Dec" }),
  field(2, "burners", "string", { repeated: true, scalar: "AddressString" }),
  field(3, "minters", "string", { repeated: true, scalar: "AddressString" }),
  field(5, "allowed_channels", "string", { repeated: true }),
]);

export interface QueryUserInsuranceFundRequest {
  readonly userAddress: string;
}

export const QueryUserInsuranceFundRequest: MessageType<QueryUserInsuranceFundRequest> = defineMessage<QueryUserInsuranceFundRequest>("milkyway.liquidvesting.v1.QueryUserInsuranceFundRequest", [
  field(1, "user_address", "string"),
]);

export interface QueryUserInsuranceFundResponse {
  readonly balance: readonly Coin[];
  readonly used: readonly Coin[];
}

export const QueryUserInsuranceFundResponse: MessageType<QueryUserInsuranceFundResponse> = defineMessage<QueryUserInsuranceFundResponse>("milkyway.liquidvesting.v1.QueryUserInsuranceFundResponse", [
  messageField(1, "balance", () => Coin, { repeated: true }),
  messageField(2, "used", () => Coin, { repeated: true }),
]);

export interface QueryUserInsuranceFundsRequest {
  readonly pagination: PageRequest | undefined;
}

export const QueryUserInsuranceFundsRequest: MessageType<QueryUserInsuranceFundsRequest> = defineMessage<QueryUserInsuranceFundsRequest>("milkyway.liquidvesting.v1.QueryUserInsuranceFundsRequest", [
  messageField(1, "pagination", () => PageRequest),
]);

export interface UserInsuranceFundData {
  readonly userAddress: string;
  readonly balance: readonly Coin[];
  readonly used: readonly Coin[];
}

export const UserInsuranceFundData: MessageType<UserInsuranceFundData> = defineMessage<UserInsuranceFundData>("milkyway.liquidvesting.v1.UserInsuranceFundData", [
  field(1, "user_address", "string"),
  messageField(2, "balance", () => Coin, { repeated: true }),
  messageField(3, "used", () => Coin, { repeated: true }),
]);

export interface QueryUserInsuranceFundsResponse {
  readonly insuranceFunds: readonly UserInsuranceFundData[];
  readonly pagination: PageResponse | undefined;
}

export const QueryUserInsuranceFundsResponse: MessageType<QueryUserInsuranceFundsResponse> = defineMessage<QueryUserInsuranceFundsResponse>("milkyway.liquidvesting.v1.QueryUserInsuranceFundsResponse", [
  messageField(1, "insurance_funds", () => UserInsuranceFundData, { repeated: true, dontOmitEmpty: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryUserRestakableAssetsRequest {
  readonly userAddress: string;
}

export const QueryUserRestakableAssetsRequest: MessageType<QueryUserRestakableAssetsRequest> = defineMessage<QueryUserRestakableAssetsRequest>("milkyway.liquidvesting.v1.QueryUserRestakableAssetsRequest", [
  field(1, "user_address", "string"),
]);

export interface QueryUserRestakableAssetsResponse {
  readonly amount: readonly Coin[];
}

export const QueryUserRestakableAssetsResponse: MessageType<QueryUserRestakableAssetsResponse> = defineMessage<QueryUserRestakableAssetsResponse>("milkyway.liquidvesting.v1.QueryUserRestakableAssetsResponse", [
  messageField(1, "amount", () => Coin, { repeated: true }),
]);

export interface QueryInsuranceFundRequest {}

export const QueryInsuranceFundRequest: MessageType<QueryInsuranceFundRequest> = defineMessage<QueryInsuranceFundRequest>("milkyway.liquidvesting.v1.QueryInsuranceFundRequest", []);

export interface QueryInsuranceFundResponse {
  readonly amount: readonly Coin[];
}

export const QueryInsuranceFundResponse: MessageType<QueryInsuranceFundResponse> = defineMessage<QueryInsuranceFundResponse>("milkyway.liquidvesting.v1.QueryInsuranceFundResponse", [
  messageField(1, "amount", () => Coin, { repeated: true }),
]);

export interface QueryParamsRequest {}

export const QueryParamsRequest: MessageType<QueryParamsRequest> = defineMessage<QueryParamsRequest>("milkyway.liquidvesting.v1.QueryParamsRequest", []);

export interface QueryParamsResponse {
  readonly params: Params;
}

export const QueryParamsResponse: MessageType<QueryParamsResponse> = defineMessage<QueryParamsResponse>("milkyway.liquidvesting.v1.QueryParamsResponse", [
  messageField(1, "params", () => Params, { required: true }),
]);

export interface MsgRpc {
  mintLockedRepresentation(request: MsgMintLockedRepresentation): MsgMintLockedRepresentationResponse;
  burnLockedRepresentation(request: MsgBurnLockedRepresentation): MsgBurnLockedRepresentationResponse;
  withdrawInsuranceFund(request: MsgWithdrawInsuranceFund): MsgWithdrawInsuranceFundResponse;
  updateParams(request: MsgUpdateParams): MsgUpdateParamsResponse;
}

export const Msg: ServiceType<MsgRpc> = defineService<MsgRpc>("milkyway.liquidvesting.v1.Msg", {
  mintLockedRepresentation: rpc("MintLockedRepresentation", MsgMintLockedRepresentation, MsgMintLockedRepresentationResponse),
  burnLockedRepresentation: rpc("BurnLockedRepresentation", MsgBurnLockedRepresentation, MsgBurnLockedRepresentationResponse),
  withdrawInsuranceFund: rpc("WithdrawInsuranceFund", MsgWithdrawInsuranceFund, MsgWithdrawInsuranceFundResponse),
  updateParams: rpc("UpdateParams", MsgUpdateParams, MsgUpdateParamsResponse),
});

export interface QueryRpc {
  userInsuranceFund(request: QueryUserInsuranceFundRequest): QueryUserInsuranceFundResponse;
  userInsuranceFunds(request: QueryUserInsuranceFundsRequest): QueryUserInsuranceFundsResponse;
  userRestakableAssets(request: QueryUserRestakableAssetsRequest): QueryUserRestakableAssetsResponse;
  insuranceFund(request: QueryInsuranceFundRequest): QueryInsuranceFundResponse;
  params(request: QueryParamsRequest): QueryParamsResponse;
}

export const Query: ServiceType<QueryRpc> = defineService<QueryRpc>("milkyway.liquidvesting.v1.Query", {
  userInsuranceFund: rpc("UserInsuranceFund", QueryUserInsuranceFundRequest, QueryUserInsuranceFundResponse, { method: "get", path: "/milkyway/liquidvesting/v1/user_insurance_funds/{user_address}" }),
  userInsuranceFunds: rpc("UserInsuranceFunds", QueryUserInsuranceFundsRequest, QueryUserInsuranceFundsResponse, { method: "get", path: "/milkyway/liquidvesting/v1/user_insurance_funds" }),
  userRestakableAssets: rpc("UserRestakableAssets", QueryUserRestakableAssetsRequest, QueryUserRestakableAssetsResponse, { method: "get", path: "/milkyway/liquidvesting/v1/user_restakable_assets/{user_address}" }),
  insuranceFund: rpc("InsuranceFund", QueryInsuranceFundRequest, QueryInsuranceFundResponse, { method: "get", path: "/milkyway/liquidvesting/v1/insurance_fund" }),
  params: rpc("Params", QueryParamsRequest, QueryParamsResponse, { method: "get", path: "/milkyway/liquidvesting/v1/params" }),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  GenesisState,
  MsgMintLockedRepresentation,
  MsgMintLockedRepresentationResponse,
  MsgBurnLockedRepresentation,
  MsgBurnLockedRepresentationResponse,
  MsgWithdrawInsuranceFund,
  MsgWithdrawInsuranceFundResponse,
  MsgUpdateParams,
  MsgUpdateParamsResponse,
  UserInsuranceFund,
  BurnCoins,
  BurnCoinsList,
  UserInsuranceFundEntry,
  Params,
  QueryUserInsuranceFundRequest,
  QueryUserInsuranceFundResponse,
  QueryUserInsuranceFundsRequest,
  UserInsuranceFundData,
  QueryUserInsuranceFundsResponse,
  QueryUserRestakableAssetsRequest,
  QueryUserRestakableAssetsResponse,
  QueryInsuranceFundRequest,
  QueryInsuranceFundResponse,
  QueryParamsRequest,
  QueryParamsResponse,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Msg as unknown as ServiceType, Query as unknown as ServiceType];
