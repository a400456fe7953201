import { Query } from "@milkyway/modules/restaking/client";
import type { Service } from "@milkyway/modules/services/client";
import { query } from "@milkyway/sdk";
import type { Loaded } from "../../chain/liveStore.ts";
import { useLoaded } from "../../chain/useLoaded.ts";
import { every } from "../../world/every.ts";

/** The operators that each service allows, by the id of the service; an empty list allows all. */
export function useAllowLists(
  services: readonly Service[],
): Loaded<ReadonlyMap<number, readonly number[]>> {
  const ids = services.map(({ id }) => id);
  return useLoaded(`allowLists:${ids.join()}`, async (client) => {
    const entries = ids.map(async (serviceId) => {
      const list = await every(
        (pagination) => query(client, Query, "serviceAllowedOperators", { serviceId, pagination }),
        ({ operatorIds }) => operatorIds,
      );
      return [serviceId, list] as const;
    });
    return new Map(await Promise.all(entries));
  });
}
