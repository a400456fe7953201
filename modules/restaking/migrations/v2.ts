import { defineMessage, field } from "@milkyway/codec";
import type { Ctx, Migration } from "@milkyway/core";
import type { RestakingDeps } from "../deps.ts";
import { UserPreferences } from "../gen/v1.ts";
import { canOperatorValidateService } from "../membership.ts";
import { STORE, state } from "../state.ts";

/** Preferences before version 2, of which only the list of services is taken over. */
interface OldPreferences {
  readonly trustedServicesIds: readonly number[];
}

/** The codec of preferences before version 2. */
export const OldPreferences = defineMessage<OldPreferences>(
  "milkyway.restaking.v1.UserPreferences",
  [
    field(1, "trust_non_accredited_services", "bool"),
    field(2, "trust_accredited_services", "bool"),
    field(3, "trusted_services_ids", "uint32", { repeated: true }),
  ],
);

/** Operators leave the services that do not admit them. */
function removeRefused(ctx: Ctx): void {
  const refused = [...state.joinedServices.keys(ctx)].filter(
    ([operatorId, serviceId]) => !canOperatorValidateService(ctx, serviceId, operatorId),
  );
  for (const key of refused) state.joinedServices.remove(ctx, key);
}

/** Every trusted service becomes an entry that covers all pools. */
function rewritePreferences(ctx: Ctx): void {
  const store = ctx.store(STORE);
  const cursor = store.iterate(state.userPreferences.prefix, undefined);
  for (; cursor.valid; cursor.next()) {
    const { trustedServicesIds } = OldPreferences.decode(cursor.value);
    const trustedServices = trustedServicesIds.map((serviceId) => ({ serviceId, poolsIds: [] }));
    store.set(cursor.key, UserPreferences.encode({ trustedServices }));
  }
}

/**
 * From version 1 to 2.
 * @see https://github.com/milkyway-labs/milkyway/blob/main/x/restaking/migrations/v2/store.go
 */
export const migrateToV2: Migration<RestakingDeps> = (ctx) => {
  removeRefused(ctx);
  rewritePreferences(ctx);
};
