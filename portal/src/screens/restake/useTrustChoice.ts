import { useState } from "react";
import type { World } from "../../world/world.ts";
import { isSameTrust, type Trust, withPool } from "../preferences/trust.ts";
import type { RestakeTarget } from "./restakeTarget.ts";

/** Trust as it is chosen while restaking to a pool. */
export interface TrustChoice {
  readonly trust: Trust;
  /** Present when it differs from what the account has set. */
  readonly changed: Trust | undefined;
  set(serviceId: number, isTrusted: boolean): void;
}

/** Which services may use a pool: what the account has set, until it is changed here. */
export function useTrustChoice(target: RestakeTarget, current: Trust, world: World): TrustChoice {
  const [edited, setEdited] = useState<Trust>();
  const trust = edited ?? current;
  const poolIds = world.pools.map(({ id }) => id);
  return {
    trust,
    changed: isSameTrust(trust, current) ? undefined : trust,
    set: (serviceId, isTrusted) =>
      setEdited(withPool(trust, { serviceId, poolId: target.targetId, isTrusted }, poolIds)),
  };
}
