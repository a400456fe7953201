/** The application on the genesis of a developer chain, driven block by block. */
import type { Application } from "@milkyway/baseapp";
import { utf8 } from "@milkyway/bytes";
import {
  type Any,
  type JsonObject,
  type MessageType,
  SECOND,
  stringifyJson,
} from "@milkyway/codec";
import { Fee } from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import { RequestFinalizeBlock, RequestQuery } from "@milkyway/codec/gen/tendermint/abci";
import { accounts } from "@milkyway/core";
import { createPrivateKey, derivePrivateKey, mnemonicToSeed, signTxDirect } from "@milkyway/crypto";
import { parseCoins } from "@milkyway/math";
import { createCommitStore } from "@milkyway/store";
import { createApp } from "../app.ts";
import { DEV_ACCOUNTS } from "../genesis/devAccounts.ts";
import { devAppState } from "../genesis/devGenesis.ts";
import type { AppOptions } from "../options.ts";
import { storeNames } from "../stores.ts";

export const CHAIN_ID = "milkyway-dev-1";
const START = (1_767_225_600n + 3_600n) * SECOND;

/** Keys of the accounts of a developer chain, in order. */
export const keys = DEV_ACCOUNTS.slice(0, 3).map(({ mnemonic }) =>
  createPrivateKey("secp256k1", derivePrivateKey(mnemonicToSeed(mnemonic))),
);
export const addressOf = (index: number): string => {
  const key = keys[index];
  if (key === undefined) throw new RangeError(`no account ${index}`);
  return accounts.toText(key.publicKey.address);
};

export interface Sending {
  /** Position of the account that signs. */
  readonly by?: number;
  readonly sequence: bigint;
  readonly fee?: string;
  readonly gas?: bigint;
  readonly chainId?: string;
  readonly timeoutHeight?: bigint;
}

export interface DevChain {
  readonly application: Application;
  readonly appState: JsonObject;
  height: bigint;
  /** Signs messages with the account numbers of the genesis: the validator has 0. */
  tx(messages: readonly Any[], sending: Sending): Uint8Array;
  /** Executes and commits the next block. */
  block(txs?: readonly Uint8Array[]): Promise<ReturnType<Application["finalizeBlock"]>>;
  query(path: string, data?: Uint8Array): ReturnType<Application["query"]>;
}

export function pack<T>(type: MessageType<T>, message: Partial<T>): Any {
  return { typeUrl: `/${type.typeName}`, value: type.encode(type.create(message)) };
}

/** The genesis with which developer chains of tests begin. */
export function devGenesis(): JsonObject {
  const time = "2026-01-01T01:00:00Z";
  return devAppState({ chainId: CHAIN_ID, time, consensusKey: new Uint8Array(32).fill(7) });
}

/** A chain that has run its genesis, and no block. */
export function devChain(
  options: Partial<AppOptions> = {},
  appState: JsonObject = devGenesis(),
  initialHeight = 1n,
): DevChain {
  const store = createCommitStore({ stores: storeNames, retain: 3 });
  const application = createApp({ store, ...options });
  application.initChain({
    time: START,
    chainId: CHAIN_ID,
    consensusParams: {
      block: { maxBytes: 22_020_096n, maxGas: -1n },
      evidence: { maxAgeNumBlocks: 100n, maxAgeDuration: 100n * SECOND, maxBytes: 0n },
      validator: { pubKeyTypes: ["ed25519"] },
      version: undefined,
      abci: undefined,
    },
    validators: [],
    appStateBytes: utf8(stringifyJson(appState)),
    initialHeight,
  });
  const chain: DevChain = {
    application,
    appState,
    height: initialHeight - 1n,
    tx(messages, { by = 0, sequence, fee = "", gas = 1_000_000n, ...given }) {
      const key = keys[by];
      if (key === undefined) throw new RangeError(`no account ${by}`);
      const { chainId = CHAIN_ID, timeoutHeight = 0n } = given;
      return signTxDirect(
        {
          chainId,
          messages,
          timeoutHeight,
          fee: Fee.create({ amount: fee === "" ? [] : parseCoins(fee), gasLimit: gas }),
        },
        [{ key, accountNumber: BigInt(by + 1), sequence }],
      );
    },
    async block(txs = []) {
      chain.height++;
      const { height } = chain;
      const time = START + height * SECOND;
      const result = application.finalizeBlock(RequestFinalizeBlock.create({ height, time, txs }));
      await application.commit();
      return result;
    },
    query: (path, data = new Uint8Array(0)) =>
      application.query(RequestQuery.create({ path, data })),
  };
  return chain;
}
