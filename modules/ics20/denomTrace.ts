/** Denoms of tokens that came from other chains. @see https://github.com/cosmos/ibc-go/blob/v8.7.0/modules/apps/transfer/types/trace.go */
import { toHex, utf8 } from "@milkyway/bytes";
import { sha256 } from "@milkyway/crypto";
import { isChannelId } from "./channelId.ts";

/** Where a packet left and arrived. */
export interface PacketEnds {
  readonly sourcePort: string;
  readonly sourceChannel: string;
  readonly destinationPort: string;
  readonly destinationChannel: string;
}

/** The hops at the beginning of a full denom, and the rest. */
function splitPath(parts: readonly string[]): { path: string; base: string } {
  let end = 0;
  if (parts.length > 2) while (isChannelId(parts[end + 1] ?? "")) end += 2;
  return { path: parts.slice(0, end).join("/"), base: parts.slice(end).join("/") };
}

/** The local denom of a token by its full path: `ibc/` and a hash, or the denom itself without a path. */
export function localDenom(fullDenom: string): string {
  const { path, base } = splitPath(fullDenom.split("/"));
  if (path === "") return base;
  return `ibc/${toHex(sha256(utf8(`${path}/${base}`))).toUpperCase()}`;
}

/** The denom under which a chain keeps what it received and did not send out before. */
export function voucherDenom(
  { destinationPort, destinationChannel }: PacketEnds,
  denom: string,
): string {
  return localDenom(`${destinationPort}/${destinationChannel}/${denom}`);
}

/** The denom that the receiver of a packet gets: its own again when the token comes home. */
export function receivedDenom(ends: PacketEnds, denom: string): string {
  const home = `${ends.sourcePort}/${ends.sourceChannel}/`;
  return denom.startsWith(home) ? localDenom(denom.slice(home.length)) : voucherDenom(ends, denom);
}
