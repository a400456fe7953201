// Generated from proto/cosmos/autocli/v1.proto by `npm run generate`. Do not edit.
import { type MessageType, type ServiceType, defineMessage, defineService, field, messageField, rpc } from "../../../runtime.ts";

export interface ModuleOptions {
  readonly tx: ServiceCommandDescriptor | undefined;
  readonly query: ServiceCommandDescriptor | undefined;
}

export const ModuleOptions: MessageType<ModuleOptions> = defineMessage<ModuleOptions>("cosmos.autocli.v1.ModuleOptions", [
  messageField(1, "tx", () => ServiceCommandDescriptor),
  messageField(2, "query", () => ServiceCommandDescriptor),
]);

export interface ServiceCommandDescriptor {
  readonly service: string;
  readonly rpcCommandOptions: readonly RpcCommandOptions[];
  readonly subCommands: ReadonlyMap<string, ServiceCommandDescriptor>;
}

export const ServiceCommandDescriptor: MessageType<ServiceCommandDescriptor> = defineMessage<ServiceCommandDescriptor>("cosmos.autocli.v1.ServiceCommandDescriptor", [
  field(1, "service", "string"),
  messageField(2, "rpc_command_options", () => RpcCommandOptions, { repeated: true }),
  messageField(3, "sub_commands", () => ServiceCommandDescriptor, { mapKey: "string" }),
]);

export interface RpcCommandOptions {
  readonly rpcMethod: string;
  readonly use: string;
  readonly long: string;
  readonly short: string;
  readonly example: string;
  readonly alias: readonly string[];
  readonly suggestFor: readonly string[];
  readonly deprecated: string;
  readonly version: string;
  readonly flagOptions: ReadonlyMap<string, FlagOptions>;
  readonly positionalArgs: readonly PositionalArgDescriptor[];
  readonly skip: boolean;
}

export const RpcCommandOptions: MessageType<RpcCommandOptions> = defineMessage<RpcCommandOptions>("cosmos.autocli.v1.RpcCommandOptions", [
  field(1, "rpc_method", "string"),
  field(2, "use", "string"),
  field(3, "long", "string"),
  field(4, "short", "string"),
  field(5, "example", "string"),
  field(6, "alias", "string", { repeated: true }),
  field(7, "suggest_for", "string", { repeated: true }),
  field(8, "deprecated", "string"),
  field(9, "version", "string"),
  messageField(10, "flag_options", () => FlagOptions, { mapKey: "string" }),
  messageField(11, "positional_args", () => PositionalArgDescriptor, { repeated: true }),
  field(12, "skip", "bool"),
]);

export interface FlagOptions {
  readonly name: string;
  readonly shorthand: string;
  readonly usage: string;
  readonly defaultValue: string;
  readonly deprecated: string;
  readonly shorthandDeprecated: string;
  readonly hidden: boolean;
}

export const FlagOptions: MessageType<FlagOptions> = defineMessage<FlagOptions>("cosmos.autocli.v1.FlagOptions", [
  field(1, "name", "string"),
  field(2, "shorthand", "string"),
  field(3, "usage", "string"),
  field(4, "default_value", "string"),
  field(6, "deprecated", "string"),
  field(7, "shorthand_deprecated", "string"),
  field(8, "hidden", "bool"),
]);

export interface PositionalArgDescriptor {
  readonly protoField: string;
  readonly varargs: boolean;
}

export const PositionalArgDescriptor: MessageType<PositionalArgDescriptor> = defineMessage<PositionalArgDescriptor>("cosmos.autocli.v1.PositionalArgDescriptor", [
  field(1, "proto_field", "string"),
  field(2, "varargs", "bool"),
]);

export interface AppOptionsRequest {}

export const AppOptionsRequest: MessageType<AppOptionsRequest> = defineMessage<AppOptionsRequest>("cosmos.autocli.v1.AppOptionsRequest", []);

export interface AppOptionsResponse {
  readonly moduleOptions: ReadonlyMap<string, ModuleOptions>;
}

export const AppOptionsResponse: MessageType<AppOptionsResponse> = defineMessage<AppOptionsResponse>("cosmos.autocli.v1.AppOptionsResponse", [
  messageField(1, "module_options", () => ModuleOptions, { mapKey: "string" }),
]);

export interface QueryRpc {
  appOptions(request: AppOptionsRequest): AppOptionsResponse;
}

export const Query: ServiceType<QueryRpc> = defineService<QueryRpc>("cosmos.autocli.v1.Query", {
  appOptions: rpc("AppOptions", AppOptionsRequest, AppOptionsResponse),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  ModuleOptions,
  ServiceCommandDescriptor,
  RpcCommandOptions,
  FlagOptions,
  PositionalArgDescriptor,
  AppOptionsRequest,
  AppOptionsResponse,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Query as unknown as ServiceType];
