import { Query } from "@milkyway/modules/restaking/client";
import { query } from "@milkyway/sdk";
import type { Loaded } from "../chain/liveStore.ts";
import { useLoaded } from "../chain/useLoaded.ts";
import { every } from "./every.ts";
import { useWorld } from "./useWorld.ts";

/** The pools that each service borrows security from, by the id of the service. */
export type Securing = ReadonlyMap<number, readonly number[]>;

/** Which service borrows from which pools. */
export function useSecuring(): Loaded<Securing> {
  const { data: world } = useWorld();
  const ids = world?.services.map(({ id }) => id) ?? [];
  const key = world === undefined ? undefined : `securing:${ids.join()}`;
  return useLoaded(key, async (client) => {
    const entries = ids.map(async (serviceId) => {
      const ask = (pagination: Parameters<Parameters<typeof every>[0]>[0]) =>
        query(client, Query, "serviceSecuringPools", { serviceId, pagination });
      return [serviceId, await every(ask, ({ poolIds }) => poolIds)] as const;
    });
    return new Map(await Promise.all(entries));
  });
}
