/** The validators that sign blocks: the first of those that are bonded. */
import { binToBytes, toHex } from "@milkyway/bytes";
import type { ConsensusValidator } from "@milkyway/codec/gen/interchain_security/ccv/provider/v1";
import type { ValidatorUpdate } from "@milkyway/codec/gen/tendermint/abci";
import { type Address, type Ctx, validators as operators } from "@milkyway/core";
import { Panic } from "@milkyway/math";
import { cometKey, consensusAddress, type Validator } from "../staking/index.ts";
import type { ProviderDeps } from "./deps.ts";
import { state } from "./state.ts";

/** Bonded validators, the most powerful first, as many as consensus takes. */
export function* consensusValidators(
  ctx: Ctx,
  { staking }: ProviderDeps,
): Generator<Validator, void> {
  const { maxProviderConsensusValidators: most } = state.params.require(ctx);
  let taken = 0n;
  for (const validator of staking.iterateBondedValidatorsByPower(ctx)) {
    if (taken++ >= most) return;
    yield validator;
  }
}

function recordOf(ctx: Ctx, { staking }: ProviderDeps, validator: Validator): ConsensusValidator {
  const operator = operators.fromText(validator.operatorAddress);
  return {
    providerConsAddr: binToBytes(consensusAddress(validator)),
    power: staking.getLastValidatorPower(ctx, operator),
    publicKey: cometKey(validator),
    joinHeight: 0n,
  };
}

function update(
  { publicKey, providerConsAddr }: ConsensusValidator,
  power: bigint,
): ValidatorUpdate {
  if (publicKey === undefined) throw new Panic(`validator ${toHex(providerConsAddr)} has no key`);
  return { pubKey: publicKey, power };
}

/** What changes from one set to the next: first the old ones by address, then the new ones by power. */
function differences(
  before: ReadonlyMap<Address, ConsensusValidator>,
  after: ReadonlyMap<Address, ConsensusValidator>,
): ValidatorUpdate[] {
  const updates: ValidatorUpdate[] = [];
  for (const [address, old] of before) {
    const power = after.get(address)?.power ?? 0n;
    if (power !== old.power) updates.push(update(old, power));
  }
  for (const [address, validator] of after)
    if (!before.has(address)) updates.push(update(validator, validator.power));
  return updates;
}

/** Stores the present set, every member anew, and returns what consensus has to change. */
export function updateConsensusValidators(
  ctx: Ctx,
  deps: ProviderDeps,
): readonly ValidatorUpdate[] {
  const before = new Map(state.validators.entries(ctx));
  const after = new Map<Address, ConsensusValidator>();
  for (const validator of consensusValidators(ctx, deps))
    after.set(consensusAddress(validator), recordOf(ctx, deps, validator));
  for (const address of before.keys()) state.validators.remove(ctx, address);
  for (const [address, validator] of after) state.validators.set(ctx, address, validator);
  return differences(before, after);
}
