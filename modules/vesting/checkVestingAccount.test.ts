import assert from "node:assert/strict";
import { test } from "node:test";
import type { VestingAccount } from "./account.ts";
import { checkVestingAccount } from "./checkVestingAccount.ts";
import { base, coins, period } from "./testing/fixture.ts";

const LATE = "vesting start-time cannot be before end-time";

function periodic(end: bigint, original: string, ...vestingPeriods: ReturnType<typeof period>[]) {
  const baseVestingAccount = base(original, end);
  return {
    kind: "periodic",
    value: { baseVestingAccount, startTime: 5n, vestingPeriods },
  } as const;
}

test("what is wrong with a vesting account is told as the reference does", () => {
  const delayed = (given = {}, end = 9n): VestingAccount => ({
    kind: "delayed",
    value: { baseVestingAccount: base("5umilk", end, given) },
  });
  const cases: readonly (readonly [VestingAccount, string | undefined])[] = [
    [delayed(), undefined],
    [delayed({}, -1n), "end time cannot be negative"],
    [delayed({ originalVesting: [] }), "invalid coins: "],
    [delayed({ originalVesting: [{ denom: "umilk", amount: 0n }] }), "invalid coins: 0umilk"],
    [
      delayed({ delegatedVesting: coins("6umilk") }),
      "delegated vesting amount cannot be greater than original vesting amount",
    ],
    [
      { kind: "continuous", value: { baseVestingAccount: base("5umilk", 9n), startTime: 9n } },
      LATE,
    ],
    [
      { kind: "continuous", value: { baseVestingAccount: base("5umilk", 9n), startTime: 8n } },
      undefined,
    ],
    [
      { kind: "permanentLocked", value: { baseVestingAccount: base("5umilk", 1n) } },
      "permanently vested accounts cannot have an end-time",
    ],
    [periodic(5n, "5umilk"), LATE],
    [periodic(8n, "5umilk", period(3n, "5umilk")), undefined],
    [periodic(8n, "5umilk", period(-1n, "5umilk")), "period #0 has a negative length: -1"],
    [periodic(8n, "5umilk", { length: 3n, amount: [] }), "period #0 has invalid coins: "],
    [
      periodic(9n, "5umilk", period(3n, "5umilk")),
      "vesting end time does not match length of all vesting periods",
    ],
    [
      periodic(8n, "5umilk", period(3n, "4umilk")),
      "original vesting coins (5umilk) does not match the sum of all coins in vesting periods (4umilk)",
    ],
  ];
  for (const [account, wrong] of cases) assert.equal(checkVestingAccount(account), wrong);
});
