// Generated from proto/milkyway/operators/v1.proto by `npm run generate`. Do not edit.
import type { Dec } from "@milkyway/math";
import { type Duration, type EnumType, type MessageType, type ServiceType, type Time, defineEnum, defineMessage, defineService, enumField, field, messageField, rpc } from "@milkyway/codec";
import { PageRequest, PageResponse } from "@milkyway/codec/gen/cosmos/base/query/v1beta1";
import { Coin, DecCoin } from "@milkyway/codec/gen/cosmos/base/v1beta1";

export interface GenesisState {
  readonly params: Params;
  readonly nextOperatorId: number;
  readonly operators: readonly Operator[];
  readonly unbondingOperators: readonly UnbondingOperator[];
  readonly operatorsParams: readonly OperatorParamsRecord[];
}

export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>("milkyway.operators.v1.GenesisState", [
  messageField(1, "params", () => Params, { required: true }),
  field(2, "next_operator_id", "uint32"),
  messageField(3, "operators", () => Operator, { repeated: true }),
  messageField(4, "unbonding_operators", () => UnbondingOperator, { repeated: true }),
  messageField(5, "operators_params", () => OperatorParamsRecord, { repeated: true }),
]);

export interface UnbondingOperator {
  readonly operatorId: number;
  readonly unbondingCompletionTime: Time;
}

export const UnbondingOperator: MessageType<UnbondingOperator> = defineMessage<UnbondingOperator>("milkyway.operators.v1.UnbondingOperator", [
  field(1, "operator_id", "uint32"),
  field(2, "unbonding_completion_time", "time", { required: true }),
]);

export interface OperatorParamsRecord {
  readonly operatorId: number;
  readonly params: OperatorParams;
}

export const OperatorParamsRecord: MessageType<OperatorParamsRecord> = defineMessage<OperatorParamsRecord>("milkyway.operators.v1.OperatorParamsRecord", [
  field(1, "operator_id", "uint32"),
  messageField(2, "params", () => OperatorParams, { required: true }),
]);

export interface MsgRegisterOperator {
  readonly sender: string;
  readonly moniker: string;
  readonly website: string;
  readonly pictureUrl: string;
  readonly feeAmount: readonly Coin[];
}

export const MsgRegisterOperator: MessageType<MsgRegisterOperator> = defineMessage<MsgRegisterOperator>("milkyway.operators.v1.MsgRegisterOperator", [
  field(1, "sender", "string", { scalar: "AddressString" }),
  field(2, "moniker", "string"),
  field(3, "website", "string"),
  field(4, "picture_url", "string"),
  messageField(5, "fee_amount", () => Coin, { repeated: true }),
], { aminoName: "milkyway/MsgRegisterOperator", signers: ["sender"] });

export interface MsgRegisterOperatorResponse {
  readonly newOperatorId: number;
}

export const MsgRegisterOperatorResponse: MessageType<MsgRegisterOperatorResponse> = defineMessage<MsgRegisterOperatorResponse>("milkyway.operators.v1.MsgRegisterOperatorResponse", [
  field(1, "new_operator_id", "uint32"),
]);

export interface MsgUpdateOperator {
  readonly sender: string;
  readonly operatorId: number;
  readonly moniker: string;
  readonly website: string;
  readonly pictureUrl: string;
}

export const MsgUpdateOperator: MessageType<MsgUpdateOperator> = defineMessage<MsgUpdateOperator>("milkyway.operators.v1.MsgUpdateOperator", [
  field(1, "sender", "string", { scalar: "AddressString" }),
  field(2, "operator_id", "uint32"),
  field(3, "moniker", "string"),
  field(4, "website", "string"),
  field(5, "picture_url", "string"),
], { aminoName: "milkyway/MsgUpdateOperator", signers: ["sender"] });

export interface MsgUpdateOperatorResponse {}

export const MsgUpdateOperatorResponse: MessageType<MsgUpdateOperatorResponse> = defineMessage<MsgUpdateOperatorResponse>("milkyway.operators.v1.MsgUpdateOperatorResponse", []);

export interface MsgDeactivateOperator {
  readonly sender: string;
  readonly operatorId: number;
}

export const MsgDeactivateOperator: MessageType<MsgDeactivateOperator> = defineMessage<MsgDeactivateOperator>("milkyway.operators.v1.MsgDeactivateOperator", [
  field(1, "sender", "string", { scalar: "AddressString" }),
  field(2, "operator_id", "uint32"),
], { aminoName: "milkyway/MsgDeactivateOperator", signers: ["sender"] });

