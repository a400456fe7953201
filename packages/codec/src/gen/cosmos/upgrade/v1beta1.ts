// Generated from proto/cosmos/upgrade/v1beta1.proto by `npm run generate`. Do not edit.
import { Any, type MessageType, type ServiceType, type Time, defineMessage, defineService, field, messageField, rpc } from "../../../runtime.ts";

export interface QueryCurrentPlanRequest {}

export const QueryCurrentPlanRequest: MessageType<QueryCurrentPlanRequest> = defineMessage<QueryCurrentPlanRequest>("cosmos.upgrade.v1beta1.QueryCurrentPlanRequest", []);

export interface QueryCurrentPlanResponse {
  readonly plan: Plan | undefined;
}

export const QueryCurrentPlanResponse: MessageType<QueryCurrentPlanResponse> = defineMessage<QueryCurrentPlanResponse>("cosmos.upgrade.v1beta1.QueryCurrentPlanResponse", [
  messageField(1, "plan", () => Plan),
]);

export interface QueryAppliedPlanRequest {
  readonly name: string;
}

export const QueryAppliedPlanRequest: MessageType<QueryAppliedPlanRequest> = defineMessage<QueryAppliedPlanRequest>("cosmos.upgrade.v1beta1.QueryAppliedPlanRequest", [
  field(1, "name", "string"),
]);

export interface QueryAppliedPlanResponse {
  readonly height: bigint;
}

export const QueryAppliedPlanResponse: MessageType<QueryAppliedPlanResponse> = defineMessage<QueryAppliedPlanResponse>("cosmos.upgrade.v1beta1.QueryAppliedPlanResponse", [
  field(1, "height", "int64"),
]);

export interface QueryUpgradedConsensusStateRequest {
  readonly lastHeight: bigint;
}

export const QueryUpgradedConsensusStateRequest: MessageType<QueryUpgradedConsensusStateRequest> = defineMessage<QueryUpgradedConsensusStateRequest>("cosmos.upgrade.v1beta1.QueryUpgradedConsensusStateRequest", [
  field(1, "last_height", "int64"),
]);

export interface QueryUpgradedConsensusStateResponse {
  readonly upgradedConsensusState: Uint8Array;
}

export const QueryUpgradedConsensusStateResponse: MessageType<QueryUpgradedConsensusStateResponse> = defineMessage<QueryUpgradedConsensusStateResponse>("cosmos.upgrade.v1beta1.QueryUpgradedConsensusStateResponse", [
  field(2, "upgraded_consensus_state", "bytes"),
]);

export interface QueryModuleVersionsRequest {
  readonly moduleName: string;
}

export const QueryModuleVersionsRequest: MessageType<QueryModuleVersionsRequest> = defineMessage<QueryModuleVersionsRequest>("cosmos.upgrade.v1beta1.QueryModuleVersionsRequest", [
  field(1, "module_name", "string"),
]);

export interface QueryModuleVersionsResponse {
  readonly moduleVersions: readonly ModuleVersion[];
}

export const QueryModuleVersionsResponse: MessageType<QueryModuleVersionsResponse> = defineMessage<QueryModuleVersionsResponse>("cosmos.upgrade.v1beta1.QueryModuleVersionsResponse", [
  messageField(1, "module_versions", () => ModuleVersion, { repeated: true }),
]);

export interface QueryAuthorityRequest {}

export const QueryAuthorityRequest: MessageType<QueryAuthorityRequest> = defineMessage<QueryAuthorityRequest>("cosmos.upgrade.v1beta1.QueryAuthorityRequest", []);

export interface QueryAuthorityResponse {
  readonly address: string;
}

export const QueryAuthorityResponse: MessageType<QueryAuthorityResponse> = defineMessage<QueryAuthorityResponse>("cosmos.upgrade.v1beta1.QueryAuthorityResponse", [
  field(1, "address", "string"),
]);

export interface MsgSoftwareUpgrade {
  readonly authority: string;
  readonly plan: Plan;
}

export const MsgSoftwareUpgrade: MessageType<MsgSoftwareUpgrade> = defineMessage<MsgSoftwareUpgrade>("cosmos.upgrade.v1beta1.MsgSoftwareUpgrade", [
  field(1, "authority", "string", { scalar: "AddressString" }),
  messageField(2, "plan", () => Plan, { required: true, dontOmitEmpty: true }),
], { aminoName: "cosmos-sdk/MsgSoftwareUpgrade", signers: ["authority"] });

export interface MsgSoftwareUpgradeResponse {}

export const MsgSoftwareUpgradeResponse: MessageType<MsgSoftwareUpgradeResponse> = defineMessage<MsgSoftwareUpgradeResponse>("cosmos.upgrade.v1beta1.MsgSoftwareUpgradeResponse", []);

export interface MsgCancelUpgrade {
  readonly authority: string;
}

export const MsgCancelUpgrade: MessageType<MsgCancelUpgrade> = defineMessage<MsgCancelUpgrade>("cosmos.upgrade.v1beta1.MsgCancelUpgrade", [
  field(1, "authority", "string", { scalar: "AddressString" }),
], { aminoName: "cosmos-sdk/MsgCancelUpgrade", signers: ["authority"] });

export interface MsgCancelUpgradeResponse {}

export const MsgCancelUpgradeResponse: MessageType<MsgCancelUpgradeResponse> = defineMessage<MsgCancelUpgradeResponse>("cosmos.upgrade.v1beta1.MsgCancelUpgradeResponse", []);

