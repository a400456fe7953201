// Generated from proto/milkyway/services/v1.proto by `npm run generate`. Do not edit.
import { type EnumType, type MessageType, type ServiceType, defineEnum, defineMessage, defineService, enumField, field, messageField, rpc } from "@milkyway/codec";
import { PageRequest, PageResponse } from "@milkyway/codec/gen/cosmos/base/query/v1beta1";
import { Coin, DecCoin } from "@milkyway/codec/gen/cosmos/base/v1beta1";

export interface GenesisState {
  readonly params: Params;
  readonly services: readonly Service[];
  readonly nextServiceId: number;
  readonly servicesParams: readonly ServiceParamsRecord[];
}

export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>("milkyway.services.v1.GenesisState", [
  messageField(1, "params", () => Params, { required: true }),
  messageField(2, "services", () => Service, { repeated: true }),
  field(3, "next_service_id", "uint32"),
  messageField(4, "services_params", () => ServiceParamsRecord, { repeated: true }),
]);

export interface ServiceParamsRecord {
  readonly serviceId: number;
  readonly params: ServiceParams;
}

export const ServiceParamsRecord: MessageType<ServiceParamsRecord> = defineMessage<ServiceParamsRecord>("milkyway.services.v1.ServiceParamsRecord", [
  field(1, "service_id", "uint32"),
  messageField(2, "params", () => ServiceParams, { required: true }),
]);

export interface MsgCreateService {
  readonly sender: string;
  readonly name: string;
  readonly description: string;
  readonly website: string;
  readonly pictureUrl: string;
  readonly feeAmount: readonly Coin[];
}

export const MsgCreateService: MessageType<MsgCreateService> = defineMessage<MsgCreateService>("milkyway.services.v1.MsgCreateService", [
  field(1, "sender", "string", { scalar: "AddressString" }),
  field(2, "name", "string"),
  field(3, "description", "string"),
  field(4, "website", "string"),
  field(5, "picture_url", "string"),
  messageField(6, "fee_amount", () => Coin, { repeated: true }),
], { aminoName: "milkyway/services/MsgCreateService", signers: ["sender"] });

export interface MsgCreateServiceResponse {
  readonly newServiceId: number;
}

export const MsgCreateServiceResponse: MessageType<MsgCreateServiceResponse> = defineMessage<MsgCreateServiceResponse>("milkyway.services.v1.MsgCreateServiceResponse", [
  field(1, "new_service_id", "uint32"),
]);

export interface MsgUpdateService {
  readonly sender: string;
  readonly serviceId: number;
  readonly name: string;
  readonly description: string;
  readonly website: string;
  readonly pictureUrl: string;
}

export const MsgUpdateService: MessageType<MsgUpdateService> = defineMessage<MsgUpdateService>("milkyway.services.v1.MsgUpdateService", [
  field(1, "sender", "string", { scalar: "AddressString" }),
  field(2, "service_id", "uint32"),
  field(3, "name", "string"),
  field(4, "description", "string"),
  field(5, "website", "string"),
  field(6, "picture_url", "string"),
], { aminoName: "milkyway/services/MsgUpdateService", signers: ["sender"] });

export interface MsgUpdateServiceResponse {}

export const MsgUpdateServiceResponse: MessageType<MsgUpdateServiceResponse> = defineMessage<MsgUpdateServiceResponse>("milkyway.services.v1.MsgUpdateServiceResponse", []);

export interface MsgActivateService {
  readonly sender: string;
  readonly serviceId: number;
}

export const MsgActivateService: MessageType<MsgActivateService> = defineMessage<MsgActivateService>("milkyway.services.v1.MsgActivateService", [
  field(1, "sender", "string", { scalar: "AddressString" }),
  field(2, "service_id", "uint32"),
], { aminoName: "milkyway/MsgActivateService", signers: ["sender"] });

export interface MsgActivateServiceResponse {}

export const MsgActivateServiceResponse: MessageType<MsgActivateServiceResponse> = defineMessage<MsgActivateServiceResponse>("milkyway.services.v1.MsgActivateServiceResponse", []);

export interface MsgDeactivateService {
  readonly sender: string;
  readonly serviceId: number;
}

export const MsgDeactivateService: MessageType<MsgDeactivateService> = defineMessage<MsgDeactivateService>("milkyway.services.v1.MsgDeactivateService", [
  field(1, "sender", "string", { scalar: "AddressString" }),
  field(2, "service_id", "uint32"),
], { aminoName: "milkyway/MsgDeactivateService", signers: ["sender"] });

export interface MsgDeactivateServiceResponse {}

