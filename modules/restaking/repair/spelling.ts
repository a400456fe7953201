/** Delegators whose address is spelled unusually: what is kept under it goes to the usual spelling. */
import { accounts, type Ctx } from "@milkyway/core";
import { addDecCoins } from "@milkyway/math";
import { removeDelegation, setDelegation } from "../delegations.ts";
import { state } from "../state.ts";
import { type TargetKind, targetKinds } from "../targets.ts";

function usual(text: string): string {
  return accounts.isValid(text) ? accounts.toText(accounts.fromText(text)) : text;
}

function mergeDelegations(ctx: Ctx, kind: TargetKind): void {
  for (const delegation of [...kind.delegations.values(ctx)]) {
    const userAddress = usual(delegation.userAddress);
    if (userAddress === delegation.userAddress) continue;
    const { targetId } = delegation;
    const before = kind.delegations.get(ctx, [userAddress, targetId])?.shares ?? [];
    removeDelegation(ctx, kind, delegation);
    const shares = addDecCoins(before, delegation.shares);
    setDelegation(ctx, { ...delegation, userAddress, shares });
  }
}

function mergeUnbondings(ctx: Ctx, kind: TargetKind): void {
  for (const unbonding of [...kind.unbondings.values(ctx)]) {
    const delegatorAddress = usual(unbonding.delegatorAddress);
    if (delegatorAddress === unbonding.delegatorAddress) continue;
    const { targetId } = unbonding;
    const before = kind.unbondings.get(ctx, [delegatorAddress, targetId])?.entries ?? [];
    kind.unbondings.remove(ctx, [unbonding.delegatorAddress, targetId]);
    const entries = [...before, ...unbonding.entries];
    const merged = { ...unbonding, delegatorAddress, entries };
    kind.unbondings.set(ctx, [delegatorAddress, targetId], merged);
  }
}

/** Brings delegations, unbondings and preferences under the usual spelling of their owners. */
export function mergeSpellings(ctx: Ctx): void {
  for (const kind of targetKinds) {
    mergeDelegations(ctx, kind);
    mergeUnbondings(ctx, kind);
  }
  for (const [user, preferences] of [...state.userPreferences.entries(ctx)]) {
    if (usual(user) === user) continue;
    state.userPreferences.remove(ctx, user);
    if (!state.userPreferences.has(ctx, usual(user)))
      state.userPreferences.set(ctx, usual(user), preferences);
  }
}
