import { accounts, plainError } from "@milkyway/core";
import { moduleAddress } from "@milkyway/crypto";
import { addCoins, type Coins } from "@milkyway/math";
import { edited, isBlank } from "../registry/index.ts";
import { Service, ServiceStatus } from "./gen/v1.ts";

/** Bech32 text of the account of a service. */
export function serviceAddress(id: number): string {
  return accounts.toText(moduleAddress(`service-${id}`));
}

/** A service without any stake, whose address follows from its id. */
export function newService(
  fields: Omit<Service, "address" | "tokens" | "delegatorShares">,
): Service {
  return Service.create({ ...fields, address: serviceAddress(fields.id) });
}

/** Whether the service can be restaked to. */
export function isServiceActive({ status }: Service): boolean {
  return status === ServiceStatus.SERVICE_STATUS_ACTIVE;
}

/** The tokens of a service whose denom is listed; none with an empty list. */
export function allowedTokens({ tokens }: Service, denoms: readonly string[]): Coins {
  let allowed: Coins = [];
  for (const coin of tokens) if (denoms.includes(coin.denom)) allowed = addCoins(allowed, [coin]);
  return allowed;
}

/** Throws on what no stored service may hold. Tokens and shares are not looked at. */
export function validateService({ id, status, name, admin, address }: Service): void {
  if (status === ServiceStatus.SERVICE_STATUS_UNSPECIFIED)
    throw plainError("invalid status: SERVICE_STATUS_UNSPECIFIED");
  if (id === 0) throw plainError(`invalid id: ${id}`);
  if (isBlank(name)) throw plainError(`invalid name: ${name}`);
  if (!accounts.isValid(admin)) throw plainError("invalid admin address");
  if (!accounts.isValid(address)) throw plainError("invalid service address");
}

/** What the admin may change of a service. */
export type ServiceUpdate = Pick<Service, "name" | "description" | "website" | "pictureUrl">;

/** The service after an edit. It starts anew, without tokens and shares. */
export function updatedService(service: Service, update: ServiceUpdate): Service {
  return newService({
    id: service.id,
    status: service.status,
    admin: service.admin,
    name: edited(update.name, service.name),
    description: edited(update.description, service.description),
    website: edited(update.website, service.website),
    pictureUrl: edited(update.pictureUrl, service.pictureUrl),
    accredited: service.accredited,
  });
}
