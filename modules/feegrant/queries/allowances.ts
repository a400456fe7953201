import { Grant, type QueryRpc } from "@milkyway/codec/gen/cosmos/feegrant/v1beta1";
import {
  accounts,
  internal,
  isFailure,
  paginateStore,
  type QueryHandler,
  toChainError,
} from "@milkyway/core";
import { writeAllowance } from "../allowances/read.ts";
import { type FeegrantDeps, getAllowance } from "../keeper.ts";
import { grantKey, state } from "../state.ts";

const { prefix } = state.grants;

function asInternal<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!isFailure(error)) throw error;
    throw internal(toChainError(error).message);
  }
}

/** The allowance between two accounts. */
export const allowance: QueryHandler<FeegrantDeps, QueryRpc["allowance"]> = (ctx, _, request) => {
  const granter = accounts.fromText(request.granter);
  const grantee = accounts.fromText(request.grantee);
  const found = asInternal(() => getAllowance(ctx, granter, grantee));
  return { allowance: { ...request, allowance: writeAllowance(found) } };
};

/** What all accounts allow one. */
export const allowances: QueryHandler<FeegrantDeps, QueryRpc["allowances"]> = (
  ctx,
  _,
  { grantee, pagination: request },
) => {
  const start = grantKey.first.encodePart(accounts.fromText(grantee));
  const { items, pagination } = asInternal(() =>
    paginateStore(ctx.store("feegrant"), prefix + start, request, (__, bytes) =>
      Grant.decode(bytes),
    ),
  );
  return { allowances: items, pagination };
};

/** What one account allows all others. */
export const allowancesByGranter: QueryHandler<FeegrantDeps, QueryRpc["allowancesByGranter"]> = (
  ctx,
  _,
  { granter, pagination: request },
) => {
  const wanted = accounts.fromText(granter);
  const { items, pagination } = asInternal(() =>
    paginateStore(ctx.store("feegrant"), prefix, request, (key, bytes) =>
      grantKey.decode(key, 0)[1] === wanted ? Grant.decode(bytes) : undefined,
    ),
  );
  return { allowances: items, pagination };
};
