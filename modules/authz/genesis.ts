import { GenesisState } from "@milkyway/codec/gen/cosmos/authz/v1beta1";
import { accounts, type Genesis, plainError } from "@milkyway/core";
import { Panic } from "@milkyway/math";
import { readAuthorization } from "./authorizations/read.ts";
import type { AuthzDeps } from "./deps.ts";
import { saveGrant } from "./grants.ts";
import { state } from "./state.ts";

export const genesis: Genesis<AuthzDeps, GenesisState> = {
  type: GenesisState,
  defaults: () => ({ authorization: [] }),
  validate({ authorization }) {
    for (const [index, { granter, grantee }] of authorization.entries()) {
      if (grantee === "") throw plainError(`authorization: ${index}, missing grantee`);
      if (granter === "") throw plainError(`authorization: ${index},missing granter`);
    }
  },
  init(ctx, deps, { authorization: entries }) {
    for (const { granter, grantee, authorization, expiration } of entries) {
      if (expiration !== undefined && expiration < ctx.time) continue;
      const [to, from] = [accounts.fromText(grantee), accounts.fromText(granter)];
      if (authorization === undefined) throw new Panic("expected authorization");
      saveGrant(ctx, from, to, readAuthorization(deps, authorization), expiration);
    }
  },
  export: (ctx) => ({
    authorization: [...state.grants.entries(ctx)].map(([[granter, grantee], grant]) => ({
      granter: accounts.toText(granter),
      grantee: accounts.toText(grantee),
      authorization: grant.authorization,
      expiration: grant.expiration,
    })),
  }),
};
