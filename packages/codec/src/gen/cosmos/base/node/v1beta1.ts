// Generated from proto/cosmos/base/node/v1beta1.proto by `npm run generate`. Do not edit.
import { type MessageType, type ServiceType, type Time, defineMessage, defineService, field, rpc } from "../../../../runtime.ts";

export interface ConfigRequest {}

export const ConfigRequest: MessageType<ConfigRequest> = defineMessage<ConfigRequest>("cosmos.base.node.v1beta1.ConfigRequest", []);

export interface ConfigResponse {
  readonly minimumGasPrice: string;
  readonly pruningKeepRecent: string;
  readonly pruningInterval: string;
  readonly haltHeight: bigint;
}

export const ConfigResponse: MessageType<ConfigResponse> = defineMessage<ConfigResponse>("cosmos.base.node.v1beta1.ConfigResponse", [
  field(1, "minimum_gas_price", "string"),
  field(2, "pruning_keep_recent", "string"),
  field(3, "pruning_interval", "string"),
  field(4, "halt_height", "uint64"),
]);

export interface StatusRequest {}

export const StatusRequest: MessageType<StatusRequest> = defineMessage<StatusRequest>("cosmos.base.node.v1beta1.StatusRequest", []);

export interface StatusResponse {
  readonly earliestStoreHeight: bigint;
  readonly height: bigint;
  readonly timestamp: Time | undefined;
  readonly appHash: Uint8Array;
  readonly validatorHash: Uint8Array;
}

export const StatusResponse: MessageType<StatusResponse> = defineMessage<StatusResponse>("cosmos.base.node.v1beta1.StatusResponse", [
  field(1, "earliest_store_height", "uint64"),
  field(2, "height", "uint64"),
  field(3, "timestamp", "time"),
  field(4, "app_hash", "bytes"),
  field(5, "validator_hash", "bytes"),
]);

export interface ServiceRpc {
  config(request: ConfigRequest): ConfigResponse;
  status(request: StatusRequest): StatusResponse;
}

export const Service: ServiceType<ServiceRpc> = defineService<ServiceRpc>("cosmos.base.node.v1beta1.Service", {
  config: rpc("Config", ConfigRequest, ConfigResponse, { method: "get", path: "/cosmos/base/node/v1beta1/config" }),
  status: rpc("Status", StatusRequest, StatusResponse, { method: "get", path: "/cosmos/base/node/v1beta1/status" }),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  ConfigRequest,
  ConfigResponse,
  StatusRequest,
  StatusResponse,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Service as unknown as ServiceType];
