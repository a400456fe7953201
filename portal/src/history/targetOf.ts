import type { Fields } from "@milkyway/indexer/client";
import type { Target } from "../world/portfolio.ts";
import { type TargetKind, typeOf } from "../world/targets.ts";
import type { World } from "../world/world.ts";

/** An entry of a history, as far as it names whom it is about. */
export type AboutRow = Pick<
  Fields<"accountHistory">,
  "target_kind" | "target_id" | "denom" | "other"
>;

/** The target of an entry; an event that does not number its pool names its denomination. */
export function targetOf(
  { pools }: World,
  { target_kind: kind, target_id: id, denom }: AboutRow,
): Target | undefined {
  if (kind === null) return undefined;
  const type = typeOf(kind as TargetKind);
  const found = id ?? pools.find((pool) => kind === "pool" && pool.denom === denom)?.id;
  return found === undefined ? undefined : { type, targetId: found };
}
