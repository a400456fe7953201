import { SECOND } from "@milkyway/codec";
import type { BaseVestingAccount, Period } from "@milkyway/codec/gen/cosmos/vesting/v1beta1";
import { accounts, type Ctx, plainError } from "@milkyway/core";
import { createTestCtx, TEST_TIME } from "@milkyway/core/testing";
import { coinsToText, parseCoins } from "@milkyway/math";
import type { VestingAccount } from "../account.ts";
import type { VestingDeps } from "../keeper.ts";

export const ALICE = "milk1ls7whzjf7qpr7alpq62x0tfn2tvyrz9suaj5wc";
export const BOB = "milk12cvvu0nl8zrups43jwv0f6pevz3awayjsw8q0k";
export const CAROL = "milk1zy9t3lws3lx4esyxu9c6g3xwmqchw0djfm2jr4";

/** Block time of tests, in seconds. */
export const NOW = TEST_TIME / SECOND;

export const coins = parseCoins;

/** The part that vesting accounts share, of an account that holds `original`. */
export function base(
  original: string,
  endTime: bigint,
  given: Partial<BaseVestingAccount> = {},
): BaseVestingAccount {
  return {
    baseAccount: { address: BOB, pubKey: undefined, accountNumber: 7n, sequence: 0n },
    originalVesting: coins(original),
    delegatedFree: [],
    delegatedVesting: [],
    endTime,
    ...given,
  };
}

export function period(length: bigint, amount: string): Period {
  return { length, amount: coins(amount) };
}

/** Neighbours that note what they are asked; Alice exists, Carol is blocked, `udead` may not be sent. */
export function fakeNeighbours(): {
  readonly ctx: Ctx;
  readonly deps: VestingDeps;
  readonly calls: string[];
  readonly stored: VestingAccount[];
} {
  const calls: string[] = [];
  const stored: VestingAccount[] = [];
  const deps: VestingDeps = {
    auth: {
      getAccount(_ctx, address) {
        calls.push(`account ${accounts.toText(address)}`);
        return address === accounts.fromText(ALICE) ? {} : undefined;
      },
      nextAccountNumber() {
        calls.push("number");
        return 7n;
      },
      setAccount(_ctx, account) {
        calls.push(`store ${account.kind}`);
        stored.push(account);
      },
    },
    bank: {
      isSendEnabledCoins(_ctx, given) {
        calls.push(`enabled ${coinsToText(given)}`);
        if (given.some(({ denom }) => denom === "udead")) throw plainError("disabled");
      },
      blockedAddr: (address) => address === accounts.fromText(CAROL),
      sendCoins: (_ctx, from, to, given) =>
        void calls.push(
          `send ${coinsToText(given)} from ${accounts.toText(from)} to ${accounts.toText(to)}`,
        ),
    },
  };
  return { ctx: createTestCtx(), deps, calls, stored };
}
