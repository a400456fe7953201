import type { BaseAccount, ModuleAccount } from "@milkyway/codec/gen/cosmos/auth/v1beta1";
import { accounts } from "@milkyway/core";
import { decodePublicKey, moduleAddress } from "@milkyway/crypto";
import { isBlank } from "../registry/index.ts";
import { checkBaseVesting, checkVestingAccount } from "../vesting/index.ts";
import { type Account, baseOf } from "./account.ts";

function checkBase({ address, pubKey }: BaseAccount): string | undefined {
  if (address === "" || pubKey === undefined) return undefined;
  if (decodePublicKey(pubKey).address === accounts.fromBech32(address)) return undefined;
  return "account address and pubkey address do not match";
}

function checkModule({ name, baseAccount }: ModuleAccount): string | undefined {
  if (isBlank(name)) return "module account name cannot be blank";
  if (baseAccount === undefined) return "uninitialized ModuleAccount: BaseAccount is nil";
  const { address } = baseAccount;
  if (address === accounts.toText(moduleAddress(name))) return undefined;
  return `address ${address} cannot be derived from the module name '${name}'`;
}

function checkKind(account: Account): string | undefined {
  switch (account.kind) {
    case "base":
      return undefined;
    case "module":
      return checkModule(account.value);
    case "baseVesting":
      return checkBaseVesting(account.value);
    default:
      return checkVestingAccount(account);
  }
}

/** What is wrong with an account of a genesis file, or `undefined`. */
export function checkAccount(account: Account): string | undefined {
  return checkKind(account) ?? checkBase(baseOf(account));
}
