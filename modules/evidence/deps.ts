import type { Address, Ctx } from "@milkyway/core";
import type { SlashingKeeper } from "../slashing/index.ts";
import type { Validator } from "../staking/index.ts";

/** What x/evidence asks of its neighbours. */
export interface EvidenceDeps {
  readonly slashing: SlashingKeeper;
  readonly staking: { getValidatorByConsAddr(ctx: Ctx, consensusAddress: Address): Validator };
}
