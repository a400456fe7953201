import { fromUtf8, utf8 } from "@milkyway/bytes";
import { type JsonObject, SECOND, timeToNanoText } from "@milkyway/codec";
import { Validator } from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import { Packet } from "@milkyway/codec/gen/ibc/core/channel/v1";
import { accounts } from "@milkyway/core";
import { failureOf, TEST_TIME } from "@milkyway/core/testing";
import { moduleAddress } from "@milkyway/crypto";
import { decCoinsToText, parseDecCoins, ZERO_DEC } from "@milkyway/math";
import {
  MsgDeregisterAsset,
  MsgRegisterAsset,
  QueryAssetsRequest,
} from "@milkyway/modules/assets/client";
import { receiveWithContracts } from "@milkyway/modules/ibchooks";
import { investorsOtherHooks } from "@milkyway/modules/investors";
import { receiveInsurance } from "@milkyway/modules/liquidvesting";
import { paramsKeeper } from "@milkyway/modules/params";
import { poolAddress } from "@milkyway/modules/pools";
import { MsgBurn, MsgCreateDenom, MsgMint } from "@milkyway/modules/tokenfactory/client";
import { changed } from "../../genesis/changed.ts";
import { addPlan, addService, BOB, CAROL, delegate, must, send } from "../../testing/actors.ts";
import type { BehaviourCase } from "../../testing/behaviourCase.ts";
import { createRuleWorld, type RuleWorld } from "../../testing/ruleWorld.ts";

const VESTING = accounts.toText(moduleAddress("liquidvesting"));
const GOV = accounts.toText(moduleAddress("gov"));
const CHANNEL = "channel-7";
const LOCKED = "locked/umilk";

function section(appState: JsonObject, name: string, list: string): readonly JsonObject[] {
  return (appState[name] as Record<string, readonly JsonObject[]>)[list] ?? [];
}

const ofLocked = (amount: number) => [{ denom: LOCKED, amount: `${amount}` }];

/** Bob holds 20 locked tokens; another 50 are unbonding until long after they are to be burned. */
function withEarlyBurn(appState: JsonObject): JsonObject {
  const balances = section(appState, "bank", "balances").map((entry) =>
    entry.address === BOB
      ? { ...entry, coins: [...ofLocked(20), ...(entry.coins as JsonObject[])] }
      : entry,
  );
  const entry = {
    creation_height: "1",
    completion_time: timeToNanoText(TEST_TIME + 900n * SECOND),
    initial_balance: ofLocked(50),
    balance: ofLocked(50),
    unbonding_id: "1",
  };
  const unbonding = { type: "DELEGATION_TYPE_POOL", delegator_address: BOB, target_id: 1 };
  const burn = {
    delegator_address: BOB,
    completion_time: timeToNanoText(TEST_TIME + SECOND),
    amount: ofLocked(50),
  };
  let state = changed(appState, "bank.balances", balances);
  state = changed(state, "restaking.unbonding_delegations", [{ ...unbonding, entries: [entry] }]);
  return changed(state, "liquidvesting.burn_coins", [burn]);
}

function packet(memo: unknown, denom = "umilk", receiver = VESTING): Packet {
  const data = { denom, amount: "10", sender: "other1", receiver, memo: JSON.stringify(memo) };
  return Packet.create({
    sequence: 1n,
    sourcePort: "transfer",
    sourceChannel: "channel-3",
    destinationPort: "transfer",
    destinationChannel: CHANNEL,
    data: utf8(JSON.stringify(data)),
  });
}

const openChannel = (appState: JsonObject) =>
  changed(appState, "liquidvesting.params.allowed_channels", [CHANNEL]);
const insurance = (amount?: string) => ({
  liquidvesting: { amounts: [{ depositor: BOB, ...(amount === undefined ? {} : { amount }) }] },
});

interface Received {
  /** What the layer below answers; nothing when it passes the tokens on. */
  readonly passesOn?: boolean;
  readonly memo: unknown;
  readonly denom?: string;
}

