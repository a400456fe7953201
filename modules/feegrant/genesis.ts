import { GenesisState } from "@milkyway/codec/gen/cosmos/feegrant/v1beta1";
import { accounts, type Genesis } from "@milkyway/core";
import { readAllowance } from "./allowances/read.ts";
import { type FeegrantDeps, grantAllowance } from "./keeper.ts";
import { state } from "./state.ts";

export const genesis: Genesis<FeegrantDeps, GenesisState> = {
  type: GenesisState,
  defaults: () => ({ allowances: [] }),
  validate({ allowances }) {
    for (const { allowance } of allowances) {
      const { kind, value } = readAllowance(allowance);
      kind.validate(value);
    }
  },
  init(ctx, deps, { allowances }) {
    for (const { granter, grantee, allowance } of allowances) {
      const [from, to] = [accounts.fromText(granter), accounts.fromText(grantee)];
      grantAllowance(ctx, deps, from, to, readAllowance(allowance));
    }
  },
  export: (ctx) => ({ allowances: [...state.grants.values(ctx)] }),
};
