import { Query } from "@milkyway/modules/restaking/client";
import { query } from "@milkyway/sdk";
import type { Loaded } from "../../chain/liveStore.ts";
import { useLoaded } from "../../chain/useLoaded.ts";
import type { World } from "../../world/world.ts";

const COUNT = {
  key: new Uint8Array(0),
  offset: 0n,
  limit: 1n,
  countTotal: true,
  reverse: false,
} as const;

/** How many delegations there are to pools, operators and services. */
export function useStakers({ pools, operators, services }: World): Loaded<bigint> {
  const key = `stakers:${pools.length}/${operators.length}/${services.length}`;
  return useLoaded(key, async (client) => {
    const answers = await Promise.all([
      ...pools.map(({ id: poolId }) =>
        query(client, Query, "poolDelegations", { poolId, pagination: COUNT }),
      ),
      ...operators.map(({ id: operatorId }) =>
        query(client, Query, "operatorDelegations", { operatorId, pagination: COUNT }),
      ),
      ...services.map(({ id: serviceId }) =>
        query(client, Query, "serviceDelegations", { serviceId, pagination: COUNT }),
      ),
    ]);
    return answers.reduce((sum, { pagination }) => sum + (pagination?.total ?? 0n), 0n);
  });
}
