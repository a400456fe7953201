import { accounts, type Ctx, type Genesis, plainError, toChainError } from "@milkyway/core";
import { decFromScaled } from "@milkyway/math";
import { findDuplicate } from "../registry/index.ts";
import type { InvestorsDeps } from "./deps.ts";
import { GenesisState } from "./gen/v1.ts";
import { setRewardRatio, setVestingInvestor, validateRewardRatio } from "./keeper.ts";
import { state } from "./state.ts";

const HALF = decFromScaled(500_000_000_000_000_000n);

function validate({
  investorsRewardRatio,
  vestingInvestorsAddresses: addresses,
}: GenesisState): void {
  validateRewardRatio(investorsRewardRatio);
  for (const address of addresses)
    try {
      accounts.fromBech32(address);
    } catch (error) {
      throw plainError(`invalid investor address: ${toChainError(error).message}`);
    }
  const twice = findDuplicate(addresses);
  if (twice !== undefined) throw plainError(`duplicated investor address: ${twice}`);
}

function init(ctx: Ctx, deps: InvestorsDeps, genesis: GenesisState): void {
  setRewardRatio(ctx, genesis.investorsRewardRatio);
  for (const investor of genesis.vestingInvestorsAddresses) setVestingInvestor(ctx, deps, investor);
  deps.auth.getModuleAccount(ctx, "investors");
}

/** The ratio, and who is vesting; when each vesting ends is read from the accounts. */
export const genesis: Genesis<InvestorsDeps, GenesisState> = {
  type: GenesisState,
  defaults: () => ({ investorsRewardRatio: HALF, vestingInvestorsAddresses: [] }),
  validate,
  init,
  export: (ctx) => ({
    investorsRewardRatio: state.rewardRatio.require(ctx),
    vestingInvestorsAddresses: [...state.vestingInvestors.keys(ctx)],
  }),
};
