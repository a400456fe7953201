import type { Input, Output } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import { type Address, accounts, type Ctx } from "@milkyway/core";
import type { Coins } from "@milkyway/math";
import type { BankKeeper } from "./keeper.ts";

/** What listens to transfers before anything moves. */
export interface BeforeSendHooks {
  /** Throws to refuse the transfer. */
  blockBeforeSend(ctx: Ctx, from: Address, to: Address, coins: Coins): void;
  trackBeforeSend(ctx: Ctx, from: Address, to: Address, coins: Coins): void;
}

/**
 * The keeper as the messages of x/bank and x/vesting use it. Only these four transfers call the hooks; transfers from
 * and to modules do not, not even through this keeper.
 * @see https://github.com/milkyway-labs/milkyway/blob/main/x/bank/keeper/keeper.go
 */
export function withBeforeSendHooks(bank: BankKeeper, hooks: BeforeSendHooks): BankKeeper {
  const announce = (ctx: Ctx, from: Address, to: Address, coins: Coins): void => {
    hooks.blockBeforeSend(ctx, from, to, coins);
    hooks.trackBeforeSend(ctx, from, to, coins);
  };
  return {
    ...bank,
    sendCoins(ctx, from, to, coins) {
      announce(ctx, from, to, coins);
      bank.sendCoins(ctx, from, to, coins);
    },
    inputOutputCoins(ctx, input: Input, outputs: readonly Output[]) {
      const from = accounts.fromText(input.address);
      for (const { address, coins } of outputs)
        announce(ctx, from, accounts.fromText(address), coins);
      bank.inputOutputCoins(ctx, input, outputs);
    },
    delegateCoins(ctx, delegator, module, coins) {
      announce(ctx, delegator, module, coins);
      bank.delegateCoins(ctx, delegator, module, coins);
    },
    undelegateCoins(ctx, module, delegator, coins) {
      announce(ctx, module, delegator, coins);
      // The original names the module as the receiver too, so that the coins stay where they are.
      bank.undelegateCoins(ctx, module, module, coins);
    },
  };
}