export interface MsgDeactivateOperatorResponse {}

export const MsgDeactivateOperatorResponse: MessageType<MsgDeactivateOperatorResponse> = defineMessage<MsgDeactivateOperatorResponse>("milkyway.operators.v1.MsgDeactivateOperatorResponse", []);

export interface MsgReactivateOperator {
  readonly sender: string;
  readonly operatorId: number;
}

export const MsgReactivateOperator: MessageType<MsgReactivateOperator> = defineMessage<MsgReactivateOperator>("milkyway.operators.v1.MsgReactivateOperator", [
  field(1, "sender", "string", { scalar: "AddressString" }),
  field(2, "operator_id", "uint32"),
], { aminoName: "milkyway/MsgReactivateOperator", signers: ["sender"] });

export interface MsgReactivateOperatorResponse {}

export const MsgReactivateOperatorResponse: MessageType<MsgReactivateOperatorResponse> = defineMessage<MsgReactivateOperatorResponse>("milkyway.operators.v1.MsgReactivateOperatorResponse", []);

export interface MsgDeleteOperator {
  readonly sender: string;
  readonly operatorId: number;
}

export const MsgDeleteOperator: MessageType<MsgDeleteOperator> = defineMessage<MsgDeleteOperator>("milkyway.operators.v1.MsgDeleteOperator", [
  field(1, "sender", "string", { scalar: "AddressString" }),
  field(2, "operator_id", "uint32"),
], { aminoName: "milkyway/MsgDeleteOperator", signers: ["sender"] });

export interface MsgDeleteOperatorResponse {}

export const MsgDeleteOperatorResponse: MessageType<MsgDeleteOperatorResponse> = defineMessage<MsgDeleteOperatorResponse>("milkyway.operators.v1.MsgDeleteOperatorResponse", []);

export interface MsgSetOperatorParams {
  readonly sender: string;
  readonly operatorId: number;
  readonly params: OperatorParams;
}

export const MsgSetOperatorParams: MessageType<MsgSetOperatorParams> = defineMessage<MsgSetOperatorParams>("milkyway.operators.v1.MsgSetOperatorParams", [
  field(1, "sender", "string", { scalar: "AddressString" }),
  field(2, "operator_id", "uint32"),
  messageField(3, "params", () => OperatorParams, { required: true }),
], { aminoName: "milkyway/MsgSetOperatorParams", signers: ["sender"] });

export interface MsgSetOperatorParamsResponse {}

export const MsgSetOperatorParamsResponse: MessageType<MsgSetOperatorParamsResponse> = defineMessage<MsgSetOperatorParamsResponse>("milkyway.operators.v1.MsgSetOperatorParamsResponse", []);

export interface MsgTransferOperatorOwnership {
  readonly sender: string;
  readonly operatorId: number;
  readonly newAdmin: string;
}

export const MsgTransferOperatorOwnership: MessageType<MsgTransferOperatorOwnership> = defineMessage<MsgTransferOperatorOwnership>("milkyway.operators.v1.MsgTransferOperatorOwnership", [
  field(1, "sender", "string", { scalar: "AddressString" }),
  field(2, "operator_id", "uint32"),
  field(3, "new_admin", "string", { scalar: "AddressString" }),
], { aminoName: "milkyway/MsgTransferOperatorOwnership", signers: ["sender"] });

export interface MsgTransferOperatorOwnershipResponse {}

export const MsgTransferOperatorOwnershipResponse: MessageType<MsgTransferOperatorOwnershipResponse> = defineMessage<MsgTransferOperatorOwnershipResponse>("milkyway.operators.v1.MsgTransferOperatorOwnershipResponse", []);

export interface MsgUpdateParams {
  readonly authority: string;
  readonly params: Params;
}

export const MsgUpdateParams: MessageType<MsgUpdateParams> = defineMessage<MsgUpdateParams>("milkyway.operators.v1.MsgUpdateParams", [
  field(1, "authority", "string", { scalar: "AddressString" }),
  messageField(2, "params", () => Params, { required: true }),
], { aminoName: "milkyway/operators/MsgUpdateParams", signers: ["authority"] });

export interface MsgUpdateParamsResponse {}

export const MsgUpdateParamsResponse: MessageType<MsgUpdateParamsResponse> = defineMessage<MsgUpdateParamsResponse>("milkyway.operators.v1.MsgUpdateParamsResponse", []);

