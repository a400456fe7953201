import type { Address, Ctx } from "@milkyway/core";
import type { Coin } from "@milkyway/math";
import type { CapabilityKeeper } from "../capability/index.ts";
import type { Validator } from "../staking/index.ts";

/** What x/provider asks of its neighbours. */
export interface ProviderDeps {
  /** Bech32 text of the account that sets the parameters. */
  readonly authority: string;
  readonly bank: { getSupply(ctx: Ctx, denom: string): Coin };
  readonly capability: CapabilityKeeper;
  readonly staking: {
    bondDenom(ctx: Ctx): string;
    maxValidators(ctx: Ctx): number;
    /** Bonded validators, the most powerful first. */
    iterateBondedValidatorsByPower(ctx: Ctx): Iterable<Validator>;
    getValidator(ctx: Ctx, operator: Address): Validator;
    getLastValidatorPower(ctx: Ctx, operator: Address): bigint;
    getLastTotalPower(ctx: Ctx): bigint;
    findValidatorByConsAddr(ctx: Ctx, consensusAddress: Address): Validator | undefined;
  };
}
