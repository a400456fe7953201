import type { BaseAccount } from "@milkyway/codec/gen/cosmos/auth/v1beta1";
import type { BaseVestingAccount } from "@milkyway/codec/gen/cosmos/vesting/v1beta1";
import { parseCoins } from "@milkyway/math";
import type { Account } from "../account.ts";
import { ALICE, GOV } from "./people.ts";

export function baseAccount(address: string, accountNumber = 0n, sequence = 0n): BaseAccount {
  return { address, pubKey: undefined, accountNumber, sequence };
}

const baseVestingAccount: BaseVestingAccount = {
  baseAccount: baseAccount(ALICE, 4n, 9n),
  originalVesting: parseCoins("5umilk"),
  delegatedFree: [],
  delegatedVesting: parseCoins("2umilk"),
  endTime: 30n,
};

/** One account of each kind. */
export const everyKind: readonly Account[] = [
  { kind: "base", value: baseAccount(ALICE, 4n, 9n) },
  {
    kind: "module",
    value: { baseAccount: baseAccount(GOV, 4n), name: "gov", permissions: ["burner"] },
  },
  { kind: "baseVesting", value: baseVestingAccount },
  { kind: "continuous", value: { baseVestingAccount, startTime: 10n } },
  { kind: "delayed", value: { baseVestingAccount } },
  {
    kind: "periodic",
    value: {
      baseVestingAccount,
      startTime: 20n,
      vestingPeriods: [{ length: 10n, amount: parseCoins("5umilk") }],
    },
  },
  {
    kind: "permanentLocked",
    value: { baseVestingAccount: { ...baseVestingAccount, endTime: 0n } },
  },
];
