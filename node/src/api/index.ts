/** The API of a node: one table of methods behind gRPC, gRPC-web and REST. */
export { type Api, createApi } from "./api.ts";
export type { ApiOptions } from "./apiContext.ts";
export type { ApiMethod } from "./apiMethod.ts";
export { DEFAULT_GRPC, type GrpcOptions } from "./grpc/grpcOptions.ts";
export { serveGrpc } from "./grpc/serveGrpc.ts";
export { COMET_VERSION, COMPATIBILITY, type NodeDescription } from "./nodeDescription.ts";
export { queryServices } from "./queryServices.ts";
export { DEFAULT_REST, type RestOptions } from "./rest/restOptions.ts";
export { serveRest } from "./rest/serveRest.ts";
