import type {
  RequestInitChain,
  ResponseInitChain,
  ValidatorUpdate,
} from "@milkyway/codec/gen/tendermint/abci";
import { type Ctx, createBlockInfo, plainError } from "@milkyway/core";
import { EMPTY_HASH } from "@milkyway/store";
import { openDelivery } from "./delivery.ts";
import { initGenesis } from "./genesis.ts";
import { GenesisSections } from "./genesisSections.ts";
import { mountStores } from "./mountStores.ts";
import type { Runtime } from "./runtime.ts";
import { sameValidators } from "./validatorUpdates.ts";

/**
 * Builds the first state. Nothing is committed: the first block goes on from what is written here.
 * @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/baseapp/abci.go InitChain
 */
export function initChain(runtime: Runtime, request: RequestInitChain): ResponseInitChain {
  const { spec } = runtime;
  if (runtime.chainId !== "" && request.chainId !== runtime.chainId)
    throw plainError(
      `invalid chain-id on InitChain; expected: ${runtime.chainId}, got: ${request.chainId}`,
    );
  const initialHeight = request.initialHeight > 1n ? request.initialHeight : 1n;
  runtime.chainId = request.chainId;
  runtime.initialHeight = initialHeight;
  const height = initialHeight > 1n ? initialHeight : 0n;
  const block = createBlockInfo({ chainId: request.chainId, time: request.time, height });
  const delivery = openDelivery(runtime, block, "init");
  const ctx = storeParams(runtime, delivery.ctx, request);
  runtime.delivery = { ...delivery, ctx };
  const sections = new GenesisSections(request.appStateBytes, (name) => isRead(runtime, name));
  mountStores(runtime.store, spec.genesisStores?.((name) => sections.has(name)) ?? []);
  spec.beforeGenesis(ctx);
  const validators = initGenesis(runtime, ctx, sections);
  checkValidators(request.validators, validators);
  const stores = delivery.branch.branch();
  runtime.check = ctx.with({ mode: "check", metered: true, stores, rules: spec.rulesOf(ctx) });
  return { consensusParams: undefined, validators, appHash: EMPTY_HASH };
}

function isRead({ spec, modules }: Runtime, section: string): boolean {
  return spec.order.initGenesis.includes(section) && Boolean(modules.get(section)?.genesis);
}

function storeParams({ spec }: Runtime, ctx: Ctx, { consensusParams }: RequestInitChain): Ctx {
  if (consensusParams === undefined) return ctx;
  spec.consensusParams.set(ctx, consensusParams);
  return ctx.with({ consensusParams });
}

function checkValidators(
  given: readonly ValidatorUpdate[],
  made: readonly ValidatorUpdate[],
): void {
  if (made.length === 0)
    throw plainError(
      "validator set is empty after InitGenesis, please ensure at least one validator is initialized with a delegation greater than or equal to the DefaultPowerReduction",
    );
  if (given.length > 0 && !sameValidators(given, made))
    throw plainError(
      "validators of the genesis document differ from those of the application state",
    );
}
