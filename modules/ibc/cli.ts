import { Query as Channel } from "@milkyway/codec/gen/ibc/core/channel/v1";
import { Query as Client } from "@milkyway/codec/gen/ibc/core/client/v1";
import { Query as Connection } from "@milkyway/codec/gen/ibc/core/connection/v1";
import type { CliCommand, CliService, ModuleCli } from "@milkyway/core";

const CLIENT = "07-tendermint-0";
const CHANNEL = "transfer channel-0";

const ofClient = (use: string, short: string): CliCommand => ({
  use: `client ${use} [client-id]`,
  short,
  example: CLIENT,
});

const ofChannel = (use: string, short: string): CliCommand => ({
  use: `channel ${use} [port-id] [channel-id]`,
  short,
  example: CHANNEL,
});

const ofPacket = (use: string, short: string): CliCommand => ({
  use: `channel ${use} [port-id] [channel-id] [sequence]`,
  short,
  example: `${CHANNEL} 1`,
});

const connection: CliService<typeof Connection> = {
  short: "Connections to other chains",
  service: Connection,
  groups: { connection: "Connections to other chains" },
  rpcs: {
    connection: {
      use: "connection end [connection-id]",
      short: "Show a connection",
      example: "connection-0",
    },
    connections: { use: "connection connections", short: "Show all connections" },
    clientConnections: {
      use: "connection path [client-id]",
      short: "Show the connections of a client",
      example: CLIENT,
    },
    connectionParams: { use: "connection params", short: "Show the parameters of connections" },
    connectionClientState: { skip: true },
    connectionConsensusState: { skip: true },
  },
};

const channel: CliService<typeof Channel> = {
  short: "Channels, and packets on their way",
  service: Channel,
  groups: { channel: "Channels, and packets on their way" },
  rpcs: {
    channel: ofChannel("end", "Show a channel"),
    channels: { use: "channel channels", short: "Show all channels" },
    connectionChannels: {
      use: "channel connections [connection]",
      short: "Show the channels of a connection",
      example: "connection-0",
    },
    channelClientState: ofChannel("client-state", "Show the client of a channel"),
    packetCommitment: ofPacket("packet-commitment", "Show what is committed to of a packet"),
    packetCommitments: ofChannel("packet-commitments", "Show the packets that are on their way"),
    packetReceipt: ofPacket("packet-receipt", "Show whether a packet came in"),
    packetAcknowledgement: ofPacket("packet-ack", "Show the acknowledgement of a packet"),
    unreceivedPackets: ofChannel("unreceived-packets", "Show which packets did not come in"),
    unreceivedAcks: ofChannel("unreceived-acks", "Show which acknowledgements did not come in"),
    nextSequenceReceive: ofChannel("next-sequence-receive", "Show which packet comes in next"),
    nextSequenceSend: ofChannel("next-sequence-send", "Show which packet goes out next"),
    upgradeError: ofChannel("upgrade-error", "Show why an upgrade of a channel failed"),
    upgrade: ofChannel("upgrade", "Show the upgrade of a channel"),
    channelParams: { use: "channel params", short: "Show the parameters of channels" },
    channelConsensusState: { skip: true },
    packetAcknowledgements: { skip: true },
  },
};

/** Commands of the ibc module. */
export const cli: ModuleCli<typeof Client> = {
  query: {
    short: "Other chains, connections and channels to them",
    service: Client,
    groups: { client: "What is known of other chains" },
    rpcs: {
      clientState: ofClient("state", "Show what a client knows of its chain"),
      clientStates: { use: "client states", short: "Show all clients" },
      consensusState: {
        use: "client consensus-state [client-id] [height]",
        short: "Show a header that a client knows",
        example: `${CLIENT} 5`,
        args: ["client_id", "revision_height"],
      },
      consensusStates: ofClient("consensus-states", "Show the headers that a client knows"),
      consensusStateHeights: ofClient(
        "consensus-state-heights",
        "Show the heights of the headers that a client knows",
      ),
      clientStatus: ofClient("status", "Show whether a client is active"),
      clientParams: { use: "client params", short: "Show which kinds of clients are allowed" },
      upgradedClientState: { skip: true },
      upgradedConsensusState: { skip: true },
      verifyMembership: { skip: true },
    },
  },
  otherQueries: [connection, channel],
};