export const OperatorStatus = {
  OPERATOR_STATUS_UNSPECIFIED: 0,
  OPERATOR_STATUS_ACTIVE: 1,
  OPERATOR_STATUS_INACTIVATING: 2,
  OPERATOR_STATUS_INACTIVE: 3,
} as const;
export type OperatorStatus = number;
export const OperatorStatusEnum: EnumType = defineEnum("milkyway.operators.v1.OperatorStatus", OperatorStatus);

export interface Operator {
  readonly id: number;
  readonly status: OperatorStatus;
  readonly admin: string;
  readonly moniker: string;
  readonly website: string;
  readonly pictureUrl: string;
  readonly address: string;
  readonly tokens: readonly Coin[];
  readonly delegatorShares: readonly DecCoin[];
}

export const Operator: MessageType<Operator> = defineMessage<Operator>("milkyway.operators.v1.Operator", [
  field(1, "id", "uint32"),
  enumField(2, "status", () => OperatorStatusEnum),
  field(3, "admin", "string", { scalar: "AddressString" }),
  field(4, "moniker", "string"),
  field(5, "website", "string"),
  field(6, "picture_url", "string"),
  field(7, "address", "string", { scalar: "AddressString" }),
  messageField(8, "tokens", () => Coin, { repeated: true }),
  messageField(9, "delegator_shares", () => DecCoin, { repeated: true }),
]);

export interface OperatorParams {
  readonly commissionRate: Dec;
}

export const OperatorParams: MessageType<OperatorParams> = defineMessage<OperatorParams>("milkyway.operators.v1.OperatorParams", [
  field(1, "commission_rate", "Dec", { required: true }),
]);

export interface Params {
  readonly operatorRegistrationFee: readonly Coin[];
  readonly deactivationTime: Duration;
}

export const Params: MessageType<Params> = defineMessage<Params>("milkyway.operators.v1.Params", [
  messageField(1, "operator_registration_fee", () => Coin, { repeated: true }),
  field(2, "deactivation_time", "nanoseconds"),
]);

export interface QueryOperatorRequest {
  readonly operatorId: number;
}

export const QueryOperatorRequest: MessageType<QueryOperatorRequest> = defineMessage<QueryOperatorRequest>("milkyway.operators.v1.QueryOperatorRequest", [
  field(1, "operator_id", "uint32"),
]);

export interface QueryOperatorResponse {
  readonly operator: Operator;
}

export const QueryOperatorResponse: MessageType<QueryOperatorResponse> = defineMessage<QueryOperatorResponse>("milkyway.operators.v1.QueryOperatorResponse", [
  messageField(1, "operator", () => Operator, { required: true }),
]);

export interface QueryOperatorParamsRequest {
  readonly operatorId: number;
}

export const QueryOperatorParamsRequest: MessageType<QueryOperatorParamsRequest> = defineMessage<QueryOperatorParamsRequest>("milkyway.operators.v1.QueryOperatorParamsRequest", [
  field(1, "operator_id", "uint32"),
]);

export interface QueryOperatorParamsResponse {
  readonly operatorParams: OperatorParams;
}

export const QueryOperatorParamsResponse: MessageType<QueryOperatorParamsResponse> = defineMessage<QueryOperatorParamsResponse>("milkyway.operators.v1.QueryOperatorParamsResponse", [
  messageField(1, "operator_params", () => OperatorParams, { required: true }),
]);

export interface QueryOperatorsRequest {
  readonly pagination: PageRequest | undefined;
}

export const QueryOperatorsRequest: MessageType<QueryOperatorsRequest> = defineMessage<QueryOperatorsRequest>("milkyway.operators.v1.QueryOperatorsRequest", [
  messageField(1, "pagination", () => PageRequest),
]);

export interface QueryOperatorsResponse {
  readonly operators: readonly Operator[];
  readonly pagination: PageResponse | undefined;
}

