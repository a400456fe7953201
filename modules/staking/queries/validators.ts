import {
  BondStatus,
  type QueryRpc,
  type Validator,
} from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import { accounts, invalidArgument, notFound, type QueryHandler, validators } from "@milkyway/core";
import { getDelegation } from "../delegations.ts";
import type { StakingDeps } from "../deps.ts";
import { state } from "../state.ts";
import { findValidator, getValidator } from "../validators.ts";
import { bothAsked, delegatorAsked, validatorAsked } from "./addresses.ts";
import { orInternal, page } from "./pages.ts";

type Query<Name extends keyof QueryRpc> = QueryHandler<StakingDeps, QueryRpc[Name]>;

const STATUSES: Readonly<Record<string, number>> = {
  BOND_STATUS_UNBONDED: BondStatus.BOND_STATUS_UNBONDED,
  BOND_STATUS_UNBONDING: BondStatus.BOND_STATUS_UNBONDING,
  BOND_STATUS_BONDED: BondStatus.BOND_STATUS_BONDED,
};

/** Validators by operator address, all or those of one status. */
export const allValidators: Query<"validators"> = (ctx, _deps, { status, pagination }) => {
  const wanted = STATUSES[status];
  if (status !== "" && wanted === undefined)
    throw invalidArgument(`invalid validator status ${status}`);
  const { prefix, value } = state.validators;
  const found = page<Validator>(ctx, prefix, pagination, (_key, bytes) => {
    const validator = value.decode(bytes);
    return wanted === undefined || validator.status === wanted ? validator : undefined;
  });
  return { validators: found.items, pagination: found.pagination };
};

/** One validator. */
export const validator: Query<"validator"> = (ctx, _deps, { validatorAddr }) => {
  const found = findValidator(ctx, validatorAsked(validatorAddr));
  if (found === undefined) throw notFound(`validator ${validatorAddr} not found`);
  return { validator: found };
};

/** Validators to which an account delegates. */
export const delegatorValidators: Query<"delegatorValidators"> = (ctx, _deps, request) => {
  const delegator = delegatorAsked(request.delegatorAddr);
  const { prefix, value } = state.delegations;
  const own = prefix + accounts.lengthPrefixedKey.encode(delegator);
  const found = page<Validator>(ctx, own, request.pagination, (_key, bytes) =>
    getValidator(ctx, validators.fromText(value.decode(bytes).validatorAddress)),
  );
  return { validators: found.items, pagination: found.pagination };
};

/** A validator to which an account delegates. */
export const delegatorValidator: Query<"delegatorValidator"> = (ctx, _deps, request) => {
  const [delegator, operator] = bothAsked(request.delegatorAddr, request.validatorAddr);
  return orInternal(() => {
    getDelegation(ctx, delegator, operator);
    return { validator: getValidator(ctx, operator) };
  });
};
