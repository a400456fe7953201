// Generated from proto/milkyway/rules/v1.proto by `npm run generate`. Do not edit.
import { type MessageType, type ServiceType, defineMessage, defineService, field, messageField, rpc } from "@milkyway/codec";
import { PageRequest, PageResponse } from "@milkyway/codec/gen/cosmos/base/query/v1beta1";

export interface QuarantinedItem {
  readonly module: string;
  readonly item: string;
  readonly reason: string;
  readonly firstHeight: bigint;
  readonly lastHeight: bigint;
  readonly failures: bigint;
}

export const QuarantinedItem: MessageType<QuarantinedItem> = defineMessage<QuarantinedItem>("milkyway.rules.v1.QuarantinedItem", [
  field(1, "module", "string"),
  field(2, "item", "string"),
  field(3, "reason", "string"),
  field(4, "first_height", "int64"),
  field(5, "last_height", "int64"),
  field(6, "failures", "uint64"),
]);

export interface Behaviour {
  readonly name: string;
  readonly value: string;
}

export const Behaviour: MessageType<Behaviour> = defineMessage<Behaviour>("milkyway.rules.v1.Behaviour", [
  field(1, "name", "string"),
  field(2, "value", "string"),
]);

export interface GenesisState {
  readonly version: string;
  readonly quarantine: readonly QuarantinedItem[];
}

export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>("milkyway.rules.v1.GenesisState", [
  field(1, "version", "string"),
  messageField(2, "quarantine", () => QuarantinedItem, { repeated: true }),
]);

export interface QueryRulesRequest {}

export const QueryRulesRequest: MessageType<QueryRulesRequest> = defineMessage<QueryRulesRequest>("milkyway.rules.v1.QueryRulesRequest", []);

export interface QueryRulesResponse {
  readonly version: string;
  readonly behaviours: readonly Behaviour[];
}

export const QueryRulesResponse: MessageType<QueryRulesResponse> = defineMessage<QueryRulesResponse>("milkyway.rules.v1.QueryRulesResponse", [
  field(1, "version", "string"),
  messageField(2, "behaviours", () => Behaviour, { repeated: true }),
]);

export interface QueryQuarantineRequest {
  readonly pagination: PageRequest | undefined;
}

export const QueryQuarantineRequest: MessageType<QueryQuarantineRequest> = defineMessage<QueryQuarantineRequest>("milkyway.rules.v1.QueryQuarantineRequest", [
  messageField(1, "pagination", () => PageRequest),
]);

export interface QueryQuarantineResponse {
  readonly items: readonly QuarantinedItem[];
  readonly pagination: PageResponse | undefined;
}

export const QueryQuarantineResponse: MessageType<QueryQuarantineResponse> = defineMessage<QueryQuarantineResponse>("milkyway.rules.v1.QueryQuarantineResponse", [
  messageField(1, "items", () => QuarantinedItem, { repeated: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryRpc {
  rules(request: QueryRulesRequest): QueryRulesResponse;
  quarantine(request: QueryQuarantineRequest): QueryQuarantineResponse;
}

export const Query: ServiceType<QueryRpc> = defineService<QueryRpc>("milkyway.rules.v1.Query", {
  rules: rpc("Rules", QueryRulesRequest, QueryRulesResponse, { method: "get", path: "/milkyway/rules/v1/rules" }),
  quarantine: rpc("Quarantine", QueryQuarantineRequest, QueryQuarantineResponse, { method: "get", path: "/milkyway/rules/v1/quarantine" }),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  QuarantinedItem,
  Behaviour,
  GenesisState,
  QueryRulesRequest,
  QueryRulesResponse,
  QueryQuarantineRequest,
  QueryQuarantineResponse,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Query as unknown as ServiceType];
