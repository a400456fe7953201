import { type Address, accounts, type Ctx, sdkErrors } from "@milkyway/core";
import type { Account } from "../account.ts";
import type { AnteAuth } from "./deps.ts";
import { outOfRange } from "./signatures.ts";

/** The signer at a place; the reference panics if there are not that many. */
export function signerAt(signers: readonly Address[], index: number): Address {
  const signer = signers[index];
  if (signer === undefined) throw outOfRange(index, signers.length);
  return signer;
}

/** The account of a signer, which must exist. */
export function signerAccount(ctx: Ctx, { getAccount }: AnteAuth, signer: Address): Account {
  const account = getAccount(ctx, signer);
  if (account === undefined)
    throw sdkErrors.unknownAddress.wrap(`account ${accounts.toText(signer)} does not exist`);
  return account;
}
