// Generated from proto/milkyway/earnings/v1.proto by `npm run generate`. Do not edit.
import { type Duration, type MessageType, type ServiceType, defineMessage, defineService, enumField, field, messageField, rpc } from "@milkyway/codec";
import { DecCoin } from "@milkyway/codec/gen/cosmos/base/v1beta1";
import { DelegationType, DelegationTypeEnum } from "../../restaking/gen/v1.ts";

export interface QueryRewardsCheckRequest {
  readonly delegatorAddress: string;
  readonly serviceId: number;
}

export const QueryRewardsCheckRequest: MessageType<QueryRewardsCheckRequest> = defineMessage<QueryRewardsCheckRequest>("milkyway.earnings.v1.QueryRewardsCheckRequest", [
  field(1, "delegator_address", "string", { scalar: "AddressString" }),
  field(2, "service_id", "uint32"),
]);

export interface QueryRewardsCheckResponse {
  readonly findings: readonly Finding[];
}

export const QueryRewardsCheckResponse: MessageType<QueryRewardsCheckResponse> = defineMessage<QueryRewardsCheckResponse>("milkyway.earnings.v1.QueryRewardsCheckResponse", [
  messageField(1, "findings", () => Finding, { repeated: true }),
]);

export interface Finding {
  readonly delegationType: DelegationType;
  readonly targetId: number;
  readonly serviceId: number;
  readonly planId: bigint;
  readonly earns: boolean;
  readonly failingCondition: string;
  readonly explanation: string;
  readonly perDay: readonly DecCoin[];
  readonly runway: Duration;
}

export const Finding: MessageType<Finding> = defineMessage<Finding>("milkyway.earnings.v1.Finding", [
  enumField(1, "delegation_type", () => DelegationTypeEnum),
  field(2, "target_id", "uint32"),
  field(3, "service_id", "uint32"),
  field(4, "plan_id", "uint64"),
  field(5, "earns", "bool"),
  field(6, "failing_condition", "string"),
  field(7, "explanation", "string"),
  messageField(8, "per_day", () => DecCoin, { repeated: true }),
  field(9, "runway", "duration", { required: true }),
]);

export interface QueryProjectedRewardsRequest {
  readonly delegatorAddress: string;
  readonly delegationType: DelegationType;
  readonly targetId: number;
  readonly additional: string;
  readonly seconds: bigint;
}

export const QueryProjectedRewardsRequest: MessageType<QueryProjectedRewardsRequest> = defineMessage<QueryProjectedRewardsRequest>("milkyway.earnings.v1.QueryProjectedRewardsRequest", [
  field(1, "delegator_address", "string", { scalar: "AddressString" }),
  enumField(2, "delegation_type", () => DelegationTypeEnum),
  field(3, "target_id", "uint32"),
  field(4, "additional", "string"),
  field(5, "seconds", "uint64"),
]);

export interface QueryProjectedRewardsResponse {
  readonly plans: readonly PlanRewards[];
  readonly total: readonly DecCoin[];
}

export const QueryProjectedRewardsResponse: MessageType<QueryProjectedRewardsResponse> = defineMessage<QueryProjectedRewardsResponse>("milkyway.earnings.v1.QueryProjectedRewardsResponse", [
  messageField(1, "plans", () => PlanRewards, { repeated: true }),
  messageField(2, "total", () => DecCoin, { repeated: true }),
]);

export interface PlanRewards {
  readonly serviceId: number;
  readonly planId: bigint;
  readonly rewards: readonly DecCoin[];
}

export const PlanRewards: MessageType<PlanRewards> = defineMessage<PlanRewards>("milkyway.earnings.v1.PlanRewards", [
  field(1, "service_id", "uint32"),
  field(2, "plan_id", "uint64"),
  messageField(3, "rewards", () => DecCoin, { repeated: true }),
]);

export interface QueryRpc {
  rewardsCheck(request: QueryRewardsCheckRequest): QueryRewardsCheckResponse;
  projectedRewards(request: QueryProjectedRewardsRequest): QueryProjectedRewardsResponse;
}

export const Query: ServiceType<QueryRpc> = defineService<QueryRpc>("milkyway.earnings.v1.Query", {
  rewardsCheck: rpc("RewardsCheck", QueryRewardsCheckRequest, QueryRewardsCheckResponse, { method: "get", path: "/milkyway/earnings/v1/delegators/{delegator_address}/check" }),
  projectedRewards: rpc("ProjectedRewards", QueryProjectedRewardsRequest, QueryProjectedRewardsResponse, { method: "get", path: "/milkyway/earnings/v1/delegators/{delegator_address}/projected" }),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  QueryRewardsCheckRequest,
  QueryRewardsCheckResponse,
  Finding,
  QueryProjectedRewardsRequest,
  QueryProjectedRewardsResponse,
  PlanRewards,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Query as unknown as ServiceType];