export const MsgDeactivateServiceResponse: MessageType<MsgDeactivateServiceResponse> = defineMessage<MsgDeactivateServiceResponse>("milkyway.services.v1.MsgDeactivateServiceResponse", []);

export interface MsgDeleteService {
  readonly sender: string;
  readonly serviceId: number;
}

export const MsgDeleteService: MessageType<MsgDeleteService> = defineMessage<MsgDeleteService>("milkyway.services.v1.MsgDeleteService", [
  field(1, "sender", "string", { scalar: "AddressString" }),
  field(2, "service_id", "uint32"),
], { aminoName: "milkyway/MsgDeleteService", signers: ["sender"] });

export interface MsgDeleteServiceResponse {}

export const MsgDeleteServiceResponse: MessageType<MsgDeleteServiceResponse> = defineMessage<MsgDeleteServiceResponse>("milkyway.services.v1.MsgDeleteServiceResponse", []);

export interface MsgTransferServiceOwnership {
  readonly sender: string;
  readonly serviceId: number;
  readonly newAdmin: string;
}

export const MsgTransferServiceOwnership: MessageType<MsgTransferServiceOwnership> = defineMessage<MsgTransferServiceOwnership>("milkyway.services.v1.MsgTransferServiceOwnership", [
  field(1, "sender", "string", { scalar: "AddressString" }),
  field(2, "service_id", "uint32"),
  field(3, "new_admin", "string", { scalar: "AddressString" }),
], { aminoName: "milkyway/MsgTransferServiceOwnership", signers: ["sender"] });

export interface MsgTransferServiceOwnershipResponse {}

export const MsgTransferServiceOwnershipResponse: MessageType<MsgTransferServiceOwnershipResponse> = defineMessage<MsgTransferServiceOwnershipResponse>("milkyway.services.v1.MsgTransferServiceOwnershipResponse", []);

export interface MsgSetServiceParams {
  readonly sender: string;
  readonly serviceId: number;
  readonly serviceParams: ServiceParams;
}

export const MsgSetServiceParams: MessageType<MsgSetServiceParams> = defineMessage<MsgSetServiceParams>("milkyway.services.v1.MsgSetServiceParams", [
  field(1, "sender", "string", { scalar: "AddressString" }),
  field(2, "service_id", "uint32"),
  messageField(3, "service_params", () => ServiceParams, { required: true }),
], { aminoName: "milkyway/MsgSetServiceParams", signers: ["sender"] });

export interface MsgSetServiceParamsResponse {}

export const MsgSetServiceParamsResponse: MessageType<MsgSetServiceParamsResponse> = defineMessage<MsgSetServiceParamsResponse>("milkyway.services.v1.MsgSetServiceParamsResponse", []);

export interface MsgUpdateParams {
  readonly authority: string;
  readonly params: Params;
}

export const MsgUpdateParams: MessageType<MsgUpdateParams> = defineMessage<MsgUpdateParams>("milkyway.services.v1.MsgUpdateParams", [
  field(1, "authority", "string", { scalar: "AddressString" }),
  messageField(2, "params", () => Params, { required: true }),
], { aminoName: "milkyway/services/MsgUpdateParams", signers: ["authority"] });

export interface MsgUpdateParamsResponse {}

export const MsgUpdateParamsResponse: MessageType<MsgUpdateParamsResponse> = defineMessage<MsgUpdateParamsResponse>("milkyway.services.v1.MsgUpdateParamsResponse", []);

export interface MsgAccreditService {
  readonly authority: string;
  readonly serviceId: number;
}

export const MsgAccreditService: MessageType<MsgAccreditService> = defineMessage<MsgAccreditService>("milkyway.services.v1.MsgAccreditService", [
  field(1, "authority", "string", { scalar: "AddressString" }),
  field(2, "service_id", "uint32"),
], { aminoName: "milkyway/MsgAccreditService", signers: ["authority"] });

export interface MsgAccreditServiceResponse {}

export const MsgAccreditServiceResponse: MessageType<MsgAccreditServiceResponse> = defineMessage<MsgAccreditServiceResponse>("milkyway.services.v1.MsgAccreditServiceResponse", []);

export interface MsgRevokeServiceAccreditation {
  readonly authority: string;
  readonly serviceId: number;
}

export const MsgRevokeServiceAccreditation: MessageType<MsgRevokeServiceAccreditation> = defineMessage<MsgRevokeServiceAccreditation>("milkyway.services.v1.MsgRevokeServiceAccreditation", [
  field(1, "authority", "string", { scalar: "AddressString" }),
  field(2, "service_id", "uint32"),
], { aminoName: "milkyway/MsgRevokeServiceAccreditation", signers: ["authority"] });

