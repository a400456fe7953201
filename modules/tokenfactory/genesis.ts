import { accounts, ensure, type Genesis, plainError, toChainError } from "@milkyway/core";
import { checkCoins, coinsToText } from "@milkyway/math";
import { adminOf, DEFAULT_PARAMS, getParams, setAdmin } from "./authority.ts";
import { registerDenom } from "./createDenom.ts";
import { creatorOf } from "./denom.ts";
import { MODULE, type TokenfactoryDeps } from "./deps.ts";
import { errors } from "./errors.ts";
import { GenesisState, type Params } from "./gen/v1beta1.ts";
import { state } from "./state.ts";

function validateParams({ denomCreationFee: fee }: Params): void {
  if (checkCoins(fee)) throw plainError(`invalid denom creation fee: ${coinsToText(fee)}`);
}

function validateAdmin(admin: string): void {
  try {
    if (admin !== "") accounts.fromBech32(admin);
  } catch (error) {
    const reason = toChainError(error).message;
    throw errors.invalidAuthorityMetadata.wrap(`Invalid admin address (${reason})`);
  }
}

function validate({ params, factoryDenoms }: GenesisState): void {
  validateParams(params);
  const seen = new Set<string>();
  for (const { denom, authorityMetadata } of factoryDenoms) {
    ensure(!seen.has(denom), errors.invalidGenesis, `duplicate denom: ${denom}`);
    seen.add(denom);
    creatorOf(denom);
    validateAdmin(authorityMetadata.admin);
  }
}

/** Denoms and their admins. The contracts that watch denoms are not exported. */
export const genesis: Genesis<TokenfactoryDeps, GenesisState> = {
  type: GenesisState,
  defaults: () => ({ params: DEFAULT_PARAMS, factoryDenoms: [] }),
  validate,
  init(ctx, deps, { params, factoryDenoms }) {
    deps.auth.getModuleAccount(ctx, MODULE);
    state.params.set(ctx, params);
    for (const { denom, authorityMetadata } of factoryDenoms) {
      registerDenom(ctx, deps, creatorOf(denom), denom);
      setAdmin(ctx, denom, authorityMetadata.admin);
    }
  },
  export: (ctx) => ({
    params: getParams(ctx).params,
    factoryDenoms: [...state.denoms.values(ctx)].map((denom) => ({
      denom,
      authorityMetadata: { admin: adminOf(ctx, denom) },
    })),
  }),
};