/** What a deposit is answered, and what is then in the insurance of Bob. */
function deposit(world: RuleWorld, { passesOn = false, memo, denom }: Received): string[] {
  const received = { bytes: utf8('{"result":"AQ=="}'), success: true };
  const receive = receiveInsurance(() => (passesOn ? undefined : received));
  const branch = world.ctx.branch();
  let answer = "";
  const failure = failureOf(() => {
    const ack = receive(branch.ctx, packet(memo, denom), "");
    answer = ack === undefined ? "later" : fromUtf8(ack.bytes);
    // The layer above drops what was written of a packet that is refused.
    if (ack === undefined || ack.success) branch.write();
  });
  const { insuranceOf } = insuranceQueries(world);
  return [failure === "no failure" ? answer : failure, insuranceOf(BOB)];
}

function query(world: RuleWorld, path: string, request: unknown): unknown {
  const routes = world.modules.flatMap(({ queries }) => queries);
  return routes.find((route) => route.path === path)?.handle(world.ctx, request);
}

function insuranceQueries(world: RuleWorld) {
  const path = "/milkyway.liquidvesting.v1.Query/UserInsuranceFund";
  return {
    insuranceOf(userAddress: string): string {
      const found = query(world, path, { userAddress }) as { balance: { denom: string }[] };
      return found.balance.map(({ denom }) => denom.slice(0, 4)).join();
    },
  };
}

function assetsOf(world: RuleWorld, ticker: string): unknown {
  const request = QueryAssetsRequest.create({ ticker });
  const found = query(world, "/milkyway.assets.v1.Query/Assets", request);
  return (found as { assets: { ticker: string }[] }).assets.map((asset) => asset.ticker);
}

function imports(world: RuleWorld, change: (state: JsonObject) => JsonObject = (same) => same) {
  return failureOf(() => void createRuleWorld(world.ctx.rules, change(world.exportState())));
}

const REFUSED = '{"error":"ABCI code: 1: error handling packet: see events for details"}';