export interface Plan {
  readonly name: string;
  readonly time: Time;
  readonly height: bigint;
  readonly info: string;
  readonly upgradedClientState: Any | undefined;
}

export const Plan: MessageType<Plan> = defineMessage<Plan>("cosmos.upgrade.v1beta1.Plan", [
  field(1, "name", "string"),
  field(2, "time", "time", { required: true, dontOmitEmpty: true }),
  field(3, "height", "int64"),
  field(4, "info", "string"),
  messageField(5, "upgraded_client_state", () => Any),
], { aminoName: "cosmos-sdk/Plan" });

export interface SoftwareUpgradeProposal {
  readonly title: string;
  readonly description: string;
  readonly plan: Plan;
}

export const SoftwareUpgradeProposal: MessageType<SoftwareUpgradeProposal> = defineMessage<SoftwareUpgradeProposal>("cosmos.upgrade.v1beta1.SoftwareUpgradeProposal", [
  field(1, "title", "string"),
  field(2, "description", "string"),
  messageField(3, "plan", () => Plan, { required: true, dontOmitEmpty: true }),
], { aminoName: "cosmos-sdk/SoftwareUpgradeProposal", implements: ["cosmos.gov.v1beta1.Content"] });

export interface CancelSoftwareUpgradeProposal {
  readonly title: string;
  readonly description: string;
}

export const CancelSoftwareUpgradeProposal: MessageType<CancelSoftwareUpgradeProposal> = defineMessage<CancelSoftwareUpgradeProposal>("cosmos.upgrade.v1beta1.CancelSoftwareUpgradeProposal", [
  field(1, "title", "string"),
  field(2, "description", "string"),
], { aminoName: "cosmos-sdk/CancelSoftwareUpgradeProposal", implements: ["cosmos.gov.v1beta1.Content"] });

export interface ModuleVersion {
  readonly name: string;
  readonly version: bigint;
}

export const ModuleVersion: MessageType<ModuleVersion> = defineMessage<ModuleVersion>("cosmos.upgrade.v1beta1.ModuleVersion", [
  field(1, "name", "string"),
  field(2, "version", "uint64"),
]);

export interface QueryRpc {
  currentPlan(request: QueryCurrentPlanRequest): QueryCurrentPlanResponse;
  appliedPlan(request: QueryAppliedPlanRequest): QueryAppliedPlanResponse;
  upgradedConsensusState(request: QueryUpgradedConsensusStateRequest): QueryUpgradedConsensusStateResponse;
  moduleVersions(request: QueryModuleVersionsRequest): QueryModuleVersionsResponse;
  authority(request: QueryAuthorityRequest): QueryAuthorityResponse;
}

export const Query: ServiceType<QueryRpc> = defineService<QueryRpc>("cosmos.upgrade.v1beta1.Query", {
  currentPlan: rpc("CurrentPlan", QueryCurrentPlanRequest, QueryCurrentPlanResponse, { method: "get", path: "/cosmos/upgrade/v1beta1/current_plan" }),
  appliedPlan: rpc("AppliedPlan", QueryAppliedPlanRequest, QueryAppliedPlanResponse, { method: "get", path: "/cosmos/upgrade/v1beta1/applied_plan/{name}" }),
  upgradedConsensusState: rpc("UpgradedConsensusState", QueryUpgradedConsensusStateRequest, QueryUpgradedConsensusStateResponse, { method: "get", path: "/cosmos/upgrade/v1beta1/upgraded_consensus_state/{last_height}" }),
  moduleVersions: rpc("ModuleVersions", QueryModuleVersionsRequest, QueryModuleVersionsResponse, { method: "get", path: "/cosmos/upgrade/v1beta1/module_versions" }),
  authority: rpc("Authority", QueryAuthorityRequest, QueryAuthorityResponse, { method: "get", path: "/cosmos/upgrade/v1beta1/authority" }),
});

export interface MsgRpc {
  softwareUpgrade(request: MsgSoftwareUpgrade): MsgSoftwareUpgradeResponse;
  cancelUpgrade(request: MsgCancelUpgrade): MsgCancelUpgradeResponse;
}

export const Msg: ServiceType<MsgRpc> = defineService<MsgRpc>("cosmos.upgrade.v1beta1.Msg", {
  softwareUpgrade: rpc("SoftwareUpgrade", MsgSoftwareUpgrade, MsgSoftwareUpgradeResponse),
  cancelUpgrade: rpc("CancelUpgrade", MsgCancelUpgrade, MsgCancelUpgradeResponse),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  QueryCurrentPlanRequest,
  QueryCurrentPlanResponse,
  QueryAppliedPlanRequest,
  QueryAppliedPlanResponse,
  QueryUpgradedConsensusStateRequest,
  QueryUpgradedConsensusStateResponse,
  QueryModuleVersionsRequest,
  QueryModuleVersionsResponse,
  QueryAuthorityRequest,
  QueryAuthorityResponse,
  MsgSoftwareUpgrade,
  MsgSoftwareUpgradeResponse,
  MsgCancelUpgrade,
  MsgCancelUpgradeResponse,
  Plan,
  SoftwareUpgradeProposal,
  CancelSoftwareUpgradeProposal,
  ModuleVersion,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Query as unknown as ServiceType, Msg as unknown as ServiceType];
