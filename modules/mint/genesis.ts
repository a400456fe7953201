import { GenesisState } from "@milkyway/codec/gen/cosmos/mint/v1beta1";
import { type Ctx, type Genesis, plainError } from "@milkyway/core";
import { decFromScaled, decToText, ZERO_DEC } from "@milkyway/math";
import { MODULE } from "./beginBlock.ts";
import type { MintDeps } from "./deps.ts";
import { DEFAULT_PARAMS, validateParams } from "./params.ts";
import { state } from "./state.ts";

function validate({ params, minter }: GenesisState): void {
  validateParams(params);
  if (minter.inflation < ZERO_DEC)
    throw plainError(
      `mint parameter Inflation should be positive, is ${decToText(minter.inflation)}`,
    );
}

function init(ctx: Ctx, { auth }: MintDeps, { minter, params }: GenesisState): void {
  state.minter.set(ctx, minter);
  state.params.set(ctx, params);
  auth.getModuleAccount(ctx, MODULE);
}

export const genesis: Genesis<MintDeps, GenesisState> = {
  type: GenesisState,
  defaults: () => ({
    minter: { inflation: decFromScaled(130_000_000_000_000_000n), annualProvisions: ZERO_DEC },
    params: DEFAULT_PARAMS,
  }),
  validate,
  init,
  export: (ctx) => ({ minter: state.minter.require(ctx), params: state.params.require(ctx) }),
};
