import type { QueryRpc as ChannelRpc } from "@milkyway/codec/gen/ibc/core/channel/v1";
import type { QueryRpc as ClientRpc } from "@milkyway/codec/gen/ibc/core/client/v1";
import type { QueryRpc as ConnectionRpc } from "@milkyway/codec/gen/ibc/core/connection/v1";
import { type Ctx, GrpcError, grpcCodes, notFound, type QueryHandler } from "@milkyway/core";
import { isAllowedClient, LOCALHOST, LOCALHOST_CONNECTION, selfHeight } from "./localhost.ts";
import { state } from "./state.ts";

const NO_PROOF = new Uint8Array(0);
const ONE_PAGE = { nextKey: new Uint8Array(0), total: 1n };
const NO_PAGE = { nextKey: new Uint8Array(0), total: 0n };

function localhost(ctx: Ctx) {
  return { clientId: LOCALHOST, clientState: state.localhostClient.require(ctx) };
}

export const clientParams: QueryHandler<unknown, ClientRpc["clientParams"]> = (ctx) => ({
  params: state.clientParams.require(ctx),
});

export const clientState: QueryHandler<unknown, ClientRpc["clientState"]> = (ctx, _, request) => {
  if (request.clientId !== LOCALHOST) throw notFound(`${request.clientId}: light client not found`);
  const { clientState: found } = localhost(ctx);
  return { clientState: found, proof: NO_PROOF, proofHeight: selfHeight(ctx) };
};

export const clientStates: QueryHandler<unknown, ClientRpc["clientStates"]> = (ctx) => ({
  clientStates: [localhost(ctx)],
  pagination: ONE_PAGE,
});

export const clientStatus: QueryHandler<unknown, ClientRpc["clientStatus"]> = (ctx, _, request) => {
  if (request.clientId !== LOCALHOST) return { status: "Unknown" };
  return { status: isAllowedClient(ctx, LOCALHOST) ? "Active" : "Unauthorized" };
};

export const connectionParams: QueryHandler<unknown, ConnectionRpc["connectionParams"]> = (
  ctx,
) => ({
  params: state.connectionParams.require(ctx),
});

export const connection: QueryHandler<unknown, ConnectionRpc["connection"]> = (ctx, _, request) => {
  if (request.connectionId !== LOCALHOST_CONNECTION)
    throw notFound(`${request.connectionId}: connection not found`);
  const found = state.localhostConnection.require(ctx);
  return { connection: found, proof: NO_PROOF, proofHeight: selfHeight(ctx) };
};

export const connections: QueryHandler<unknown, ConnectionRpc["connections"]> = (ctx) => ({
  connections: [{ id: LOCALHOST_CONNECTION, ...state.localhostConnection.require(ctx) }],
  pagination: ONE_PAGE,
  height: selfHeight(ctx),
});

export const channelParams: QueryHandler<unknown, ChannelRpc["channelParams"]> = (ctx) => ({
  params: state.channelParams.require(ctx),
});

export const channels: QueryHandler<unknown, ChannelRpc["channels"]> = (ctx) => ({
  channels: [],
  pagination: NO_PAGE,
  height: selfHeight(ctx),
});

export const channel: QueryHandler<unknown, ChannelRpc["channel"]> = (_, __, request) => {
  const place = `port-id: ${request.portId}, channel-id ${request.channelId}`;
  throw new GrpcError(grpcCodes.notFound, `${place}: channel not found`);
};
