import { fromUtf8Bin, utf8Bin } from "@milkyway/bytes";
import { GenesisState, InFlightPacket } from "@milkyway/codec/gen/packetforward/v1";
import { type Ctx, type Genesis, plainError } from "@milkyway/core";
import { ONE_DEC, ZERO_DEC } from "@milkyway/math";
import { NAME, state } from "./state.ts";

function validate({ params }: GenesisState): void {
  const { feePercentage } = params;
  if (feePercentage < ZERO_DEC || feePercentage > ONE_DEC)
    throw plainError(`invalid fee percentage: ${feePercentage}`);
}

function init(ctx: Ctx, _: unknown, { params, inFlightPackets }: GenesisState): void {
  state.params.set(ctx, params);
  for (const [key, packet] of inFlightPackets)
    ctx.store(NAME).set(utf8Bin(key), InFlightPacket.encode(packet));
}

/** Every entry of the store read as a packet: the parameters too, as in the original. */
function packets(ctx: Ctx): ReadonlyMap<string, InFlightPacket> {
  const found = new Map<string, InFlightPacket>();
  for (const cursor = ctx.store(NAME).iterate("", undefined); cursor.valid; cursor.next())
    found.set(fromUtf8Bin(cursor.key), InFlightPacket.decode(cursor.value));
  return found;
}

/** Parameters, and packets that were forwarded and not acknowledged yet. */
export const genesis: Genesis<unknown, GenesisState> = {
  type: GenesisState,
  defaults: () => ({ params: { feePercentage: ZERO_DEC }, inFlightPackets: new Map() }),
  validate,
  init,
  export: (ctx) => ({ params: state.params.require(ctx), inFlightPackets: packets(ctx) }),
};
