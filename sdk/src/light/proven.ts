/** What one reads most often, proven: each throws `ProofError` when the node's answer does not follow from its headers. */
import { fromUtf8 } from "@milkyway/bytes";
import type { MessageType } from "@milkyway/codec";
import { Operator } from "@milkyway/modules/operators/client";
import { Pool } from "@milkyway/modules/pools/client";
import { Delegation } from "@milkyway/modules/restaking/client";
import { Service } from "@milkyway/modules/services/client";
import type { Client } from "../client.ts";
import type { QueryOptions } from "../query/query.ts";
import { readable } from "../transport/readable.ts";
import { getProven } from "./getProven.ts";
import type { LightClient } from "./lightClient.ts";
import { balanceKey, delegationKey, type TargetKind, targetKey } from "./storeKeys.ts";

async function provenMessage<T>(
  type: MessageType<T>,
  found: Promise<Uint8Array | undefined>,
): Promise<T | undefined> {
  const bytes = await found;
  return bytes === undefined ? undefined : readable(type.typeName, () => type.decode(bytes));
}

/** How much of a coin an account has. */
export async function queryBalanceVerified(
  client: Client,
  light: LightClient,
  { address, denom }: { readonly address: string; readonly denom: string },
  options?: QueryOptions,
): Promise<bigint> {
  const value = await getProven(client, light, "bank", balanceKey(address, denom), options);
  return value === undefined ? 0n : readable("amount", () => BigInt(fromUtf8(value)));
}

/** What somebody delegates to a pool, an operator or a service. */
export function queryDelegationVerified(
  client: Client,
  light: LightClient,
  asked: { readonly kind: TargetKind; readonly delegator: string; readonly targetId: number },
  options?: QueryOptions,
): Promise<Delegation | undefined> {
  const key = delegationKey(asked.kind, asked.delegator, asked.targetId);
  return provenMessage(Delegation, getProven(client, light, "restaking", key, options));
}

/** The pool with an id. */
export function queryPoolVerified(
  client: Client,
  light: LightClient,
  id: number,
  options?: QueryOptions,
): Promise<Pool | undefined> {
  return provenMessage(Pool, getProven(client, light, "pools", targetKey(id), options));
}

/** The operator with an id. */
export function queryOperatorVerified(
  client: Client,
  light: LightClient,
  id: number,
  options?: QueryOptions,
): Promise<Operator | undefined> {
  return provenMessage(Operator, getProven(client, light, "operators", targetKey(id), options));
}

/** The service with an id. */
export function queryServiceVerified(
  client: Client,
  light: LightClient,
  id: number,
  options?: QueryOptions,
): Promise<Service | undefined> {
  return provenMessage(Service, getProven(client, light, "services", targetKey(id), options));
}
