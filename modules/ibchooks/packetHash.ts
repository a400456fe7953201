import { toHex, utf8 } from "@milkyway/bytes";
import { goString } from "@milkyway/codec";
import type { Packet } from "@milkyway/codec/gen/ibc/core/channel/v1";
import { sha256 } from "@milkyway/crypto";

type Entry = readonly [key: string, json: string];

function text(key: string, value: string): readonly Entry[] {
  return value === "" ? [] : [[key, goString(value)]];
}

function number(key: string, value: bigint): readonly Entry[] {
  return value === 0n ? [] : [[key, value.toString()]];
}

function object(...entries: readonly (readonly Entry[])[]): string {
  return `{${entries
    .flat()
    .map(([key, json]) => `"${key}":${json}`)
    .join(",")}}`;
}

/** The packet without its data as JSON, empty fields left out. */
function packetJson(packet: Packet): string {
  const { revisionNumber, revisionHeight } = packet.timeoutHeight;
  const timeoutHeight = object(
    number("revision_number", revisionNumber),
    number("revision_height", revisionHeight),
  );
  return object(
    number("sequence", packet.sequence),
    text("source_port", packet.sourcePort),
    text("source_channel", packet.sourceChannel),
    text("destination_port", packet.destinationPort),
    text("destination_channel", packet.destinationChannel),
    [["timeout_height", timeoutHeight]],
    number("timeout_timestamp", packet.timeoutTimestamp),
  );
}

/** Tells packets apart whatever data they carry: lower-case hex of a SHA-256. */
export function packetHash(packet: Packet): string {
  return toHex(sha256(utf8(packetJson(packet))));
}
