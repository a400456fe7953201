/** What x/restaking tells its listeners, and how it listens itself. */
import { NotFound } from "@milkyway/collections";
import type { Ctx } from "@milkyway/core";
import type { OperatorsHooks } from "../operators/index.ts";
import {
  isServiceActive,
  type Service,
  type ServicesHooks,
  serviceNotFound,
} from "../services/index.ts";
import type { RestakingDeps } from "./deps.ts";
import type { DelegationType, UserPreferences } from "./gen/v1.ts";
import { forgetService, hasAllowList, leaveAllServices } from "./membership.ts";
import { ensureNoStake } from "./stakeGuard.ts";
import { state } from "./state.ts";
import { operatorKind, serviceKind } from "./targets.ts";

/** A delegation by the kind and id of its target and the text of the delegator's address. */
export interface DelegationId {
  readonly type: DelegationType;
  readonly targetId: number;
  readonly delegator: string;
}

export type DelegationHook = (ctx: Ctx, delegation: DelegationId) => void;

/** What a listener may react to; an error fails the message that caused the call. */
export interface RestakingHooks {
  /** A first delegation, before coins move. */
  readonly beforeDelegationCreated?: DelegationHook;
  /** A delegation that exists is about to grow or to shrink. */
  readonly beforeDelegationSharesModified?: DelegationHook;
  /** The delegation was stored. When it shrank, the totals of the target still count what it lost. */
  readonly afterDelegationModified?: DelegationHook;
  /** The delegation is about to be deleted. */
  readonly beforeDelegationRemoved?: DelegationHook;
  /** An entry was added to an unbonding delegation; failures are ignored. */
  readonly afterUnbondingInitiated?: (ctx: Ctx, unbondingId: bigint) => void;
  /** Preferences are about to be replaced; stored are still the old ones. */
  readonly afterUserPreferencesModified?: (
    ctx: Ctx,
    user: string,
    before: UserPreferences,
    after: UserPreferences,
  ) => void;
}

/** Reactions to x/services: what is kept of a deleted service goes. */
export const restakingServicesHooks: ServicesHooks = {
  beforeServiceDeleted(ctx, serviceId) {
    ensureNoStake(ctx, serviceKind, serviceId);
    forgetService(ctx, serviceId);
  },
};

function requireService(ctx: Ctx, deps: RestakingDeps, id: number): Service {
  try {
    return deps.services.getService(ctx, id);
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    throw serviceNotFound(`service ${id} not found`);
  }
}

/** Takes the operator off all lists. An active service whose list becomes empty would admit anyone: it is deactivated. */
function leaveAllowLists(ctx: Ctx, deps: RestakingDeps, operatorId: number): void {
  const listed = [...state.allowedOperators.keys(ctx)].filter(([, id]) => id === operatorId);
  for (const key of listed) {
    const [serviceId] = key;
    state.allowedOperators.remove(ctx, key);
    if (hasAllowList(ctx, serviceId)) continue;
    if (isServiceActive(requireService(ctx, deps, serviceId)))
      deps.services.deactivateService(ctx, serviceId);
  }
}

/** Reactions to x/operators: a deleted operator leaves its services and all lists. */
export function restakingOperatorsHooks(deps: RestakingDeps): OperatorsHooks {
  return {
    beforeOperatorDeleted(ctx, operatorId) {
      ensureNoStake(ctx, operatorKind, operatorId);
      leaveAllServices(ctx, operatorId);
      leaveAllowLists(ctx, deps, operatorId);
    },
  };
}
