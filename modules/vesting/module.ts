import { Msg } from "@milkyway/codec/gen/cosmos/vesting/v1beta1";
import { defineModule, serveMsgs } from "@milkyway/core";
import { cli } from "./cli.ts";
import type { VestingDeps } from "./keeper.ts";
import { createPeriodicVestingAccount } from "./messages/createPeriodicVestingAccount.ts";
import { createPermanentLockedAccount } from "./messages/createPermanentLockedAccount.ts";
import { createVestingAccount } from "./messages/createVestingAccount.ts";

/** Accounts whose coins become spendable over time. It has no store: the accounts are x/auth's. */
export const vesting = defineModule<VestingDeps>({
  name: "vesting",
  consensusVersion: 1,
  messages: [
    serveMsgs(Msg, {
      createVestingAccount,
      createPermanentLockedAccount,
      createPeriodicVestingAccount,
    }),
  ],
  genesis: { raw: true, defaults: () => ({}), init: () => undefined, export: () => ({}) },
  cli,
});
