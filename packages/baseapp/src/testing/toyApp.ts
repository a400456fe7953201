/** A small application whose transactions do what a test says: it shows the life cycle without a chain. */
import { binToBytes, fromUtf8, utf8, utf8Bin } from "@milkyway/bytes";
import { createTypeRegistry, encodeTxRaw } from "@milkyway/codec";
import {
  MsgMultiSend,
  MsgSend,
  MsgSendResponse,
  QueryDenomMetadataRequest,
  QueryDenomMetadataResponse,
} from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import { AuthInfo, Fee, TxBody } from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import {
  RequestFinalizeBlock,
  RequestInitChain,
  type ValidatorUpdate,
} from "@milkyway/codec/gen/tendermint/abci";
import { ConsensusParams } from "@milkyway/codec/gen/tendermint/types";
import {
  type AnteStep,
  accounts,
  Bug,
  ContextLost,
  type Ctx,
  GasMeter,
  type Module,
  newEvent,
  plainError,
  sdkErrors,
} from "@milkyway/core";
import { Panic } from "@milkyway/math";
import { createCommitStore } from "@milkyway/store";
import type { Application } from "../application.ts";
import { createBaseApp } from "../baseApp.ts";
import { createMsgRouter } from "../msgRouter.ts";
import { plainProposals } from "../proposals.ts";
import type { Runtime } from "../runtime.ts";
import type { AppSpec } from "../spec.ts";

export const ANN: string = accounts.toText("a".repeat(20));
export const BOB: string = accounts.toText("b".repeat(20));

/** What a transaction, a step of the ante chain or a query can do beside succeeding. */
const outcomes: Readonly<Record<string, (ctx: Ctx) => unknown>> = {
  fail() {
    throw sdkErrors.unauthorized.wrap("no");
  },
  plain() {
    throw plainError("plainly no");
  },
  panic() {
    throw new Panic("boom");
  },
  broken() {
    throw new TypeError("x is undefined");
  },
  bug() {
    throw new Bug("wrong program");
  },
  loop: (ctx) => ctx.gas.consumeLarge(1_000_000_000n, "loop"),
  lost() {
    throw new ContextLost(sdkErrors.unauthorized.wrap("lost"));
  },
};

const act = (ctx: Ctx, name: string) => outcomes[name]?.(ctx);
const read = (ctx: Ctx, key: string): string | undefined => {
  const bytes = ctx.unmetered().store("toy").get(utf8Bin(key));
  return bytes && fromUtf8(bytes);
};
const write = (ctx: Ctx, key: string, value: string) =>
  ctx.unmetered().store("toy").set(utf8Bin(key), utf8(value));

/** `MsgSend`: the denom says what happens, after `amount` was written under the denom. */
const messages: Module["messages"] = [
  {
    type: MsgSend as never,
    response: MsgSendResponse as never,
    validate(msg) {
      if ((msg as MsgSend).amount.length === 0) throw sdkErrors.invalidCoins.wrap("nothing");
    },
    handle(ctx, msg) {
      const [coin] = (msg as MsgSend).amount;
      const { denom = "", amount = 0n } = coin ?? {};
      ctx.gas.consumeLarge(500n, "work");
      write(ctx, denom, `${amount}`);
      ctx.emit(newEvent("toy", ["amount", `${amount}`]));
      act(ctx, denom);
      return {};
    },
  },
];

const QUERY = "/toy.Query/Read";
const queries: Module["queries"] = [
  {
    path: QUERY,
    request: QueryDenomMetadataRequest as never,
    response: QueryDenomMetadataResponse as never,
    http: [],
    handle(ctx, request) {
      const { denom } = request as QueryDenomMetadataRequest;
      if (denom in failures) throw failures[denom];
      act(ctx, denom);
      const description = read(ctx, denom) ?? "nothing";
      write(ctx, denom, "written by a query");
      return QueryDenomMetadataResponse.create({ metadata: { ...EMPTY, description } });
    },
  },
];
const EMPTY = QueryDenomMetadataResponse.create().metadata;

/** Failures of queries, by the denom that is asked for. */
export const failures: Record<string, Error> = {};

/** What a test changes between blocks. */
export interface Toy {
  readonly application: Application;
  readonly runtime: Runtime;
  begin: ((ctx: Ctx) => void) | undefined;
  end: ((ctx: Ctx) => readonly ValidatorUpdate[] | void) | undefined;
  /** Prepares for a restart at height zero. */
  readonly prepared: string[][];
}

/** One step charges and counts what it lets through; then the memo says what happens. */
const ante: readonly AnteStep[] = [
  (ctx, tx) => ctx.with({ gas: new GasMeter(tx.authInfo.fee?.gasLimit ?? 0n) }),
  (ctx, tx) => {
    ctx.gas.consumeLarge(100n, "ante");
    write(ctx, "seen", `${Number(read(ctx, "seen") ?? 0) + 1}`);
    write(ctx, "mode", ctx.mode);
    ctx.emit(newEvent("ante", ["mode", ctx.mode]));
    act(ctx, tx.body.memo);
    return ctx;
  },
];

const consensusParams: AppSpec["consensusParams"] = {
  get(ctx) {
    const bytes = ctx.unmetered().store("params").get("p");
    return bytes && ConsensusParams.decode(bytes);
  },
  set: (ctx, params) => ctx.unmetered().store("params").set("p", ConsensusParams.encode(params)),
};

