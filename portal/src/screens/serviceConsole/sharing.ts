import type { Any } from "@milkyway/codec";
import {
  DistributionTypeBasic,
  DistributionTypeEgalitarian,
  DistributionTypeWeighted,
} from "@milkyway/modules/rewards/client";
import { message } from "@milkyway/sdk";

/** How a group of targets shares what a plan gives to it. */
export type Way = "value" | "equal" | "weights";

/** The same with weights as they are typed, by the number of the target; 1 for those that are not named. */
export interface Sharing {
  readonly way: Way;
  readonly weights: Readonly<Record<number, string>>;
}

/** As most plans have it: by what each target is worth. */
export const BY_VALUE: Sharing = { way: "value", weights: {} };

const MOST_WEIGHT = 4_294_967_295;

/** The weight of a target; `undefined` when what was typed is none. */
export function weightOf({ weights }: Sharing, id: number): number | undefined {
  const text = (weights[id] ?? "1").trim();
  return /^\d{1,10}$/.test(text) && Number(text) <= MOST_WEIGHT ? Number(text) : undefined;
}

/** The parts of targets; `undefined` while a weight is none, or none is above zero. */
export function partsOf(
  sharing: Sharing,
  ids: readonly number[],
): ReadonlyMap<number, number> | undefined {
  const parts = new Map<number, number>();
  for (const id of ids) {
    const weight = sharing.way === "weights" ? weightOf(sharing, id) : 1;
    if (weight === undefined) return undefined;
    if (weight > 0) parts.set(id, weight);
  }
  return parts.size === 0 && sharing.way === "weights" ? undefined : parts;
}

/** What a plan holds for a way of sharing. */
export function sharingType(sharing: Sharing, ids: readonly number[]): Any {
  if (sharing.way === "value") return message(DistributionTypeBasic, {});
  if (sharing.way === "equal") return message(DistributionTypeEgalitarian, {});
  const parts = partsOf(sharing, ids) ?? new Map<number, number>();
  return message(DistributionTypeWeighted, {
    weights: [...parts].map(([delegationTargetId, weight]) => ({ delegationTargetId, weight })),
  });
}

/** Reads how a plan shares; what nobody knows is taken for by value. */
export function readSharing(type: Any | undefined): Sharing {
  const { typeUrl = "", value = new Uint8Array(0) } = type ?? {};
  if (typeUrl === `/${DistributionTypeEgalitarian.typeName}`) return { way: "equal", weights: {} };
  if (typeUrl !== `/${DistributionTypeWeighted.typeName}`) return BY_VALUE;
  const { weights } = DistributionTypeWeighted.decode(value);
  const named = weights.map(({ delegationTargetId: id, weight }) => [id, `${weight}`] as const);
  return { way: "weights", weights: Object.fromEntries(named) };
}
