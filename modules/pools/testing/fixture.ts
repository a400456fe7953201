import { type Address, accounts, type Ctx } from "@milkyway/core";
import { createTestCtx } from "@milkyway/core/testing";
import type { PoolsDeps } from "../keeper.ts";
import { state } from "../state.ts";

/** Neighbours that write down what they are asked; accounts exist once created. */
export function fakeDeps(): PoolsDeps & { readonly calls: string[] } {
  const calls: string[] = [];
  const known = new Set<Address>();
  return {
    calls,
    auth: {
      hasAccount(_, address) {
        calls.push(`has ${accounts.toText(address)}`);
        return known.has(address);
      },
      createAccount(_, address) {
        calls.push(`create ${accounts.toText(address)}`);
        known.add(address);
      },
    },
    hooks: [
      { afterPoolCreated: (_, id) => void calls.push(`first ${id}`) },
      {},
      { afterPoolCreated: (_, id) => void calls.push(`second ${id}`) },
    ],
  };
}

/** A context before the first pool. */
export function poolsCtx(): Ctx {
  const ctx = createTestCtx();
  state.nextPoolId.set(ctx, 1n);
  return ctx;
}

/** Account of the first pool. */
export const ONE = "milk1fmr074wk9ag88mlcww5gza49hwmwyzhwwn7k4h";
