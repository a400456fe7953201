import { AUTHORITY, type OpenChain } from "@milkyway/app";
import type { Application } from "@milkyway/baseapp";
import { type Method, SECOND, type Time } from "@milkyway/codec";
import { CheckTxType } from "@milkyway/codec/gen/tendermint/abci";
import { accounts, type QueryRoute } from "@milkyway/core";
import type { Coin, Coins } from "@milkyway/math";
import { MsgSetBalance } from "@milkyway/modules/dev/client";
import { routeOf } from "../driver/routeOf.ts";
import type { BlockMaker, MadeBlock } from "./blockMaker.ts";
import { accountsByName, type DevAccounts, findAccount } from "./devSigners.ts";
import { type DevChainDump, toDump } from "./dump.ts";
import { type Message, message } from "./message.ts";
import type { DevChainOptions } from "./options.ts";
import { PriceWalk, pricesMessage, scaledPrice } from "./prices.ts";
import { buildTx } from "./signing.ts";
import { TxFailed, type TxResult, txHash } from "./txResult.ts";

/** A moment to which a chain can go back. */
export interface Snapshot {
  readonly height: bigint;
}

const WAITING = {
  code: 0,
  codespace: "",
  log: "it waits for a block, because automine is off: use submit and mine",
};

/** Names of messages, for errors. */
const namesOf = (messages: readonly Message[]) => messages.map(({ type }) => type.typeName);

/** A whole chain in this process, without sockets or files. Made by `createDevChain`. */
export class DevChain {
  /** Named accounts, whose transactions are signed with their keys. */
  readonly accounts: DevAccounts = accountsByName;
  /** Makes a block for every transaction. */
  automine: boolean;
  /** Nanoseconds from a block to the next. */
  blockTime: bigint;
  private readonly maker: BlockMaker;
  private readonly walk: PriceWalk | undefined;
  private readonly routes = new Map<unknown, QueryRoute>();
  private pending: Uint8Array[] = [];
  private nextTime: Time | undefined;
  private readonly watchers = new Set<(block: MadeBlock) => void>();

  constructor(maker: BlockMaker, options: DevChainOptions) {
    this.maker = maker;
    this.automine = options.automine ?? true;
    this.blockTime = options.blockTime ?? SECOND;
    this.walk = options.world ? new PriceWalk(options.seed ?? 1) : undefined;
  }

  get chainId(): string {
    return this.maker.genesis.chainId;
  }

  /** Height of the last block. */
  get height(): bigint {
    return this.maker.position.height;
  }

  /** Time of the last block, nanoseconds since 1970. */
  get time(): Time {
    return this.maker.position.time;
  }

  /** Hash of the state after the last block. */
  get appHash(): Uint8Array {
    return this.maker.appHash;
  }

  /** Every block, the first one first. */
  get blocks(): readonly MadeBlock[] {
    return this.maker.blocks;
  }

  /** The state machine, for what has no method here. */
  get application(): Application {
    return this.open.application;
  }

  private get open(): OpenChain {
    return this.maker.chain;
  }

  /** Answers a query, at a height if one is given: `chain.query(Query.methods.service, { serviceId: 1 })`. */
  query<Q, S>(method: Method<Q, S>, request: Partial<Q> = {}, height?: bigint): S {
    const view = this.application.view(height);
    return view.ask(this.routeOf(method), method.request.create(request)) as S;
  }

  /**
   * Sends messages in one transaction, and makes a block of it. A transaction of a named account is signed with its key;
   * everyone else is impersonated. Throws `TxFailed` when it does not succeed.
   */
  async send(...messages: readonly Message[]): Promise<TxResult> {
    const bytes = buildTx(this.open, this.chainId, messages);
    const result = await this.broadcast(bytes, namesOf(messages));
    if (result.code !== 0) throw new TxFailed(result, namesOf(messages), result);
    return result;
  }

  /** Sends one message and returns what it answered: `chain.call(Msg.methods.createService, { … })`. */
  async call<Q, S>(method: Method<Q, S>, fields: Partial<Q>): Promise<S> {
    const { responses } = await this.send(message(method.request, fields));
    return method.response.decode(responses[0]?.value ?? new Uint8Array(0));
  }

  /** Puts messages into the next block, and returns the hash of their transaction. Throws when they are refused. */
  submit(...messages: readonly Message[]): string {
    const bytes = buildTx(this.open, this.chainId, messages);
    this.accept(bytes, namesOf(messages));
    return txHash(bytes);
  }

  /** Takes the bytes of a transaction as a node would, and resolves when it is in a block, whatever became of it. */
  async broadcast(bytes: Uint8Array, names: readonly string[] = []): Promise<TxResult> {
    this.accept(bytes, names);
    if (!this.automine) throw new TxFailed(WAITING, names);
    await this.mine();
    return this.tx(txHash(bytes)) as TxResult;
  }

