// Generated from proto/cosmos/params/v1beta1.proto by `npm run generate`. Do not edit.
import { type MessageType, type ServiceType, defineMessage, defineService, field, messageField, rpc } from "../../../runtime.ts";

export interface ParameterChangeProposal {
  readonly title: string;
  readonly description: string;
  readonly changes: readonly ParamChange[];
}

export const ParameterChangeProposal: MessageType<ParameterChangeProposal> = defineMessage<ParameterChangeProposal>("cosmos.params.v1beta1.ParameterChangeProposal", [
  field(1, "title", "string"),
  field(2, "description", "string"),
  messageField(3, "changes", () => ParamChange, { repeated: true, dontOmitEmpty: true }),
], { aminoName: "cosmos-sdk/ParameterChangeProposal", implements: ["cosmos.gov.v1beta1.Content"] });

export interface ParamChange {
  readonly subspace: string;
  readonly key: string;
  readonly value: string;
}

export const ParamChange: MessageType<ParamChange> = defineMessage<ParamChange>("cosmos.params.v1beta1.ParamChange", [
  field(1, "subspace", "string"),
  field(2, "key", "string"),
  field(3, "value", "string"),
]);

export interface QueryParamsRequest {
  readonly subspace: string;
  readonly key: string;
}

export const QueryParamsRequest: MessageType<QueryParamsRequest> = defineMessage<QueryParamsRequest>("cosmos.params.v1beta1.QueryParamsRequest", [
  field(1, "subspace", "string"),
  field(2, "key", "string"),
]);

export interface QueryParamsResponse {
  readonly param: ParamChange;
}

export const QueryParamsResponse: MessageType<QueryParamsResponse> = defineMessage<QueryParamsResponse>("cosmos.params.v1beta1.QueryParamsResponse", [
  messageField(1, "param", () => ParamChange, { required: true, dontOmitEmpty: true }),
]);

export interface QuerySubspacesRequest {}

export const QuerySubspacesRequest: MessageType<QuerySubspacesRequest> = defineMessage<QuerySubspacesRequest>("cosmos.params.v1beta1.QuerySubspacesRequest", []);

export interface QuerySubspacesResponse {
  readonly subspaces: readonly Subspace[];
}

export const QuerySubspacesResponse: MessageType<QuerySubspacesResponse> = defineMessage<QuerySubspacesResponse>("cosmos.params.v1beta1.QuerySubspacesResponse", [
  messageField(1, "subspaces", () => Subspace, { repeated: true }),
]);

export interface Subspace {
  readonly subspace: string;
  readonly keys: readonly string[];
}

export const Subspace: MessageType<Subspace> = defineMessage<Subspace>("cosmos.params.v1beta1.Subspace", [
  field(1, "subspace", "string"),
  field(2, "keys", "string", { repeated: true }),
]);

export interface QueryRpc {
  params(request: QueryParamsRequest): QueryParamsResponse;
  subspaces(request: QuerySubspacesRequest): QuerySubspacesResponse;
}

export const Query: ServiceType<QueryRpc> = defineService<QueryRpc>("cosmos.params.v1beta1.Query", {
  params: rpc("Params", QueryParamsRequest, QueryParamsResponse, { method: "get", path: "/cosmos/params/v1beta1/params" }),
  subspaces: rpc("Subspaces", QuerySubspacesRequest, QuerySubspacesResponse, { method: "get", path: "/cosmos/params/v1beta1/subspaces" }),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  ParameterChangeProposal,
  ParamChange,
  QueryParamsRequest,
  QueryParamsResponse,
  QuerySubspacesRequest,
  QuerySubspacesResponse,
  Subspace,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Query as unknown as ServiceType];
