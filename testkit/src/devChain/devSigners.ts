import { DEV_ACCOUNTS, DEV_VALIDATOR, type DevAccount } from "@milkyway/app";
import {
  createPrivateKey,
  derivePrivateKey,
  mnemonicToSeed,
  type PrivateKey,
} from "@milkyway/crypto";

/** The named accounts of a developer chain. */
export type DevAccounts = Readonly<Record<string, DevAccount>>;

export const accountsByName: DevAccounts = Object.fromEntries(
  [...DEV_ACCOUNTS, DEV_VALIDATOR].map((account) => [account.name, account]),
);

const keys = new Map<string, PrivateKey>();

/** Key of a named account, derived from its mnemonic when it is first asked for. */
export function keyOf({ name, mnemonic }: DevAccount): PrivateKey {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const key = createPrivateKey("secp256k1", derivePrivateKey(mnemonicToSeed(mnemonic)));
  keys.set(name, key);
  return key;
}

/** The named account that a name or an address stands for. */
export function findAccount(nameOrAddress: string): DevAccount | undefined {
  const named = Object.hasOwn(accountsByName, nameOrAddress)
    ? accountsByName[nameOrAddress]
    : undefined;
  return named ?? Object.values(accountsByName).find(({ address }) => address === nameOrAddress);
}