export interface MsgRevokeServiceAccreditationResponse {}

export const MsgRevokeServiceAccreditationResponse: MessageType<MsgRevokeServiceAccreditationResponse> = defineMessage<MsgRevokeServiceAccreditationResponse>("milkyway.services.v1.MsgRevokeServiceAccreditationResponse", []);

export const ServiceStatus = {
  SERVICE_STATUS_UNSPECIFIED: 0,
  SERVICE_STATUS_CREATED: 1,
  SERVICE_STATUS_ACTIVE: 2,
  SERVICE_STATUS_INACTIVE: 3,
} as const;
export type ServiceStatus = number;
export const ServiceStatusEnum: EnumType = defineEnum("milkyway.services.v1.ServiceStatus", ServiceStatus);

export interface Service {
  readonly id: number;
  readonly status: ServiceStatus;
  readonly admin: string;
  readonly name: string;
  readonly description: string;
  readonly website: string;
  readonly pictureUrl: string;
  readonly address: string;
  readonly tokens: readonly Coin[];
  readonly delegatorShares: readonly DecCoin[];
  readonly accredited: boolean;
}

export const Service: MessageType<Service> = defineMessage<Service>("milkyway.services.v1.Service", [
  field(1, "id", "uint32"),
  enumField(2, "status", () => ServiceStatusEnum),
  field(3, "admin", "string", { scalar: "AddressString" }),
  field(4, "name", "string"),
  field(5, "description", "string"),
  field(6, "website", "string"),
  field(7, "picture_url", "string"),
  field(8, "address", "string", { scalar: "AddressString" }),
  messageField(9, "tokens", () => Coin, { repeated: true }),
  messageField(10, "delegator_shares", () => DecCoin, { repeated: true }),
  field(11, "accredited", "bool"),
]);

export interface ServiceParams {
  readonly allowedDenoms: readonly string[];
}

export const ServiceParams: MessageType<ServiceParams> = defineMessage<ServiceParams>("milkyway.services.v1.ServiceParams", [
  field(1, "allowed_denoms", "string", { repeated: true }),
]);

export interface Params {
  readonly serviceRegistrationFee: readonly Coin[];
}

export const Params: MessageType<Params> = defineMessage<Params>("milkyway.services.v1.Params", [
  messageField(1, "service_registration_fee", () => Coin, { repeated: true }),
]);

export interface QueryParamsRequest {}

export const QueryParamsRequest: MessageType<QueryParamsRequest> = defineMessage<QueryParamsRequest>("milkyway.services.v1.QueryParamsRequest", []);

export interface QueryParamsResponse {
  readonly params: Params;
}

export const QueryParamsResponse: MessageType<QueryParamsResponse> = defineMessage<QueryParamsResponse>("milkyway.services.v1.QueryParamsResponse", [
  messageField(1, "params", () => Params, { required: true }),
]);

export interface QueryServicesRequest {
  readonly pagination: PageRequest | undefined;
}

export const QueryServicesRequest: MessageType<QueryServicesRequest> = defineMessage<QueryServicesRequest>("milkyway.services.v1.QueryServicesRequest", [
  messageField(1, "pagination", () => PageRequest),
]);

export interface QueryServicesResponse {
  readonly services: readonly Service[];
  readonly pagination: PageResponse | undefined;
}

export const QueryServicesResponse: MessageType<QueryServicesResponse> = defineMessage<QueryServicesResponse>("milkyway.services.v1.QueryServicesResponse", [
  messageField(1, "services", () => Service, { repeated: true }),
  messageField(2, "pagination", () => PageResponse),
]);

export interface QueryServiceRequest {
  readonly serviceId: number;
}

export const QueryServiceRequest: MessageType<QueryServiceRequest> = defineMessage<QueryServiceRequest>("milkyway.services.v1.QueryServiceRequest", [
  field(1, "service_id", "uint32"),
]);

export interface QueryServiceResponse {
  readonly service: Service;
}

export const QueryServiceResponse: MessageType<QueryServiceResponse> = defineMessage<QueryServiceResponse>("milkyway.services.v1.QueryServiceResponse", [
  messageField(1, "service", () => Service, { required: true }),
]);

export interface QueryServiceParamsRequest {
  readonly serviceId: number;
}

export const QueryServiceParamsRequest: MessageType<QueryServiceParamsRequest> = defineMessage<QueryServiceParamsRequest>("milkyway.services.v1.QueryServiceParamsRequest", [
  field(1, "service_id", "uint32"),
]);

export interface QueryServiceParamsResponse {
  readonly serviceParams: ServiceParams;
}

