import { durationToText, SECOND } from "@milkyway/codec";
import type { Params } from "@milkyway/codec/gen/cosmos/slashing/v1beta1";
import { plainError } from "@milkyway/core";
import {
  type Dec,
  decFromScaled,
  decToText,
  mulIntDec,
  ONE_DEC,
  roundDec,
  ZERO_DEC,
} from "@milkyway/math";

export const DEFAULT_PARAMS: Params = {
  signedBlocksWindow: 100n,
  minSignedPerWindow: decFromScaled(500_000_000_000_000_000n),
  downtimeJailDuration: 600n * SECOND,
  slashFractionDoubleSign: decFromScaled(50_000_000_000_000_000n),
  slashFractionDowntime: decFromScaled(10_000_000_000_000_000n),
};

/** Blocks of a window that a validator must sign, half to even. */
export function minSigned({ signedBlocksWindow, minSignedPerWindow }: Params): bigint {
  return roundDec(mulIntDec(minSignedPerWindow, signedBlocksWindow));
}

function checkFraction(value: Dec, what: string): void {
  if (value === undefined) throw plainError(`${what} cannot be nil`);
  if (value < ZERO_DEC) throw plainError(`${what} cannot be negative: ${decToText(value)}`);
  if (value > ONE_DEC) throw plainError(`${what} too large: ${decToText(value)}`);
}

/** Throws on parameters that the message refuses. */
export function validateParams(params: Params): void {
  if (params.signedBlocksWindow <= 0n)
    throw plainError(`signed blocks window must be positive: ${params.signedBlocksWindow}`);
  checkFraction(params.minSignedPerWindow, "min signed per window");
  if (params.downtimeJailDuration <= 0n)
    throw plainError(
      `downtime jail duration must be positive: ${durationToText(params.downtimeJailDuration)}`,
    );
  checkFraction(params.slashFractionDoubleSign, "double sign slash fraction");
  checkFraction(params.slashFractionDowntime, "downtime slash fraction");
}

/** Throws on parameters with which a genesis file is refused; the chain itself would start with them. */
export function validateGenesisParams(params: Params): void {
  validateParams(params);
  const { downtimeJailDuration: jail, signedBlocksWindow: window } = params;
  if (jail < 60n * SECOND)
    throw plainError(
      `downtime unjail duration must be at least 1 minute, is ${durationToText(jail)}`,
    );
  if (window < 10n) throw plainError(`signed blocks window must be at least 10, is ${window}`);
}
