import { fromUtf8, utf8 } from "@milkyway/bytes";
import type { Packet } from "@milkyway/codec/gen/ibc/core/channel/v1";
import type { Ctx } from "@milkyway/core";
import { type Acknowledgement, type ReceivePacket, resultAck } from "../acknowledgement.ts";

/** A packet from `channel-3` to `channel-7` with data as JSON or as text. */
export function packetOf(data: object | string, given: Partial<Packet> = {}): Packet {
  return {
    sequence: 1n,
    sourcePort: "transfer",
    sourceChannel: "channel-3",
    destinationPort: "transfer",
    destinationChannel: "channel-7",
    data: utf8(typeof data === "string" ? data : JSON.stringify(data)),
    timeoutHeight: { revisionNumber: 0n, revisionHeight: 1000n },
    timeoutTimestamp: 0n,
    ...given,
  };
}

/** What an acknowledgement says, as text. */
export const ackText = (ack: Acknowledgement | undefined): string | undefined =>
  ack && fromUtf8(ack.bytes);

/** The answer of every failure to the other chain. */
export const errorText = (code: number): string =>
  `{"error":"ABCI code: ${code}: error handling packet: see events for details"}`;

/** A layer below that notes what it gets and answers with a success. */
export function innerLayer(answer: Acknowledgement | undefined = resultAck(Uint8Array.of(1))) {
  const received: string[] = [];
  const receive: ReceivePacket = (_: Ctx, { data }) => {
    received.push(fromUtf8(data));
    return answer;
  };
  return { receive, received };
}
