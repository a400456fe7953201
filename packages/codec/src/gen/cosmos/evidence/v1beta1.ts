// Generated from proto/cosmos/evidence/v1beta1.proto by `npm run generate`. Do not edit.
import { Any, type MessageType, type ServiceType, type Time, defineMessage, defineService, field, messageField, rpc } from "../../../runtime.ts";
import { PageRequest, PageResponse } from "../base/query/v1beta1.ts";

export interface Equivocation {
  readonly height: bigint;
  readonly time: Time;
  readonly power: bigint;
  readonly consensusAddress: string;
}

export const Equivocation: MessageType<Equivocation> = defineMessage<Equivocation>("cosmos.evidence.v1beta1.Equivocation", [
  field(1, "height", "int64"),
  field(2, "time", "time", { required: true, dontOmitEmpty: true }),
  field(3, "power", "int64"),
  field(4, "consensus_address", "string", { scalar: "AddressString" }),
], { aminoName: "cosmos-sdk/Equivocation" });

export interface GenesisState {
  readonly evidence: readonly Any[];
}

export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>("cosmos.evidence.v1beta1.GenesisState", [
  messageField(1, "evidence", () => Any, { repeated: true }),
]);

export interface QueryEvidenceRequest {
  readonly evidenceHash: Uint8Array;
  readonly hash: string;
}

export const QueryEvidenceRequest: MessageType<QueryEvidenceRequest> = defineMessage<QueryEvidenceRequest>("cosmos.evidence.v1beta1.QueryEvidenceRequest", [
  field(1, "evidence_hash", "bytes"),
  field(2, "hash", "string"),
]);

export interface QueryEvidenceResponse {
  readonly evidence: Any | undefined;
}

export const QueryEvidenceResponse: MessageType<QueryEvidenceResponse> = defineMessage<QueryEvidenceResponse>("cosmos.evidence.v1beta1.QueryEvidenceResponse", [
  messageField(1, "evidence", () => Any),
]);

export interface QueryAllEvidenceRequest {
  readonly pagination: PageRequest | undefined;
}

export const QueryAllEvidenceRequest: MessageType<QueryAllEvidenceRequest> = defineMessage<QueryAllEvidenceRequest>("cosmos.evidence.v1beta1.QueryAllEvidenceRequest", [
  messageField(1, "pagination", () => PageRequest),
]);

export interface QueryAllEvidenceResponse {
  readonly evidence: readonly Any[];
  readonly pagination: PageResponse | undefined;
}

export const QueryAllEvidenceResponse: MessageType<QueryAllEvidenceResponse> = defineMessage<QueryAllEvidenceResponse>("cosmos.evidence.v1beta1.QueryAllEvidenceResponse", [
  messageField(1, "evidence", () => Any, { repeated: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface MsgSubmitEvidence {
  readonly submitter: string;
  readonly evidence: Any | undefined;
}

export const MsgSubmitEvidence: MessageType<MsgSubmitEvidence> = defineMessage<MsgSubmitEvidence>("cosmos.evidence.v1beta1.MsgSubmitEvidence", [
  field(1, "submitter", "string", { scalar: "AddressString" }),
  messageField(2, "evidence", () => Any, { accepts: "cosmos.evidence.v1beta1.Evidence" }),
], { aminoName: "cosmos-sdk/MsgSubmitEvidence", signers: ["submitter"] });

export interface MsgSubmitEvidenceResponse {
  readonly hash: Uint8Array;
}

export const MsgSubmitEvidenceResponse: MessageType<MsgSubmitEvidenceResponse> = defineMessage<MsgSubmitEvidenceResponse>("cosmos.evidence.v1beta1.MsgSubmitEvidenceResponse", [
  field(4, "hash", "bytes"),
]);

export interface QueryRpc {
  evidence(request: QueryEvidenceRequest): QueryEvidenceResponse;
  allEvidence(request: QueryAllEvidenceRequest): QueryAllEvidenceResponse;
}

export const Query: ServiceType<QueryRpc> = defineService<QueryRpc>("cosmos.evidence.v1beta1.Query", {
  evidence: rpc("Evidence", QueryEvidenceRequest, QueryEvidenceResponse, { method: "get", path: "/cosmos/evidence/v1beta1/evidence/{hash}" }),
  allEvidence: rpc("AllEvidence", QueryAllEvidenceRequest, QueryAllEvidenceResponse, { method: "get", path: "/cosmos/evidence/v1beta1/evidence" }),
});

export interface MsgRpc {
  submitEvidence(request: MsgSubmitEvidence): MsgSubmitEvidenceResponse;
}

export const Msg: ServiceType<MsgRpc> = defineService<MsgRpc>("cosmos.evidence.v1beta1.Msg", {
  submitEvidence: rpc("SubmitEvidence", MsgSubmitEvidence, MsgSubmitEvidenceResponse),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  Equivocation,
  GenesisState,
  QueryEvidenceRequest,
  QueryEvidenceResponse,
  QueryAllEvidenceRequest,
  QueryAllEvidenceResponse,
  MsgSubmitEvidence,
  MsgSubmitEvidenceResponse,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Query as unknown as ServiceType, Msg as unknown as ServiceType];
