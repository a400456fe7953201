import type { Any, MessageType } from "@milkyway/codec";
import { DEV_ACCOUNTS } from "../genesis/devAccounts.ts";

/** Address of a named account of developer chains. */
export function devAddress(name: string): string {
  const account = DEV_ACCOUNTS.find((known) => known.name === name);
  if (account === undefined) throw new RangeError(`no developer account is called ${name}`);
  return account.address;
}

/** A message in the form in which transactions hold it. */
export function worldMessage<T>(type: MessageType<T>, value: T): Any {
  return { typeUrl: `/${type.typeName}`, value: type.encode(value) };
}