export const QueryOperatorsResponse: MessageType<QueryOperatorsResponse> = defineMessage<QueryOperatorsResponse>("milkyway.operators.v1.QueryOperatorsResponse", [
  messageField(1, "operators", () => Operator, { repeated: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryParamsRequest {}

export const QueryParamsRequest: MessageType<QueryParamsRequest> = defineMessage<QueryParamsRequest>("milkyway.operators.v1.QueryParamsRequest", []);

export interface QueryParamsResponse {
  readonly params: Params;
}

export const QueryParamsResponse: MessageType<QueryParamsResponse> = defineMessage<QueryParamsResponse>("milkyway.operators.v1.QueryParamsResponse", [
  messageField(1, "params", () => Params, { required: true }),
]);

export interface MsgRpc {
  registerOperator(request: MsgRegisterOperator): MsgRegisterOperatorResponse;
  updateOperator(request: MsgUpdateOperator): MsgUpdateOperatorResponse;
  deactivateOperator(request: MsgDeactivateOperator): MsgDeactivateOperatorResponse;
  reactivateOperator(request: MsgReactivateOperator): MsgReactivateOperatorResponse;
  deleteOperator(request: MsgDeleteOperator): MsgDeleteOperatorResponse;
  transferOperatorOwnership(request: MsgTransferOperatorOwnership): MsgTransferOperatorOwnershipResponse;
  setOperatorParams(request: MsgSetOperatorParams): MsgSetOperatorParamsResponse;
  updateParams(request: MsgUpdateParams): MsgUpdateParamsResponse;
}

export const Msg: ServiceType<MsgRpc> = defineService<MsgRpc>("milkyway.operators.v1.Msg", {
  registerOperator: rpc("RegisterOperator", MsgRegisterOperator, MsgRegisterOperatorResponse),
  updateOperator: rpc("UpdateOperator", MsgUpdateOperator, MsgUpdateOperatorResponse),
  deactivateOperator: rpc("DeactivateOperator", MsgDeactivateOperator, MsgDeactivateOperatorResponse),
  reactivateOperator: rpc("ReactivateOperator", MsgReactivateOperator, MsgReactivateOperatorResponse),
  deleteOperator: rpc("DeleteOperator", MsgDeleteOperator, MsgDeleteOperatorResponse),
  transferOperatorOwnership: rpc("TransferOperatorOwnership", MsgTransferOperatorOwnership, MsgTransferOperatorOwnershipResponse),
  setOperatorParams: rpc("SetOperatorParams", MsgSetOperatorParams, MsgSetOperatorParamsResponse),
  updateParams: rpc("UpdateParams", MsgUpdateParams, MsgUpdateParamsResponse),
});

export interface QueryRpc {
  operator(request: QueryOperatorRequest): QueryOperatorResponse;
  operatorParams(request: QueryOperatorParamsRequest): QueryOperatorParamsResponse;
  operators(request: QueryOperatorsRequest): QueryOperatorsResponse;
  params(request: QueryParamsRequest): QueryParamsResponse;
}

export const Query: ServiceType<QueryRpc> = defineService<QueryRpc>("milkyway.operators.v1.Query", {
  operator: rpc("Operator", QueryOperatorRequest, QueryOperatorResponse, { method: "get", path: "/milkyway/operators/v1/operators/{operator_id}" }),
  operatorParams: rpc("OperatorParams", QueryOperatorParamsRequest, QueryOperatorParamsResponse, { method: "get", path: "/milkyway/operators/v1/operators/{operator_id}/params" }),
  operators: rpc("Operators", QueryOperatorsRequest, QueryOperatorsResponse, { method: "get", path: "/milkyway/operators/v1/operators" }),
  params: rpc("Params", QueryParamsRequest, QueryParamsResponse, { method: "get", path: "/milkyway/operators/v1/params" }),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  GenesisState,
  UnbondingOperator,
  OperatorParamsRecord,
  MsgRegisterOperator,
  MsgRegisterOperatorResponse,
  MsgUpdateOperator,
  MsgUpdateOperatorResponse,
  MsgDeactivateOperator,
  MsgDeactivateOperatorResponse,
  MsgReactivateOperator,
  MsgReactivateOperatorResponse,
  MsgDeleteOperator,
  MsgDeleteOperatorResponse,
  MsgSetOperatorParams,
  MsgSetOperatorParamsResponse,
  MsgTransferOperatorOwnership,
  MsgTransferOperatorOwnershipResponse,
  MsgUpdateParams,
  MsgUpdateParamsResponse,
  Operator,
  OperatorParams,
  Params,
  QueryOperatorRequest,
  QueryOperatorResponse,
  QueryOperatorParamsRequest,
  QueryOperatorParamsResponse,
  QueryOperatorsRequest,
  QueryOperatorsResponse,
  QueryParamsRequest,
  QueryParamsResponse,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Msg as unknown as ServiceType, Query as unknown as ServiceType];
