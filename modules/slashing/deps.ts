import type { Address, Ctx } from "@milkyway/core";
import type { Delegation, Infraction, Validator } from "../staking/index.ts";

/** What x/slashing asks of its neighbours. */
export interface SlashingDeps {
  /** Bech32 text of the account that sets the parameters. */
  readonly authority: string;
  readonly staking: {
    getValidator(ctx: Ctx, operator: Address): Validator;
    getValidatorByConsAddr(ctx: Ctx, consensusAddress: Address): Validator;
    getDelegation(ctx: Ctx, delegator: Address, operator: Address): Delegation;
    iterateValidators(ctx: Ctx): Iterable<Validator>;
    /** Returns what was burned. */
    slash(ctx: Ctx, consensusAddress: Address, infraction: Infraction): bigint;
    jail(ctx: Ctx, consensusAddress: Address): void;
    unjail(ctx: Ctx, consensusAddress: Address): void;
  };
}
