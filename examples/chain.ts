/** What the example asks of CosmJS, in a few calls. */
import { DirectSecp256k1HdWallet, type EncodeObject } from "@cosmjs/proto-signing";
import {
  assertIsDeliverTxSuccess,
  calculateFee,
  type DeliverTxResponse,
  QueryClient,
  SigningStargateClient,
} from "@cosmjs/stargate";
import { connectComet } from "@cosmjs/tendermint-rpc";
import { decode, encode, registry } from "./messages.ts";

export interface Connection {
  readonly rpc: string;
  readonly mnemonic: string;
  readonly gasPrice: string;
}

/** How long to wait for something that blocks bring. */
const PATIENCE_MS = 120_000;

/** A simulation of CosmJS has no fee, so that its gas is short of what collecting one costs. */
const GAS_OF_FEE = 60_000;
const GAS_FACTOR = 1.2;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A message to sign, of the type with this full name. */
export function message(typeName: string, value: object): EncodeObject {
  return { typeUrl: `/${typeName}`, value };
}

/** What a message of a transaction answered, by the message's place in it. */
export function answer<T>(result: DeliverTxResponse, index: number, typeName: string): T {
  const response = result.msgResponses[index];
  if (response === undefined) throw new Error(`message ${index} has no answer`);
  return decode<T>(typeName, response.value);
}

/** A chain, and an account on it whose key we hold. */
export class Chain {
  readonly address: string;
  private readonly queries: QueryClient;
  private readonly client: SigningStargateClient;
  private readonly gasPrice: string;

  private constructor(
    address: string,
    queries: QueryClient,
    client: SigningStargateClient,
    gasPrice: string,
  ) {
    this.address = address;
    this.queries = queries;
    this.client = client;
    this.gasPrice = gasPrice;
  }

  static async connect({ rpc, mnemonic, gasPrice }: Connection): Promise<Chain> {
    const wallet = await DirectSecp256k1HdWallet.fromMnemonic(mnemonic, { prefix: "milk" });
    const [account] = await wallet.getAccounts();
    if (account === undefined) throw new Error("the mnemonic gives no account");
    const comet = await connectComet(rpc);
    const client = await SigningStargateClient.createWithSigner(comet, wallet, {
      registry,
      broadcastPollIntervalMs: 200,
    });
    return new Chain(account.address, new QueryClient(comet), client, gasPrice);
  }

  chainId(): Promise<string> {
    return this.client.getChainId();
  }

  /** Signs messages as one transaction, with a fee for the gas that it is found to need, and waits for its block. */
  async send(...messages: EncodeObject[]): Promise<DeliverTxResponse> {
    const used = await this.client.simulate(this.address, messages, undefined);
    const fee = calculateFee(Math.ceil(used * GAS_FACTOR) + GAS_OF_FEE, this.gasPrice);
    const result = await this.client.signAndBroadcast(this.address, messages, fee);
    assertIsDeliverTxSuccess(result);
    return result;
  }

  /** Asks a query service; `undefined` when the chain does not find what is asked for. */
  async query<T>(
    path: string,
    [request, response]: readonly [request: string, response: string],
    what: object,
  ): Promise<T | undefined> {
    try {
      const { value } = await this.queries.queryAbci(path, encode(request, what));
      return decode<T>(response, value);
    } catch (error) {
      if (/not found/i.test(String(error))) return undefined;
      throw error;
    }
  }

  /** Calls `read` once in each new block until it gives something. */
  async eachBlock<T>(what: string, read: (height: number) => Promise<T | undefined>): Promise<T> {
    const end = Date.now() + PATIENCE_MS;
    for (let last = 0; Date.now() < end; await pause(100)) {
      const height = await this.client.getHeight();
      if (height === last) continue;
      last = height;
      const found = await read(height);
      if (found !== undefined) return found;
    }
    throw new Error(`waited ${PATIENCE_MS / 1000} s in vain for ${what}`);
  }

  async balance(denom: string): Promise<bigint> {
    return BigInt((await this.client.getBalance(this.address, denom)).amount);
  }

  /** The time of the latest block, in seconds since 1970: a chain need not keep ours. */
  async now(): Promise<number> {
    const { header } = await this.client.getBlock();
    return Math.floor(Date.parse(header.time) / 1000);
  }

  close(): void {
    this.client.disconnect();
  }
}
