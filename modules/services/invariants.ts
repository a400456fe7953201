import type { Ctx, Invariant } from "@milkyway/core";
import { invariantText, takeNextId } from "../registry/index.ts";
import type { Service } from "./gen/v1.ts";
import type { ServicesDeps } from "./keeper.ts";
import { validateService } from "./service.ts";
import { state } from "./state.ts";

function isValid(service: Service, nextId: number): boolean {
  if (service.id >= nextId) return false;
  try {
    validateService(service);
    return true;
  } catch {
    return false;
  }
}

function validServices(ctx: Ctx): string | undefined {
  const nextId = takeNextId(ctx, state.nextServiceId);
  const invalid = [...state.services.values(ctx)].filter((service) => !isValid(service, nextId));
  if (invalid.length === 0) return undefined;
  const ids = invalid.map(({ id }) => `${id}\n`).join("");
  const body = `the following services are invalid:\n ${ids}`;
  return invariantText("services", "invalid services", body);
}

/** Invariants by route. */
export const invariants: Readonly<Record<string, Invariant<ServicesDeps>>> = {
  "valid-services": validServices,
};
