import { fromUtf8 } from "@milkyway/bytes";
import { accounts, type Ctx, createModule } from "@milkyway/core";
import { type Calls, callsOf, createTestCtx } from "@milkyway/core/testing";
import { type Coins, coinsToText } from "@milkyway/math";
import { authKeeper } from "../../auth/index.ts";
import { bankKeeper } from "../../bank/index.ts";
import { give } from "../../bank/testing/fixture.ts";
import type { TokenfactoryDeps } from "../deps.ts";
import { genesis } from "../genesis.ts";
import { tokenfactory } from "../module.ts";

export const addressOf = (letter: string): string => accounts.toText(letter.repeat(20));
export const CREATOR = addressOf("a");
export const OTHER = addressOf("o");
export const CONTRACT = accounts.toText("c".repeat(32));
export const DENOM = `factory/${CREATOR}/gold`;

/** A bank in which minting and burning works, with a contract that tests answer for. */
export interface Factory {
  readonly ctx: Ctx;
  readonly deps: TokenfactoryDeps;
  readonly calls: Calls;
  /** What the community pool was given and contracts were told, in order. */
  readonly log: string[];
  /** What a contract does when it is called; by default nothing. */
  contract: (ctx: Ctx, message: string) => void;
  balance(owner: string): string;
}

/** The module after genesis, with a billion umilk of the creator. */
export function createFactory(): Factory {
  const ctx = createTestCtx();
  const log: string[] = [];
  const auth = authKeeper({ modulePermissions: { tokenfactory: ["minter", "burner"] } });
  const blockedAddresses = new Set([auth.getModuleAddress("tokenfactory")]);
  const bank = bankKeeper({ auth, blockedAddresses, sendRestrictions: [] });
  const distribution = {
    fundCommunityPool: (_: Ctx, coins: Coins, sender: string) =>
      void log.push(`pool <- ${coinsToText(coins)} of ${accounts.toText(sender)}`),
  };
  const contracts = {
    sudo(at: Ctx, address: string, message: Uint8Array) {
      log.push(`${accounts.toText(address)} ${fromUtf8(message)}`);
      factory.contract(at, fromUtf8(message));
    },
  };
  const deps = { auth, bank, distribution, contracts, keepsForOthers: () => false };
  const factory: Factory = {
    ctx,
    deps,
    calls: callsOf(createModule(tokenfactory, deps)),
    log,
    contract: () => undefined,
    balance: (owner) => coinsToText(bank.getAllBalances(ctx.unmetered(), accounts.fromText(owner))),
  };
  genesis.init(ctx.unmetered(), deps, genesis.defaults());
  give(ctx, CREATOR, "1000000000umilk");
  return factory;
}

/** A factory in which the creator made `gold`, holds 100 of it, and gave 40 to another. */
export function goldFactory(): Factory {
  const factory = createFactory();
  const { calls, ctx } = factory;
  calls.send(ctx, "MsgCreateDenom", { sender: CREATOR, subdenom: "gold" });
  const mint = (amount: bigint, mintToAddress: string) =>
    calls.send(ctx, "MsgMint", {
      sender: CREATOR,
      amount: { denom: DENOM, amount },
      mintToAddress,
    });
  mint(100n, "");
  mint(40n, OTHER);
  ctx.events.length = 0;
  return factory;
}