/** Locked tokens, token factories, investors, assets, and transfers from other chains. */
export const tokenCases: readonly BehaviourCase[] = [
  {
    behaviour: "burnShortfall",
    about: "an account holds less than is to be burned",
    genesis: withEarlyBurn,
    run(world) {
      must(world.block(2));
      return [world.block(), world.balance(BOB).split(",")[0]];
    },
    original: [
      "sdk/5: spendable balance 20locked/umilk is smaller than 50locked/umilk: insufficient funds",
      "20locked/umilk",
    ],
    mended: ["ok", "1000000000000uatom"],
  },
  {
    behaviour: "forwardedDeposit",
    about: "insurance comes with tokens that are passed on",
    genesis: openChannel,
    run: (world) => deposit(world, { memo: insurance("10"), passesOn: true }),
    original: ["later", "ibc/"],
    mended: [REFUSED, ""],
  },
  {
    behaviour: "forwardedDeposit",
    about: "insurance comes with tokens that stay",
    genesis: openChannel,
    run: (world) => deposit(world, { memo: insurance("10") }),
    original: ['{"result":"AQ=="}', "ibc/"],
    mended: ['{"result":"AQ=="}', "ibc/"],
  },
  {
    behaviour: "homecomingDeposit",
    about: "insurance comes in a token of this chain that was away",
    genesis: openChannel,
    run: (world) => deposit(world, { memo: insurance("10"), denom: "transfer/channel-3/umilk" }),
    original: ['{"result":"AQ=="}', "ibc/"],
    mended: ['{"result":"AQ=="}', "umil"],
  },
  {
    behaviour: "depositWithoutAmount",
    about: "a deposit says whose it is but not how much",
    genesis: openChannel,
    run: (world) => deposit(world, { memo: insurance() }),
    original: ["panic: runtime error: invalid memory address or nil pointer dereference", ""],
    mended: [REFUSED, ""],
  },
  {
    behaviour: "genesisInsurance",
    about: "a state is imported in which insurance does not cover what is at stake",
    genesis: withEarlyBurn,
    run: (world) =>
      imports(world, (state) =>
        changed(state, "liquidvesting.user_insurance_funds", [{ user_address: BOB, balance: [] }]),
      ).slice(0, 90),
    original: `undefined/1: user: ${BOB} insurance fund amount is to`,
    mended: "no failure",
  },
  {
    behaviour: "genesisGovBalance",
    about: "a state is imported in which governance was sent coins",
    run(world) {
      must(send(world, BOB, GOV, "5umilk"));
      return imports(world);
    },
    original: "panic: expected module account was 5umilk but we got ",
    mended: "no failure",
  },
  {
    behaviour: "factoryReach",
    about: "the admin of a denom burns what was restaked of it",
    run(world) {
      must(world.send(MsgCreateDenom, { sender: BOB, subdenom: "gold" }));
      const denom = `factory/${BOB}/gold`;
      const coin = { denom, amount: 10n };
      must(world.send(MsgMint, { sender: BOB, amount: coin, mintToAddress: CAROL }));
      must(delegate(world, "pool", `10${denom}`, CAROL));
      return world.send(MsgBurn, { sender: BOB, amount: coin, burnFromAddress: poolAddress(1) });
    },
    original: "ok",
    mended: "sdk/4: coins of this account belong to others: unauthorized",
  },
  {
    behaviour: "factoryReach",
    about: "the admin of a denom burns what a rewards plan is to pay of it",
    run(world) {
      addService(world);
      const plan = addPlan(world);
      must(world.send(MsgCreateDenom, { sender: BOB, subdenom: "gold" }));
      const coin = { denom: `factory/${BOB}/gold`, amount: 10n };
      must(world.send(MsgMint, { sender: BOB, amount: coin, mintToAddress: plan }));
      return world.send(MsgBurn, { sender: BOB, amount: coin, burnFromAddress: plan });
    },
    original: "ok",
    mended: "sdk/4: coins of this account belong to others: unauthorized",
  },
  {
    behaviour: "investorsOtherRewards",
    about: "a vesting investor is paid because the delegation changes",
    run({ ctx }) {
      ctx.store("investors").set(`\x03${BOB}`, new Uint8Array(0));
      const delegation = { delegatorAddress: BOB, validatorAddress: "", shares: ZERO_DEC };
      const rewards = parseDecCoins("1000umilk");
      const to = accounts.fromText(BOB);
      return decCoinsToText(
        investorsOtherHooks.beforeDelegationRewardsWithdrawn(
          ctx,
          Validator.create(),
          delegation,
          to,
          rewards,
        ),
      );
    },
    original: "1000.000000000000000000umilk",
    mended: "500.000000000000000000umilk",
  },
  {
    behaviour: "forwardedContractCall",
    about: "a transfer is to call a contract and is passed on",
    run(world) {
      const contract = accounts.toText("c".repeat(32));
      const params = paramsKeeper();
      const contracts = { execute: () => undefined, sudo: () => {} };
      const receive = receiveWithContracts({ params, contracts }, () => undefined);
      const memo = { wasm: { contract, msg: { run: {} } }, forward: {} };
      return failureOf(() => {
        const ack = receive(world.ctx, packet(memo, "umilk", contract), "");
        if (ack?.success !== false) throw new Error("it was not refused");
      });
    },
    original: "panic: runtime error: invalid memory address or nil pointer dereference",
    mended: "no failure",
  },
  {
    behaviour: "replacedTicker",
    about: "a denom is registered again with another ticker, and taken off",
    run(world) {
      const { authority } = world.keepers;
      const asset = { denom: "umilk", ticker: "CREAM", exponent: 6 };
      must(world.send(MsgRegisterAsset, { authority, asset }));
      const found = assetsOf(world, "MILK");
      must(world.send(MsgDeregisterAsset, { authority, denom: "umilk" }));
      return [found, failureOf(() => assetsOf(world, "MILK"))];
    },
    original: [
      ["CREAM"],
      "panic: runtime error: invalid memory address or nil pointer dereference",
    ],
    mended: [[], "no failure"],
  },
  {
    behaviour: "assetExponent",
    about: "an asset is registered whose unit has more than 18 places",
    run(world) {
      const { authority } = world.keepers;
      const asset = { denom: "uatom", ticker: "ATOM", exponent: 19 };
      return world.send(MsgRegisterAsset, { authority, asset });
    },
    original: "ok",
    mended: "sdk/18: invalid exponent: 19: invalid request",
  },
];