  /** A transaction in a block, by its hash. */
  tx(hash: string): TxResult | undefined {
    for (let i = this.blocks.length - 1; i >= 0; i--) {
      const found = this.blocks[i]?.results.find((result) => result.hash === hash);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Makes blocks, the first of them with what was submitted. */
  async mine(count = 1): Promise<void> {
    for (let i = 0; i < count; i++) {
      const time = this.nextTime ?? this.time + this.blockTime;
      const txs = [...this.walkTxs(), ...this.pending];
      this.pending = [];
      this.nextTime = undefined;
      const block = await this.maker.make({ time, txs });
      for (const watcher of this.watchers) watcher(block);
    }
  }

  /** Tells of each block that is made from now on, until the function that is returned is called. */
  watch(watcher: (block: MadeBlock) => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  /** Makes a block so many nanoseconds after the last one. */
  async advance(duration: bigint): Promise<void> {
    if (duration <= 0n) throw new RangeError("time only moves forward");
    await this.setTime(this.time + duration);
  }

  /** Makes a block with the given time, nanoseconds since 1970. */
  async setTime(time: Time): Promise<void> {
    this.setNextBlockTime(time);
    await this.mine();
  }

  /** Gives the next block, whenever it is made, a time. */
  setNextBlockTime(time: Time): void {
    if (time <= this.time)
      throw new RangeError("the time of a block is after that of the last one");
    this.nextTime = time;
  }

  /** Sets what a unit of an asset, such as one TIA, is worth in dollars: `chain.setPrice("utia", "5.20")`. */
  async setPrice(denom: string, dollars: string): Promise<void> {
    const { ticker } = this.open.keepers.assets.getAsset(this.open.state(), denom);
    const currencyPair = { Base: ticker, Quote: "USD" };
    const { oracle } = this.open.keepers;
    const decimals = oracle.getDecimalsForCurrencyPair(this.open.state(), currencyPair);
    const price = { currencyPair, price: scaledPrice(dollars, Number(decimals)) };
    await this.send(pricesMessage([price]));
    this.walk?.restart(price);
  }

  /** Makes an account, by name or address, hold exactly these amounts. */
  async setBalance(holder: string, coins: Coins): Promise<void> {
    const address = this.addressOf(holder);
    await this.send(message(MsgSetBalance, { sender: AUTHORITY, address, coins }));
  }

  /** Gives an account, by name or address, coins out of nothing. */
  async faucet(holder: string, ...coins: readonly Coin[]): Promise<void> {
    const sums = coins.map(({ denom, amount }) => ({
      denom,
      amount: this.balance(holder, denom) + amount,
    }));
    await this.setBalance(holder, sums);
  }

  /** What an account, by name or address, holds of a denom. */
  balance(holder: string, denom: string): bigint {
    return this.balances(holder).find((coin) => coin.denom === denom)?.amount ?? 0n;
  }

  /** All that an account, by name or address, holds. */
  balances(holder: string): Coins {
    const address = accounts.fromText(this.addressOf(holder));
    return this.open.keepers.bank.getAllBalances(this.open.state(), address);
  }

  /** The address of a named account; another text is taken for an address itself. */
  addressOf(nameOrAddress: string): string {
    return findAccount(nameOrAddress)?.address ?? nameOrAddress;
  }

  /** Remembers this moment. */
  snapshot(): Snapshot {
    return { height: this.height };
  }

  /** Goes back to a moment: what happened since is gone, also what was submitted. */
  async revert({ height }: Snapshot): Promise<void> {
    await this.maker.revert(height);
    this.pending = [];
    this.nextTime = undefined;
  }

  /** The chain with its history, to be stored as JSON and taken up by `createDevChain({ dump })`. */
  dump(): DevChainDump {
    return toDump(this.maker.genesis, this.maker.blocks);
  }

  private accept(bytes: Uint8Array, names: readonly string[]): void {
    const check = this.application.checkTx({ tx: bytes, type: CheckTxType.NEW });
    if (check.code !== 0) throw new TxFailed(check, names);
    this.pending.push(bytes);
  }

  private walkTxs(): readonly Uint8Array[] {
    const prices = this.walk?.next(this.open, this.height + 1n);
    return prices === undefined ? [] : [buildTx(this.open, this.chainId, [prices])];
  }

  private routeOf<Q, S>(method: Method<Q, S>): QueryRoute {
    const known = this.routes.get(method);
    if (known !== undefined) return known;
    const found = routeOf(this.application, method);
    this.routes.set(method, found);
    return found;
  }
}
