import { Query } from "@milkyway/codec/gen/ibc/applications/fee/v1";
import type { CliCommand, ModuleCli } from "@milkyway/core";

const ofPacket = (use: string, short: string): CliCommand => ({
  use: `${use} [port-id] [channel-id] [sequence]`,
  short,
  args: ["packet_id.port_id", "packet_id.channel_id", "packet_id.sequence"],
  example: "transfer channel-0 1",
});

const ofRelayer = (use: string, short: string): CliCommand => ({
  use: `${use} [channel-id] [relayer]`,
  short,
  example: "channel-0 milk1gd5vel0gxj0jcsp7n2zszvhcfk95w67wz8wra0",
});

/** Commands of the feeibc module. */
export const cli: ModuleCli<typeof Query> = {
  query: {
    short: "Fees of relayers",
    service: Query,
    rpcs: {
      incentivizedPackets: { use: "packets", short: "Show all packets that carry fees" },
      incentivizedPacket: ofPacket("packet", "Show the fees of a packet"),
      incentivizedPacketsForChannel: {
        use: "packets-for-channel [port-id] [channel-id]",
        short: "Show the packets of a channel that carry fees",
        example: "transfer channel-0",
      },
      totalRecvFees: ofPacket("total-recv-fees", "Show what delivering a packet pays"),
      totalAckFees: ofPacket("total-ack-fees", "Show what acknowledging a packet pays"),
      totalTimeoutFees: ofPacket("total-timeout-fees", "Show what timing a packet out pays"),
      payee: ofRelayer("payee", "Show who is paid in place of a relayer"),
      counterpartyPayee: ofRelayer(
        "counterparty-payee",
        "Show who is paid on the other chain in place of a relayer",
      ),
      feeEnabledChannels: { use: "channels", short: "Show the channels that have fees" },
      feeEnabledChannel: {
        use: "channel [port-id] [channel-id]",
        short: "Show whether a channel has fees",
        example: "transfer channel-0",
      },
    },
  },
};
