import { accounts, type Ctx } from "@milkyway/core";
import { createTestCtx } from "@milkyway/core/testing";
import { coinsToText } from "@milkyway/math";
import { Service, ServiceStatus } from "../gen/v1.ts";
import type { ServicesHooks } from "../hooks.ts";
import { type ServicesDeps, saveService } from "../keeper.ts";
import { serviceAddress } from "../service.ts";
import { state } from "../state.ts";

/** Bech32 text of an address of twenty equal letters. */
export const addressOf = (letter: string): string => accounts.toText(letter.repeat(20));

export const ADMIN = addressOf("a");
export const OTHER = addressOf("b");
export const AUTHORITY = addressOf("g");

const HOOKS: readonly (keyof ServicesHooks)[] = [
  "afterServiceCreated",
  "afterServiceActivated",
  "afterServiceDeactivated",
  "afterServiceAccreditationModified",
  "beforeServiceDeleted",
];

/** Neighbours that write down what they are asked; every account is missing. */
export function fakeDeps(): ServicesDeps & { readonly calls: string[] } {
  const calls: string[] = [];
  const listener = (name: string): ServicesHooks =>
    Object.fromEntries(
      HOOKS.map((hook) => [hook, (_: Ctx, id: number) => void calls.push(`${name} ${hook} ${id}`)]),
    );
  return {
    calls,
    authority: AUTHORITY,
    auth: {
      hasAccount: () => false,
      createAccount: (_, address) => void calls.push(`account ${accounts.toText(address)}`),
    },
    distribution: {
      fundCommunityPool: (_, coins, sender) =>
        void calls.push(`fund ${coinsToText(coins)} from ${accounts.toText(sender)}`),
    },
    hooks: [listener("first"), listener("second")],
  };
}

/** A stored service with id 1 and the parameters of the module. */
export function storeService(ctx: Ctx, given: Partial<Service> = {}): Service {
  const service = Service.create({
    id: 1,
    status: ServiceStatus.SERVICE_STATUS_CREATED,
    admin: ADMIN,
    name: "Ada",
    address: serviceAddress(given.id ?? 1),
    ...given,
  });
  saveService(ctx, service);
  return service;
}

/** A context with free registration, after ids up to 1 were given out. */
export function servicesCtx(): Ctx {
  const ctx = createTestCtx();
  state.params.set(ctx, { serviceRegistrationFee: [] });
  state.nextServiceId.set(ctx, 2n);
  return ctx;
}
