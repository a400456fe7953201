// Generated from proto/cosmos/consensus/v1.proto by `npm run generate`. Do not edit.
import { type MessageType, type ServiceType, defineMessage, defineService, field, messageField, rpc } from "../../../runtime.ts";
import { ABCIParams, BlockParams, ConsensusParams, EvidenceParams, ValidatorParams } from "../../tendermint/types.ts";

export interface QueryParamsRequest {}

export const QueryParamsRequest: MessageType<QueryParamsRequest> = defineMessage<QueryParamsRequest>("cosmos.consensus.v1.QueryParamsRequest", []);

export interface QueryParamsResponse {
  readonly params: ConsensusParams | undefined;
}

export const QueryParamsResponse: MessageType<QueryParamsResponse> = defineMessage<QueryParamsResponse>("cosmos.consensus.v1.QueryParamsResponse", [
  messageField(1, "params", () => ConsensusParams),
]);

export interface MsgUpdateParams {
  readonly authority: string;
  readonly block: BlockParams | undefined;
  readonly evidence: EvidenceParams | undefined;
  readonly validator: ValidatorParams | undefined;
  readonly abci: ABCIParams | undefined;
}

export const MsgUpdateParams: MessageType<MsgUpdateParams> = defineMessage<MsgUpdateParams>("cosmos.consensus.v1.MsgUpdateParams", [
  field(1, "authority", "string", { scalar: "AddressString" }),
  messageField(2, "block", () => BlockParams),
  messageField(3, "evidence", () => EvidenceParams),
  messageField(4, "validator", () => ValidatorParams),
  messageField(5, "abci", () => ABCIParams),
], { aminoName: "cosmos-sdk/x/consensus/MsgUpdateParams", signers: ["authority"] });

export interface MsgUpdateParamsResponse {}

export const MsgUpdateParamsResponse: MessageType<MsgUpdateParamsResponse> = defineMessage<MsgUpdateParamsResponse>("cosmos.consensus.v1.MsgUpdateParamsResponse", []);

export interface QueryRpc {
  params(request: QueryParamsRequest): QueryParamsResponse;
}

export const Query: ServiceType<QueryRpc> = defineService<QueryRpc>("cosmos.consensus.v1.Query", {
  params: rpc("Params", QueryParamsRequest, QueryParamsResponse, { method: "get", path: "/cosmos/consensus/v1/params" }),
});

export interface MsgRpc {
  updateParams(request: MsgUpdateParams): MsgUpdateParamsResponse;
}

export const Msg: ServiceType<MsgRpc> = defineService<MsgRpc>("cosmos.consensus.v1.Msg", {
  updateParams: rpc("UpdateParams", MsgUpdateParams, MsgUpdateParamsResponse),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  QueryParamsRequest,
  QueryParamsResponse,
  MsgUpdateParams,
  MsgUpdateParamsResponse,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Query as unknown as ServiceType, Msg as unknown as ServiceType];
