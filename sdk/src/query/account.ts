import { Query } from "@milkyway/codec/gen/cosmos/auth/v1beta1";
import type { Client } from "../client.ts";
import { SdkError } from "../errors/sdkError.ts";
import { query } from "./query.ts";

/** What signing needs to know of an account. */
export interface AccountNumbers {
  readonly accountNumber: bigint;
  readonly sequence: bigint;
}

/** Number and sequence of an account of any kind; throws when there is no such account. */
export async function getAccount(client: Client, address: string): Promise<AccountNumbers> {
  const { info } = await query(client, Query, "accountInfo", { address });
  if (info === undefined)
    throw new SdkError(`account ${address} does not exist`, { hint: "Fund it first." });
  return { accountNumber: info.accountNumber, sequence: info.sequence };
}
