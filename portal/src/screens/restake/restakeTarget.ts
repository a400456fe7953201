import { OperatorStatus } from "@milkyway/modules/operators/client";
import { ServiceStatus } from "@milkyway/modules/services/client";
import type { TargetKind } from "../../world/targets.ts";
import type { World } from "../../world/world.ts";
import { displayOf } from "../../world/worth.ts";

/** Where something can be restaked to. A pool is named by its denomination: it may not exist yet. */
export interface RestakeTarget {
  readonly kind: TargetKind;
  /** As the address has it: an id, or the denomination of a pool that does not exist yet. */
  readonly id: string;
  readonly name: string;
  /** 0 for a pool that does not exist yet. */
  readonly targetId: number;
  /** Of a pool. */
  readonly denom?: string;
  /** Whether it takes delegations now. */
  readonly isActive: boolean;
}

function isRestakable({ params }: World, denom: string): boolean {
  return params.allowedDenoms.length === 0 || params.allowedDenoms.includes(denom);
}

function poolTargets(world: World): readonly RestakeTarget[] {
  const existing = new Map(world.pools.map(({ id, denom }) => [denom, id]));
  const denoms = new Set([...existing.keys(), ...world.assets.keys()]);
  return [...denoms]
    .filter((denom) => isRestakable(world, denom))
    .map((denom) => ({
      kind: "pool" as const,
      id: `${existing.get(denom) ?? denom}`,
      name: displayOf(world.assets, denom).ticker,
      targetId: existing.get(denom) ?? 0,
      denom,
      isActive: true,
    }));
}

/** Everything of a kind that can be restaked to. */
export function targetsOf(world: World, kind: string): readonly RestakeTarget[] {
  if (kind === "operator")
    return world.operators.map(({ id, moniker, status }) => ({
      kind,
      id: `${id}`,
      name: moniker,
      targetId: id,
      isActive: status === OperatorStatus.OPERATOR_STATUS_ACTIVE,
    }));
  if (kind === "service")
    return world.services.map(({ id, name, status }) => ({
      kind,
      id: `${id}`,
      name,
      targetId: id,
      isActive: status === ServiceStatus.SERVICE_STATUS_ACTIVE,
    }));
  return poolTargets(world);
}

/** The target that the address names, if it does. */
export function readTarget(query: URLSearchParams, world: World): RestakeTarget | undefined {
  const id = query.get("id") ?? "";
  return targetsOf(world, query.get("kind") ?? "pool").find((each) => each.id === id);
}