/** The update that makes the key of a number a validator. */
export const validator = (n: number, power = 10n): ValidatorUpdate => ({
  pubKey: { ed25519: new Uint8Array(32).fill(n), secp256k1: undefined },
  power,
});

/** Genesis is `{"validators": n, "note": text}`. */
function moduleOf(name: string, toy: () => Toy): Module {
  return {
    name,
    consensusVersion: 1,
    messages: name === "toy" ? messages : [],
    queries: name === "toy" ? queries : [],
    genesis: {
      streamed: [],
      type: undefined,
      defaults: () => ({}),
      validate: () => undefined,
      init(ctx, state) {
        const { validators = 0, note = "" } = state as { validators?: number; note?: string };
        write(ctx, `note ${name}`, note);
        return Array.from({ length: validators }, (_, i) => validator(i + 1));
      },
      export: (ctx) => ({ note: read(ctx, `note ${name}`) }),
    },
    preBlock: undefined,
    beginBlock: (ctx) => {
      ctx.emit(newEvent(`begin ${name}`));
      if (name === "toy") toy().begin?.(ctx);
    },
    endBlock: (ctx) => {
      ctx.emit(newEvent(`end ${name}`));
      return toy().end?.(ctx);
    },
    invariants: {},
    migrations: {},
  };
}

export interface ToyOptions {
  readonly chainId?: string;
  readonly retain?: number;
  readonly spec?: Partial<AppSpec>;
}

/** An application of two modules, `toy` and `other`, before its genesis. */
export function createToy({ chainId = "", retain = 2, spec = {} }: ToyOptions = {}): Toy {
  let made: Toy | undefined;
  const toy = () => made as Toy;
  const modules = [moduleOf("toy", toy), moduleOf("other", toy)];
  const names = modules.map(({ name }) => name);
  const order = { beginBlock: names, endBlock: names, initGenesis: names, exportGenesis: names };
  const router = createMsgRouter(() => modules.flatMap((module) => module.messages));
  const prepared: string[][] = [];
  const store = createCommitStore({ stores: ["params", "toy"], retain });
  const { application, runtime } = createBaseApp({
    store,
    chainId,
    spec: {
      name: "toys",
      version: "1.2.3",
      registry: createTypeRegistry([MsgSend, MsgSendResponse, MsgMultiSend] as never[]),
      modules,
      router,
      transientStores: [],
      memoryStores: [],
      extraQueries: [],
      order,
      ante,
      consensusParams,
      preBlock: () => ({ consensusParamsChanged: false }),
      beforeGenesis: (ctx) => write(ctx, "before", "genesis"),
      proposals: plainProposals,
      rulesOf: () => ({}) as never,
      prefetch: async () => undefined,
      prepareForZeroHeight: (_, addresses) => void prepared.push([...addresses]),
      ...spec,
    },
  });
  made = { application, runtime, begin: undefined, end: undefined, prepared };
  return made;
}

/** A transaction of sends, each of which names a denom; with a memo and a limit of gas. */
export function toyTx(denoms: readonly string[], { memo = "", gas = 10_000n } = {}): Uint8Array {
  const messages = denoms.map((denom) => {
    const value = { fromAddress: ANN, toAddress: BOB, amount: [{ denom, amount: 7n }] };
    return { typeUrl: `/${MsgSend.typeName}`, value: MsgSend.encode(value) };
  });
  const body = TxBody.encode(TxBody.create({ messages, memo }));
  const authInfo = AuthInfo.create({ fee: Fee.create({ gasLimit: gas }) });
  return encodeTxRaw(body, AuthInfo.encode(authInfo), [binToBytes("s")]);
}

export const SECOND = 1_000_000_000n;

/** Starts a chain `toy-1` with one validator. */
export function initToy(toy: Toy, given: Partial<RequestInitChain> = {}) {
  return toy.application.initChain(
    RequestInitChain.create({
      chainId: "toy-1",
      time: 5n * SECOND,
      initialHeight: 1n,
      appStateBytes: utf8('{"toy":{"validators":1,"note":"hi"},"other":{"note":"ho"}}'),
      ...given,
    }),
  );
}

export function blockRequest(height: bigint, txs: readonly Uint8Array[] = []) {
  const request = { height, time: (5n + height) * SECOND, txs, hash: Uint8Array.of(1) };
  return RequestFinalizeBlock.create(request);
}

export function finalize(toy: Toy, height: bigint, txs: readonly Uint8Array[] = []) {
  return toy.application.finalizeBlock(blockRequest(height, txs));
}

/** A chain that has committed blocks up to a height. */
export async function startedToy(height = 1n, options: ToyOptions = {}): Promise<Toy> {
  const toy = createToy(options);
  initToy(toy);
  for (let h = 1n; h <= height; h++) await block(toy, h);
  return toy;
}

/** Executes a block and commits it. */
export async function block(toy: Toy, height: bigint, txs: readonly Uint8Array[] = []) {
  const result = finalize(toy, height, txs);
  await toy.application.commit();
  return result;
}

/** What the last committed state holds under a key. */
export function stored(toy: Toy, denom: string): string {
  const request = QueryDenomMetadataRequest.encode({ denom });
  const answer = toy.application.view().query(QUERY, request);
  return QueryDenomMetadataResponse.decode(answer).metadata.description;
}

export const queryPath = QUERY;
