import { ZERO_TIME } from "@milkyway/codec";
import { GenesisState, type HourEpoch } from "@milkyway/codec/gen/ratelimit/v1";
import { type Ctx, type Genesis, plainError } from "@milkyway/core";
import { refuseContent } from "../unsupported/refuseContent.ts";
import { state } from "./state.ts";

const HOUR = 3_600_000_000_000n;

/** The hour of the day that the chain starts in. At midnight its number is 0, and an export is begun anew. */
function startingEpoch(ctx: Ctx, { duration }: HourEpoch): HourEpoch {
  const hours = ctx.time / HOUR;
  return {
    epochNumber: hours % 24n,
    duration,
    epochStartTime: hours * HOUR,
    epochStartHeight: ctx.height,
  };
}

function validate({ hourEpoch }: GenesisState): void {
  if (hourEpoch.epochNumber > 0n && hourEpoch.duration === 0n)
    throw plainError("hour epoch duration is not specified");
}

/** The epoch; limits are not supported yet. */
export const genesis: Genesis<unknown, GenesisState> = {
  type: GenesisState,
  defaults: () => ({
    params: {},
    rateLimits: [],
    whitelistedAddressPairs: [],
    blacklistedDenoms: [],
    pendingSendPacketSequenceNumbers: [],
    hourEpoch: {
      epochNumber: 0n,
      duration: HOUR,
      epochStartTime: ZERO_TIME,
      epochStartHeight: 0n,
    },
  }),
  validate,
  init(ctx, _, given) {
    const { params: _params, hourEpoch, ...lists } = given;
    refuseContent("ratelimit", lists);
    const started = hourEpoch.epochNumber > 0n;
    state.hourEpoch.set(ctx, started ? hourEpoch : startingEpoch(ctx, hourEpoch));
  },
  export: (ctx) => ({ ...genesis.defaults(), hourEpoch: state.hourEpoch.require(ctx) }),
};
