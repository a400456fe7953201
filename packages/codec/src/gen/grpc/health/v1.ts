// Generated from proto/grpc/health/v1.proto by `npm run generate`. Do not edit.
import { type EnumType, type MessageType, type ServiceType, defineEnum, defineMessage, defineService, enumField, field, rpc } from "../../../runtime.ts";

export interface HealthCheckRequest {
  readonly service: string;
}

export const HealthCheckRequest: MessageType<HealthCheckRequest> = defineMessage<HealthCheckRequest>("grpc.health.v1.HealthCheckRequest", [
  field(1, "service", "string"),
]);

export interface HealthCheckResponse {
  readonly status: HealthCheckResponse_ServingStatus;
}

export const HealthCheckResponse: MessageType<HealthCheckResponse> = defineMessage<HealthCheckResponse>("grpc.health.v1.HealthCheckResponse", [
  enumField(1, "status", () => HealthCheckResponse_ServingStatusEnum),
]);

export const HealthCheckResponse_ServingStatus = {
  UNKNOWN: 0,
  SERVING: 1,
  NOT_SERVING: 2,
  SERVICE_UNKNOWN: 3,
} as const;
export type HealthCheckResponse_ServingStatus = number;
export const HealthCheckResponse_ServingStatusEnum: EnumType = defineEnum("grpc.health.v1.HealthCheckResponse.ServingStatus", HealthCheckResponse_ServingStatus);

export interface HealthRpc {
  check(request: HealthCheckRequest): HealthCheckResponse;
  watch(request: HealthCheckRequest): HealthCheckResponse;
}

export const Health: ServiceType<HealthRpc> = defineService<HealthRpc>("grpc.health.v1.Health", {
  check: rpc("Check", HealthCheckRequest, HealthCheckResponse),
  watch: rpc("Watch", HealthCheckRequest, HealthCheckResponse),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  HealthCheckRequest,
  HealthCheckResponse,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Health as unknown as ServiceType];