export const QueryServiceParamsResponse: MessageType<QueryServiceParamsResponse> = defineMessage<QueryServiceParamsResponse>("milkyway.services.v1.QueryServiceParamsResponse", [
  messageField(1, "service_params", () => ServiceParams, { required: true }),
]);

export interface MsgRpc {
  createService(request: MsgCreateService): MsgCreateServiceResponse;
  updateService(request: MsgUpdateService): MsgUpdateServiceResponse;
  activateService(request: MsgActivateService): MsgActivateServiceResponse;
  deactivateService(request: MsgDeactivateService): MsgDeactivateServiceResponse;
  deleteService(request: MsgDeleteService): MsgDeleteServiceResponse;
  transferServiceOwnership(request: MsgTransferServiceOwnership): MsgTransferServiceOwnershipResponse;
  setServiceParams(request: MsgSetServiceParams): MsgSetServiceParamsResponse;
  updateParams(request: MsgUpdateParams): MsgUpdateParamsResponse;
  accreditService(request: MsgAccreditService): MsgAccreditServiceResponse;
  revokeServiceAccreditation(request: MsgRevokeServiceAccreditation): MsgRevokeServiceAccreditationResponse;
}

export const Msg: ServiceType<MsgRpc> = defineService<MsgRpc>("milkyway.services.v1.Msg", {
  createService: rpc("CreateService", MsgCreateService, MsgCreateServiceResponse),
  updateService: rpc("UpdateService", MsgUpdateService, MsgUpdateServiceResponse),
  activateService: rpc("ActivateService", MsgActivateService, MsgActivateServiceResponse),
  deactivateService: rpc("DeactivateService", MsgDeactivateService, MsgDeactivateServiceResponse),
  deleteService: rpc("DeleteService", MsgDeleteService, MsgDeleteServiceResponse),
  transferServiceOwnership: rpc("TransferServiceOwnership", MsgTransferServiceOwnership, MsgTransferServiceOwnershipResponse),
  setServiceParams: rpc("SetServiceParams", MsgSetServiceParams, MsgSetServiceParamsResponse),
  updateParams: rpc("UpdateParams", MsgUpdateParams, MsgUpdateParamsResponse),
  accreditService: rpc("AccreditService", MsgAccreditService, MsgAccreditServiceResponse),
  revokeServiceAccreditation: rpc("RevokeServiceAccreditation", MsgRevokeServiceAccreditation, MsgRevokeServiceAccreditationResponse),
});

export interface QueryRpc {
  service(request: QueryServiceRequest): QueryServiceResponse;
  services(request: QueryServicesRequest): QueryServicesResponse;
  serviceParams(request: QueryServiceParamsRequest): QueryServiceParamsResponse;
  params(request: QueryParamsRequest): QueryParamsResponse;
}

export const Query: ServiceType<QueryRpc> = defineService<QueryRpc>("milkyway.services.v1.Query", {
  service: rpc("Service", QueryServiceRequest, QueryServiceResponse, { method: "get", path: "/milkyway/services/v1/services/{service_id}" }),
  services: rpc("Services", QueryServicesRequest, QueryServicesResponse, { method: "get", path: "/milkyway/services/v1/services" }),
  serviceParams: rpc("ServiceParams", QueryServiceParamsRequest, QueryServiceParamsResponse, { method: "get", path: "/milkyway/services/v1/services/{service_id}/params" }),
  params: rpc("Params", QueryParamsRequest, QueryParamsResponse, { method: "get", path: "/milkyway/services/v1/params" }),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  GenesisState,
  ServiceParamsRecord,
  MsgCreateService,
  MsgCreateServiceResponse,
  MsgUpdateService,
  MsgUpdateServiceResponse,
  MsgActivateService,
  MsgActivateServiceResponse,
  MsgDeactivateService,
  MsgDeactivateServiceResponse,
  MsgDeleteService,
  MsgDeleteServiceResponse,
  MsgTransferServiceOwnership,
  MsgTransferServiceOwnershipResponse,
  MsgSetServiceParams,
  MsgSetServiceParamsResponse,
  MsgUpdateParams,
  MsgUpdateParamsResponse,
  MsgAccreditService,
  MsgAccreditServiceResponse,
  MsgRevokeServiceAccreditation,
  MsgRevokeServiceAccreditationResponse,
  Service,
  ServiceParams,
  Params,
  QueryParamsRequest,
  QueryParamsResponse,
  QueryServicesRequest,
  QueryServicesResponse,
  QueryServiceRequest,
  QueryServiceResponse,
  QueryServiceParamsRequest,
  QueryServiceParamsResponse,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Msg as unknown as ServiceType, Query as unknown as ServiceType];
