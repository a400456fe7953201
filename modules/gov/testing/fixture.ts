import { type Any, createTypeRegistry } from "@milkyway/codec";
import {
  messages as bankMessages,
  MsgSend,
  MsgSendResponse,
} from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import {
  messages as govMessages,
  MsgExecLegacyContent,
  type MsgSubmitProposal,
  type Params,
} from "@milkyway/codec/gen/cosmos/gov/v1";
import { messages as legacyMessages } from "@milkyway/codec/gen/cosmos/gov/v1beta1";
import { messages as paramsMessages } from "@milkyway/codec/gen/cosmos/params/v1beta1";
import {
  type Address,
  accounts,
  type Ctx,
  type MsgResult,
  type MsgRouter,
  newEvent,
  plainError,
  sdkErrors,
  validators,
} from "@milkyway/core";
import { createTestCtx, TEST_TIME } from "@milkyway/core/testing";
import { type Coins, coinsToText, decFromInt, Panic } from "@milkyway/math";
import type { BondedValidator, GovDeps } from "../deps.ts";
import { genesis } from "../genesis.ts";
import { execLegacyContent } from "../messages/execLegacyContent.ts";
import { state } from "../state.ts";

const SEND = `/${MsgSend.typeName}`;
const EXEC_LEGACY = `/${MsgExecLegacyContent.typeName}`;

/** Address of twenty equal letters. */
export const raw = (letter: string): Address => letter.repeat(20);
export const addressOf = (letter: string): string => accounts.toText(raw(letter));

export const GOV = addressOf("g");
export const ALICE = addressOf("a");
export const BOB = addressOf("b");
export const SECOND = 1_000_000_000n;

/** What is deposited and burned, sent and read, in order. */
export interface FakeGov extends GovDeps {
  readonly calls: string[];
}

export const umilk = (amount: bigint): Coins => [{ denom: "umilk", amount }];

/** Parameters with a minimum of 1000umilk, of 5000umilk when expedited, and periods of 120, 30 and 15 seconds. */
export function params(given: Partial<Params> = {}): Params {
  return {
    ...(genesis.defaults().params as Params),
    minDeposit: umilk(1000n),
    expeditedMinDeposit: umilk(5000n),
    maxDepositPeriod: 120n * SECOND,
    votingPeriod: 30n * SECOND,
    expeditedVotingPeriod: 15n * SECOND,
    ...given,
  };
}

/** A chain on which three validators hold 60, 30 and 10, each by itself; letters name them. */
const POWERS: Readonly<Record<string, bigint>> = { x: 60n, y: 30n, z: 10n };

const bonded: readonly BondedValidator[] = Object.entries(POWERS).map(([letter, tokens]) => ({
  operatorAddress: validators.toText(raw(letter)),
  tokens,
  delegatorShares: decFromInt(tokens),
}));

const staking: GovDeps["staking"] = {
  iterateBondedValidatorsByPower: () => bonded,
  totalBondedTokens: () => 100n,
  iterateDelegations: (_, delegator) =>
    Object.entries(POWERS)
      .filter(([letter]) => raw(letter) === delegator)
      .map(([letter, tokens]) => ({
        validatorAddress: validators.toText(raw(letter)),
        shares: decFromInt(tokens),
      })),
};

function send({ amount, toAddress }: MsgSend): MsgResult {
  const [coin] = amount;
  if (coin?.amount === 50n) throw plainError("no such recipient");
  if (coin?.amount === 99n) throw new Panic("division by zero");
  return {
    responseType: "cosmos.bank.v1beta1.MsgSendResponse",
    response: new Uint8Array(),
    events: [newEvent("sent", ["to", toAddress], ["amount", coinsToText(amount)])],
  };
}

/** Executes legacy contents and sends; sending nothing is invalid, sending 50 fails, sending 99 panics. */
function fakeRouter(deps: () => GovDeps): MsgRouter {
  return {
    has: (typeUrl) => typeUrl === SEND || typeUrl === EXEC_LEGACY,
    validate(typeUrl, msg) {
      const nothing = typeUrl === SEND && (msg as MsgSend).amount.length === 0;
      if (nothing) throw sdkErrors.invalidCoins.wrap("nothing to send");
    },
    run(ctx, typeUrl, msg) {
      if (typeUrl === SEND) return send(msg as MsgSend);
      const response = execLegacyContent.handle(ctx, deps(), msg as MsgExecLegacyContent);
      return { responseType: "", response: MsgSendResponse.encode(response), events: [] };
    },
  };
}

/** Neighbours that write down what they are asked. */
export function fakeDeps(given: Partial<GovDeps> = {}): FakeGov {
  const calls: string[] = [];
  const deps: FakeGov = {
    calls,
    authority: GOV,
    registry: createTypeRegistry([
      ...bankMessages,
      ...govMessages,
      ...legacyMessages,
      ...paramsMessages,
    ]),
    router: fakeRouter(() => deps),
    auth: {
      getModuleAddress: (name) => raw(name.slice(0, 1)),
      getModuleAccount: (_, name) => void calls.push(`account ${name}`),
    },
    bank: {
      sendCoinsFromAccountToModule: (_, from, module, coins) =>
        void calls.push(`${accounts.toText(from)} -> ${module} ${coinsToText(coins)}`),
      sendCoinsFromModuleToAccount: (_, module, to, coins) =>
        void calls.push(`${module} -> ${accounts.toText(to)} ${coinsToText(coins)}`),
      burnCoins: (_, module, coins) => void calls.push(`${module} burns ${coinsToText(coins)}`),
      getAllBalances: () => [],
    },
    distribution: {
      fundCommunityPool: (_, coins, sender) =>
        void calls.push(`pool <- ${accounts.toText(sender)} ${coinsToText(coins)}`),
    },
    staking,
    legacyContents: [],
    legacyRoutes: {},
    ...given,
  };
  return deps;
}

/** A context in which the next proposal has number 1. */
export function govCtx(given: Partial<Params> = {}): Ctx {
  const ctx = createTestCtx();
  state.nextProposalId.set(ctx, 1n);
  state.params.set(ctx, params(given));
  state.constitution.set(ctx, "");
  return ctx;
}

/** The same state some seconds later, with events of its own. */
export function later(ctx: Ctx, seconds: bigint): Ctx {
  const block = { ...ctx.block, height: ctx.height + 1n, time: TEST_TIME + seconds * SECOND };
  return ctx.with({ block, events: [], metered: false });
}

/** A message by which governance sends umilk to Bob. */
export function sendMessage(amount: bigint, fromAddress: string = GOV): Any {
  const coins = amount === 0n ? [] : umilk(amount);
  const msg = MsgSend.create({ fromAddress, toAddress: BOB, amount: coins });
  return { typeUrl: SEND, value: MsgSend.encode(msg) };
}

/** Submits a proposal that Alice makes. */
export function submission(given: Partial<MsgSubmitProposal> = {}): MsgSubmitProposal {
  return {
    messages: [sendMessage(5n)],
    initialDeposit: umilk(100n),
    proposer: ALICE,
    metadata: "",
    title: "Title",
    summary: "Summary",
    expedited: false,
    ...given,
  };
}
