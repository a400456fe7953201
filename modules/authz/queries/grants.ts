import {
  Grant,
  type GrantAuthorization,
  type QueryRpc,
} from "@milkyway/codec/gen/cosmos/authz/v1beta1";
import type { PageRequest } from "@milkyway/codec/gen/cosmos/base/query/v1beta1";
import { accounts, type Ctx, ensure, paginateStore, type QueryHandler } from "@milkyway/core";
import { readAuthorization, writeAuthorization } from "../authorizations/read.ts";
import type { AuthzDeps } from "../deps.ts";
import { errors } from "../errors.ts";
import { grantKey, state } from "../state.ts";

const { prefix } = state.grants;

/** Pages of the grants whose keys begin with `start`. */
function page<T>(
  ctx: Ctx,
  deps: AuthzDeps,
  start: string,
  request: PageRequest | undefined,
  item: (grant: Grant, granter: string, grantee: string) => T | undefined,
) {
  return paginateStore(ctx.store("authz"), prefix + start, request, (rest, bytes) => {
    const { authorization, expiration } = Grant.decode(bytes);
    const [granter, grantee] = grantKey.decode(start + rest, 0);
    const written = writeAuthorization(readAuthorization(deps, authorization));
    return item({ authorization: written, expiration }, granter, grantee);
  });
}

/** What one account grants to another, for one type of message or for all. */
export const grants: QueryHandler<AuthzDeps, QueryRpc["grants"]> = (ctx, deps, request) => {
  const { msgTypeUrl } = request;
  const granter = accounts.fromText(request.granter);
  const grantee = accounts.fromText(request.grantee);
  if (msgTypeUrl !== "") {
    const found = state.grants.get(ctx, [granter, grantee, msgTypeUrl]);
    ensure(
      found !== undefined,
      errors.noAuthorizationFound,
      `authorization not found for ${msgTypeUrl} type`,
    );
    const authorization = writeAuthorization(readAuthorization(deps, found.authorization));
    return { grants: [{ ...found, authorization }], pagination: undefined };
  }
  const start = grantKey.head.encodePart([granter, grantee]);
  const { items, pagination } = page(ctx, deps, start, request.pagination, (grant) => grant);
  return { grants: items, pagination };
};

/** Everything that one account grants. */
export const granterGrants: QueryHandler<AuthzDeps, QueryRpc["granterGrants"]> = (
  ctx,
  deps,
  { granter, pagination: request },
) => {
  const start = grantKey.first.encodePart(accounts.fromText(granter));
  const item = (grant: Grant, _: string, grantee: string): GrantAuthorization => ({
    ...grant,
    granter,
    grantee: accounts.toText(grantee),
  });
  const { items, pagination } = page(ctx, deps, start, request, item);
  return { grants: items, pagination };
};

/** Everything that is granted to one account. */
export const granteeGrants: QueryHandler<AuthzDeps, QueryRpc["granteeGrants"]> = (
  ctx,
  deps,
  { grantee, pagination: request },
) => {
  const wanted = accounts.fromText(grantee);
  const item = (grant: Grant, granter: string, to: string): GrantAuthorization | undefined =>
    to === wanted ? { ...grant, granter: accounts.toText(granter), grantee } : undefined;
  const { items, pagination } = page(ctx, deps, "", request, item);
  return { grants: items, pagination };
};
