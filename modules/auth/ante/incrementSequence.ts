import { type AnteStep, txSigners } from "@milkyway/core";
import { Panic } from "@milkyway/math";
import { baseOf, withBase } from "../account.ts";
import type { AnteAuth } from "./deps.ts";
import { losingContext } from "./losingContext.ts";

/** Counts the transaction for each signer, so that it cannot be used again. */
export function incrementSequence({ getAccount, setAccount }: AnteAuth): AnteStep {
  return (ctx, tx) => {
    for (const signer of losingContext(() => txSigners(tx))) {
      const account = getAccount(ctx, signer);
      if (account === undefined)
        throw new Panic("runtime error: invalid memory address or nil pointer dereference");
      const base = baseOf(account);
      const sequence = BigInt.asUintN(64, base.sequence + 1n);
      setAccount(ctx, withBase(account, { ...base, sequence }));
    }
    return ctx;
  };
}
