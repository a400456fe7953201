import type { QueryHandler } from "@milkyway/core";
import { adminOf, getParams } from "../authority.ts";
import type { TokenfactoryDeps } from "../deps.ts";
import type { QueryRpc } from "../gen/v1beta1.ts";
import { creatorPrefix, state } from "../state.ts";

type Handler<K extends keyof QueryRpc> = QueryHandler<TokenfactoryDeps, QueryRpc[K]>;

/** Denoms contain slashes, so REST clients escape them twice; text that is not escaped is taken as it is. */
function unescaped(denom: string): string {
  try {
    return decodeURIComponent(denom.replaceAll("+", " "));
  } catch {
    return denom;
  }
}

export const params: Handler<"params"> = (ctx) => ({ params: getParams(ctx).params });

/** A denom that does not exist has an empty admin. */
export const denomAuthorityMetadata: Handler<"denomAuthorityMetadata"> = (ctx, _, { denom }) => ({
  authorityMetadata: { admin: adminOf(ctx, unescaped(denom)) },
});

export const denomsFromCreator: Handler<"denomsFromCreator"> = (ctx, _, { creator }) => {
  const keys = state.denoms.keys(ctx, { prefix: creatorPrefix(creator) });
  return { denoms: [...keys].map(([, denom]) => denom) };
};

export const beforeSendHookAddress: Handler<"beforeSendHookAddress"> = (ctx, _, { denom }) => ({
  cosmwasmAddress: state.beforeSendHooks.get(ctx, unescaped(denom)) ?? "",
});

export const allBeforeSendHooksAddresses: Handler<"allBeforeSendHooksAddresses"> = (ctx) => {
  const hooked = [...state.denoms.values(ctx)]
    .map((denom) => ({ denom, contract: state.beforeSendHooks.get(ctx, denom) ?? "" }))
    .filter(({ contract }) => contract !== "");
  return {
    denoms: hooked.map(({ denom }) => denom),
    beforeSendHookAddresses: hooked.map(({ contract }) => contract),
  };
};
