import { DelegationType } from "@milkyway/modules/restaking/client";
import { href } from "../app/router.ts";
import type { Target } from "./portfolio.ts";
import type { World } from "./world.ts";
import { displayOf } from "./worth.ts";

/** Kinds of targets as addresses name them. */
export type TargetKind = "pool" | "operator" | "service";

const KINDS: Readonly<Record<number, TargetKind>> = {
  [DelegationType.DELEGATION_TYPE_POOL]: "pool",
  [DelegationType.DELEGATION_TYPE_OPERATOR]: "operator",
  [DelegationType.DELEGATION_TYPE_SERVICE]: "service",
};

/** The kind of a target. */
export const kindOf = ({ type }: Target): TargetKind => KINDS[type] ?? "pool";

/** The number that a kind has in messages. */
export function typeOf(kind: TargetKind): DelegationType {
  if (kind === "operator") return DelegationType.DELEGATION_TYPE_OPERATOR;
  if (kind === "service") return DelegationType.DELEGATION_TYPE_SERVICE;
  return DelegationType.DELEGATION_TYPE_POOL;
}

/** What people call a target: a moniker, a name, or the ticker of a pool. */
export function nameOf(world: World, target: Target): string {
  const { targetId } = target;
  const kind = kindOf(target);
  const byId = ({ id }: { readonly id: number }) => id === targetId;
  if (kind === "operator") return world.operators.find(byId)?.moniker ?? `#${targetId}`;
  if (kind === "service") return world.services.find(byId)?.name ?? `#${targetId}`;
  const pool = world.pools.find(byId);
  return pool === undefined ? `#${targetId}` : displayOf(world.assets, pool.denom).ticker;
}

/** The page of a target. */
export const targetLink = (target: Target): string => href(`${kindOf(target)}s`, target.targetId);
