import type { Time } from "@milkyway/codec";
import { type Address, type Ctx, consensusAddresses } from "@milkyway/core";
import type { Dec } from "@milkyway/math";
import type { SlashingDeps } from "./deps.ts";
import { errors } from "./errors.ts";
import { events } from "./events.ts";
import { state } from "./state.ts";

/** What x/slashing offers x/evidence. */
export interface SlashingKeeper {
  /** Whether the key of a consensus address is known. */
  hasPubkey(ctx: Ctx, consensus: Address): boolean;
  hasValidatorSigningInfo(ctx: Ctx, consensus: Address): boolean;
  isTombstoned(ctx: Ctx, consensus: Address): boolean;
  slashFractionDoubleSign(ctx: Ctx): Dec;
  /** Burns stake for a double signature at a height, with the power of that height. */
  slash(ctx: Ctx, consensus: Address, fraction: Dec, power: bigint, height: bigint): void;
  jail(ctx: Ctx, consensus: Address): void;
  jailUntil(ctx: Ctx, consensus: Address, until: Time): void;
  /** For ever. */
  tombstone(ctx: Ctx, consensus: Address): void;
}

function requireInfo(ctx: Ctx, consensus: Address) {
  const info = state.signingInfos.get(ctx, consensus);
  if (info === undefined) throw errors.noSigningInfoFound.wrap();
  return info;
}

export function slashingKeeper({ staking }: SlashingDeps): SlashingKeeper {
  return {
    hasPubkey: (ctx, consensus) => state.publicKeys.get(ctx, consensus) !== undefined,
    hasValidatorSigningInfo: state.signingInfos.has,
    isTombstoned: (ctx, consensus) => state.signingInfos.get(ctx, consensus)?.tombstoned ?? false,
    slashFractionDoubleSign: (ctx) => state.params.require(ctx).slashFractionDoubleSign,
    slash(ctx, consensus, fraction, power, height) {
      const burned = staking.slash(ctx, consensus, { height, power, fraction });
      const address = consensusAddresses.toText(consensus);
      ctx.emit(events.slashed({ address, power, reason: "double_sign", burned_coins: burned }));
    },
    jail(ctx, consensus) {
      staking.jail(ctx, consensus);
      ctx.emit(events.jailed({ jailed: consensusAddresses.toText(consensus) }));
    },
    jailUntil: (ctx, consensus, jailedUntil) =>
      state.signingInfos.set(ctx, consensus, { ...requireInfo(ctx, consensus), jailedUntil }),
    tombstone(ctx, consensus) {
      const info = requireInfo(ctx, consensus);
      if (info.tombstoned) throw errors.validatorTombstoned.wrap();
      state.signingInfos.set(ctx, consensus, { ...info, tombstoned: true });
    },
  };
}
