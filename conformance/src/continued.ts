/** A recorded chain that goes on with blocks of its own. */
import { type AppOptions, openChain, storeNames } from "@milkyway/app";
import type { Application } from "@milkyway/baseapp";
import { fromHex } from "@milkyway/bytes";
import { type MessageType, SECOND } from "@milkyway/codec";
import type { ExecTxResult, ResponseFinalizeBlock } from "@milkyway/codec/gen/tendermint/abci";
import { accounts, type Ctx, type Module } from "@milkyway/core";
import { createPrivateKey, signTxDirect } from "@milkyway/crypto";
import { baseOf } from "@milkyway/modules/auth";
import { type CommitStore, createCommitStore } from "@milkyway/store";
import { finalizeRequest, initChainRequest } from "./requests.ts";
import type { Vector } from "./vector.ts";

/** A message and whose transaction it is. */
export interface Action<T = unknown> {
  readonly from: string;
  readonly type: MessageType<T>;
  readonly msg: T;
}

export function action<T>(from: string, type: MessageType<T>, msg: T): Action {
  return { from, type: type as MessageType<unknown>, msg };
}

/** A chain whose next blocks a test makes up. */
export interface ContinuedChain {
  readonly application: Application;
  readonly store: CommitStore;
  readonly modules: readonly Module[];
  state(): Ctx;
  /** Address of an account of the vector. */
  address(name: string): string;
  /** Runs a block some time after the last one. */
  block(actions?: readonly Action[], seconds?: number): Promise<ResponseFinalizeBlock>;
}

const FEE = [{ denom: "umilk", amount: 20_000n }];

/** Texts of broken invariants; none when all is well. */
export function brokenInvariants({ modules, state }: ContinuedChain): string[] {
  const ctx = state().unmetered();
  return modules.flatMap(({ name, invariants }) =>
    Object.entries(invariants).flatMap(([route, check]) => {
      try {
        const broken = check(ctx.branch().ctx);
        return broken === undefined ? [] : [`${name}/${route}: ${broken}`];
      } catch (error) {
        return [`${name}/${route}: ${error instanceof Error ? error.message : error}`];
      }
    }),
  );
}

/** Whether a transaction failed, with why. */
export function failures(results: readonly ExecTxResult[]): string[] {
  return results.filter(({ code }) => code !== 0).map(({ log }) => log);
}

/** Replays all blocks of a vector that the original made. */
export async function continueVector(
  vector: Vector,
  options: Partial<AppOptions> = {},
): Promise<ContinuedChain> {
  const store = createCommitStore({ stores: storeNames, retain: 1 });
  const { application, modules, state, keepers } = openChain({ store, ...options });
  const { blocks, chain_id: chainId } = vector;
  application.initChain(initChainRequest(vector));
  const made = blocks.filter(({ result }) => result.finalize_error === undefined);
  for (const block of made) {
    application.finalizeBlock(finalizeRequest(block));
    await application.commit();
  }
  const last = made.at(-1);
  if (last === undefined) throw new Error("a vector without blocks");
  let request = finalizeRequest(last);

  const byName = new Map(vector.accounts.map((account) => [account.name, account]));
  const address = (name: string): string => byName.get(name)?.address ?? "";
  const sign = (actions: readonly Action[]) => {
    const used = new Map<string, bigint>();
    return actions.map(({ from, type, msg }) => {
      const account = keepers.auth.getAccount(state(), accounts.fromText(address(from)));
      const base = account && baseOf(account);
      const sequence = (base?.sequence ?? 0n) + (used.get(from) ?? 0n);
      used.set(from, (used.get(from) ?? 0n) + 1n);
      const key = createPrivateKey("secp256k1", fromHex(byName.get(from)?.private_key_hex ?? ""));
      const value = type.encode(msg);
      return signTxDirect(
        {
          chainId,
          messages: [{ typeUrl: `/${type.typeName}`, value }],
          fee: { amount: FEE, gasLimit: 20_000_000n, payer: "", granter: "" },
        },
        [{ key, accountNumber: base?.accountNumber ?? 0n, sequence }],
      );
    });
  };
  return {
    application,
    store,
    modules,
    state,
    address,
    async block(actions = [], seconds = 5) {
      request = {
        ...request,
        txs: sign(actions),
        misbehavior: [],
        height: request.height + 1n,
        time: request.time + BigInt(seconds) * SECOND,
      };
      const response = application.finalizeBlock(request);
      await application.commit();
      return response;
    },
  };
}
