import { type Ctx, type Invariant, validators } from "@milkyway/core";
import type { ProviderDeps } from "./deps.ts";
import { state } from "./state.ts";
import { consensusValidators } from "./validators.ts";

const text = (route: string, message: string) => `provider: ${route} invariant\n${message}\n`;

function maxProviderValidators(ctx: Ctx): string | undefined {
  const { maxProviderConsensusValidators: most } = state.params.require(ctx);
  const count = BigInt([...state.validators.keys(ctx)].length);
  if (count <= most) return undefined;
  return text(
    "max-provider-validators",
    `number of provider validators: ${count}, exceeds max: ${most}`,
  );
}

function stakingKeeperEquivalence(ctx: Ctx, deps: ProviderDeps): string | undefined {
  const { maxProviderConsensusValidators: most } = state.params.require(ctx);
  if (BigInt(deps.staking.maxValidators(ctx)) !== most) return undefined;
  const ours = [...consensusValidators(ctx, deps)].map(({ operatorAddress }) => operatorAddress);
  const theirs = [...deps.staking.iterateBondedValidatorsByPower(ctx)];
  const same =
    ours.length === theirs.length &&
    theirs.every(
      ({ operatorAddress }, i) =>
        operatorAddress === ours[i] && validators.isValid(operatorAddress),
    );
  return same
    ? undefined
    : text("staking-keeper-equivalence", "provider and staking disagree on bonded validators");
}

export const invariants: Readonly<Record<string, Invariant<ProviderDeps>>> = {
  "max-provider-validators": maxProviderValidators,
  "staking-keeper-equivalence": stakingKeeperEquivalence,
};
