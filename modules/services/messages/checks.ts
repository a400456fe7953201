import { accounts, ensure, sdkErrors, toChainError } from "@milkyway/core";
import type { Service } from "../gen/v1.ts";
import { validateService } from "../service.ts";

/** Fails unless the id is one that a service can have. The original spells the word in two ways. */
export function checkServiceId(serviceId: number, spelling: "id" | "ID" = "id"): void {
  ensure(serviceId !== 0, sdkErrors.invalidRequest, `invalid service ${spelling}: 0`);
}

/** Fails unless the text is an address; `role` says whose. */
export function checkAddress(address: string, role: string): void {
  ensure(accounts.isValid(address), sdkErrors.invalidAddress, () => `invalid ${role} address`);
}

/** Fails with sdk/18 on a service that may not be stored. */
export function ensureValidService(service: Service): void {
  try {
    validateService(service);
  } catch (error) {
    throw sdkErrors.invalidRequest.wrap(toChainError(error).message);
  }
}
