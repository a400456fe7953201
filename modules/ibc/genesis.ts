import type { GenesisState as ChannelGenesis } from "@milkyway/codec/gen/ibc/core/channel/v1";
import type { GenesisState as ClientGenesis } from "@milkyway/codec/gen/ibc/core/client/v1";
import type { GenesisState as ConnectionGenesis } from "@milkyway/codec/gen/ibc/core/connection/v1";
import { GenesisState } from "@milkyway/codec/gen/ibc/core/types/v1";
import type { Ctx, Genesis } from "@milkyway/core";
import { refuseContent } from "../unsupported/refuseContent.ts";
import {
  createLocalhostConnection,
  LOCALHOST,
  LOCALHOST_CONNECTION,
  updateLocalhost,
} from "./localhost.ts";
import { state } from "./state.ts";

const NO_CHANNELS = {
  channels: [],
  acknowledgements: [],
  commitments: [],
  receipts: [],
  sendSequences: [],
  recvSequences: [],
  ackSequences: [],
};

/** The client of the chain itself is written anew, whatever is given. */
function initClients(ctx: Ctx, genesis: ClientGenesis): void {
  const { params, clients, clientsConsensus, clientsMetadata, nextClientSequence } = genesis;
  refuseContent("ibc", {
    clients: clients.filter(({ clientId }) => clientId !== LOCALHOST),
    clients_consensus: clientsConsensus,
    clients_metadata: clientsMetadata,
  });
  state.clientParams.set(ctx, params);
  state.nextClientSequence.set(ctx, nextClientSequence);
  updateLocalhost(ctx);
}

function initConnections(ctx: Ctx, genesis: ConnectionGenesis): void {
  refuseContent("ibc", {
    connections: genesis.connections.filter(({ id }) => id !== LOCALHOST_CONNECTION),
    client_connection_paths: genesis.clientConnectionPaths,
  });
  state.nextConnectionSequence.set(ctx, genesis.nextConnectionSequence);
  state.connectionParams.set(ctx, genesis.params);
  createLocalhostConnection(ctx);
}

function initChannels(ctx: Ctx, genesis: ChannelGenesis): void {
  const { params, nextChannelSequence, ...lists } = genesis;
  refuseContent("ibc", lists);
  state.channelParams.set(ctx, params);
  state.nextChannelSequence.set(ctx, nextChannelSequence);
}

function exportClients(ctx: Ctx): ClientGenesis {
  return {
    clients: [{ clientId: LOCALHOST, clientState: state.localhostClient.require(ctx) }],
    clientsConsensus: [],
    clientsMetadata: [],
    params: state.clientParams.require(ctx),
    createLocalhost: false,
    nextClientSequence: state.nextClientSequence.require(ctx),
  };
}

function exportConnections(ctx: Ctx): ConnectionGenesis {
  return {
    connections: [{ id: LOCALHOST_CONNECTION, ...state.localhostConnection.require(ctx) }],
    clientConnectionPaths: [],
    nextConnectionSequence: state.nextConnectionSequence.require(ctx),
    params: state.connectionParams.require(ctx),
  };
}

/** Parameters, counters and the connection of the chain to itself; other clients are not supported yet. */
export const genesis: Genesis<unknown, GenesisState> = {
  type: GenesisState,
  defaults: () => ({
    clientGenesis: {
      clients: [],
      clientsConsensus: [],
      clientsMetadata: [],
      params: { allowedClients: ["*"] },
      createLocalhost: false,
      nextClientSequence: 0n,
    },
    connectionGenesis: {
      connections: [],
      clientConnectionPaths: [],
      nextConnectionSequence: 0n,
      params: { maxExpectedTimePerBlock: 30_000_000_000n },
    },
    channelGenesis: {
      ...NO_CHANNELS,
      nextChannelSequence: 0n,
      params: {
        upgradeTimeout: {
          height: { revisionNumber: 0n, revisionHeight: 0n },
          timestamp: 600_000_000_000n,
        },
      },
    },
  }),
  init(ctx, _, { clientGenesis, connectionGenesis, channelGenesis }) {
    initClients(ctx, clientGenesis);
    initConnections(ctx, connectionGenesis);
    initChannels(ctx, channelGenesis);
  },
  export: (ctx) => ({
    clientGenesis: exportClients(ctx),
    connectionGenesis: exportConnections(ctx),
    channelGenesis: {
      ...NO_CHANNELS,
      nextChannelSequence: state.nextChannelSequence.require(ctx),
      params: state.channelParams.require(ctx),
    },
  }),
};
