import { Query as Restaking } from "@milkyway/modules/restaking/client";
import { Query as Services } from "@milkyway/modules/services/client";
import { query } from "@milkyway/sdk";
import type { Loaded } from "../../chain/liveStore.ts";
import { useLoaded } from "../../chain/useLoaded.ts";
import { every } from "../../world/every.ts";

/** What the register of services does not hold. */
export interface ServiceDetails {
  /** Empty for every denomination. */
  readonly allowedDenoms: readonly string[];
  /** Empty for every operator. */
  readonly allowedOperators: readonly number[];
  readonly poolIds: readonly number[];
  readonly operatorIds: readonly number[];
}

/** Settings of a service, its pools and its operators. */
export function useServiceDetails(serviceId: number): Loaded<ServiceDetails> {
  return useLoaded(`service:${serviceId}`, async (client) => {
    const [{ serviceParams }, allowedOperators, poolIds, operatorIds] = await Promise.all([
      query(client, Services, "serviceParams", { serviceId }),
      every(
        (pagination) =>
          query(client, Restaking, "serviceAllowedOperators", { serviceId, pagination }),
        (page) => page.operatorIds,
      ),
      every(
        (pagination) => query(client, Restaking, "serviceSecuringPools", { serviceId, pagination }),
        (page) => page.poolIds,
      ),
      every(
        (pagination) => query(client, Restaking, "serviceOperators", { serviceId, pagination }),
        (page) => page.operators.map(({ id }) => id),
      ),
    ]);
    return { allowedDenoms: serviceParams.allowedDenoms, allowedOperators, poolIds, operatorIds };
  });
}
