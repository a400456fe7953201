import { type Operator, Query as Operators } from "@milkyway/modules/operators/client";
import { Query as Restaking } from "@milkyway/modules/restaking/client";
import { query } from "@milkyway/sdk";
import type { Loaded } from "../../chain/liveStore.ts";
import { useLoaded } from "../../chain/useLoaded.ts";
import { every } from "../../world/every.ts";

/** What the register of operators does not hold. */
export interface OperatorDetails {
  /** A share in parts of 10^18. */
  readonly commission: bigint;
  readonly serviceIds: readonly number[];
}

/** Commission and services of operators by their ids. */
export function useOperatorDetails(
  operators: readonly Operator[],
): Loaded<ReadonlyMap<number, OperatorDetails>> {
  const ids = operators.map(({ id }) => id);
  return useLoaded(`operators:${ids.join()}`, async (client) => {
    const entries = ids.map(async (operatorId) => {
      const [{ operatorParams }, serviceIds] = await Promise.all([
        query(client, Operators, "operatorParams", { operatorId }),
        every(
          (pagination) =>
            query(client, Restaking, "operatorJoinedServices", { operatorId, pagination }),
          (page) => page.serviceIds,
        ),
      ]);
      return [operatorId, { commission: operatorParams.commissionRate, serviceIds }] as const;
    });
    return new Map(await Promise.all(entries));
  });
}
