import assert from "node:assert/strict";
import { test } from "node:test";
import { binToBytes } from "@milkyway/bytes";
import { PubKey } from "@milkyway/codec/gen/cosmos/crypto/ed25519";
import { Validator as ValidatorType } from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import { consensusAddresses, createModule, validators as operators } from "@milkyway/core";
import { createTestCtx, failureOf, TEST_TIME } from "@milkyway/core/testing";
import { decFromInt, quoIntDec } from "@milkyway/math";
import type { Validator } from "../staking/index.ts";
import type { ProviderDeps } from "./deps.ts";
import { endBlock } from "./endBlock.ts";
import { genesis } from "./genesis.ts";
import { invariants } from "./invariants.ts";
import { providerKeeper } from "./keeper.ts";
import { provider } from "./module.ts";
import { DEFAULT_PARAMS } from "./params.ts";
import { beginBlock } from "./slashMeter.ts";
import { state } from "./state.ts";

const AUTHORITY = "milk10d07y265gmmuvt4z0w9aw880jnsr700j534m7p";
const HOUR = 3_600_000_000_000n;

function validator(index: number, tokens: bigint): Validator {
  const value = PubKey.encode({ key: new Uint8Array(32).fill(index) });
  return ValidatorType.create({
    operatorAddress: operators.toText(String.fromCharCode(index).repeat(20)),
    consensusPubkey: { typeUrl: "/cosmos.crypto.ed25519.PubKey", value },
    tokens,
  });
}

const powerOf = ({ tokens }: Validator) => tokens / 1_000_000n;

function fixture(set: Validator[] = [validator(1, 3_000_000n), validator(2, 2_000_000n)]) {
  const bound: string[] = [];
  const chain = { set };
  const deps: ProviderDeps = {
    authority: AUTHORITY,
    bank: { getSupply: (_, denom) => ({ denom, amount: 50_000_000n }) },
    capability: {
      owns: () => bound.length > 0,
      bindPort: (_, module, port) => BigInt(bound.push(`${module} ${port}`)),
    },
    staking: {
      bondDenom: () => "umilk",
      maxValidators: () => 180,
      iterateBondedValidatorsByPower: () => chain.set,
      getValidator: () => validator(1, 0n),
      getLastValidatorPower: (_, operator) =>
        chain.set
          .filter((v) => operators.fromText(v.operatorAddress) === operator)
          .map(powerOf)[0] ?? 0n,
      getLastTotalPower: () => chain.set.map(powerOf).reduce((a, b) => a + b, 0n),
      findValidatorByConsAddr: () => undefined,
    },
  };
  const ctx = createTestCtx();
  const updates = genesis.init(ctx, deps, genesis.defaults());
  return { ctx, deps, chain, bound, updates: updates ?? [] };
}

const powers = (updates: readonly { power: bigint }[] | void) =>
  (updates ?? []).map(({ power }) => power);

test("genesis binds the port, fills the meter and gives the whole set in order of power", () => {
  const { ctx, updates, bound, deps } = fixture();
  assert.deepEqual(powers(updates), [3n, 2n]);
  assert.deepEqual(bound, ["provider provider"]);
  // 5 % of a power of 5 rounds to none, but the meter holds at least 1.
  assert.equal(state.slashMeter.require(ctx), 1n);
  assert.equal(state.replenishCandidate.require(ctx), TEST_TIME + HOUR);
  assert.deepEqual(genesis.export(ctx, deps).valsetUpdateIdToHeight, []);
});

test("each block writes the set anew and tells consensus only what changed", () => {
  const { ctx, deps, chain } = fixture();
  assert.deepEqual(endBlock(ctx, deps), []);
  assert.deepEqual([...state.heights.entries(ctx)], [[1n, 2n]]);
  chain.set = [validator(2, 4_000_000n), validator(3, 1_000_000n)];
  const updates = endBlock(ctx, deps);
  const byKey = updates.map(({ pubKey, power }) => [pubKey.ed25519?.[0], power]);
  assert.deepEqual(
    new Map(byKey as [number, bigint][]),
    new Map([
      [1, 0n],
      [2, 4n],
      [3, 1n],
    ]),
  );
  assert.deepEqual(byKey[2], [3, 1n]);
});

test("consensus takes at most the configured number of validators, and mint and gov see the same", () => {
  const { ctx, deps } = fixture();
  state.params.set(ctx, { ...DEFAULT_PARAMS, maxProviderConsensusValidators: 1n });
  const keeper = providerKeeper(deps);
  assert.equal(keeper.totalBondedTokens(ctx), 3_000_000n);
  assert.equal(keeper.bondedRatio(ctx), quoIntDec(decFromInt(3_000_000n), 50_000_000n));
  assert.deepEqual(powers(endBlock(ctx, deps)), [0n]);
});

test("a new set id begins after each epoch", () => {
  const { deps } = fixture();
  const at = createTestCtx({ at: { height: 600n } });
  genesis.init(at, deps, genesis.defaults());
  endBlock(at, deps);
  assert.equal(state.valsetUpdateId.require(at), 2n);
});

test("the meter stays as it is after power grew, until it is time to fill it up", () => {
  const { ctx, deps, chain } = fixture([validator(1, 100_000_000n)]);
  assert.equal(state.slashMeter.require(ctx), 5n);
  chain.set = [validator(1, 200_000_000n)];
  const later = ctx.with({ block: { ...ctx.block, time: TEST_TIME + 1n } });
  beginBlock(later, deps);
  assert.deepEqual(
    [state.slashMeter.require(ctx), state.replenishCandidate.require(ctx)],
    [5n, TEST_TIME + HOUR],
  );
  const due = ctx.with({ block: { ...ctx.block, time: TEST_TIME + HOUR } });
  beginBlock(due, deps);
  assert.deepEqual(
    [state.slashMeter.require(ctx), state.replenishCandidate.require(ctx)],
    [10n, TEST_TIME + 2n * HOUR],
  );
});

const bind = () => {
  const { ctx, deps } = fixture();
  const module = createModule(provider, deps);
  const ask = (name: string, request: object) =>
    module.queries.find(({ path }) => path.endsWith(`.Query/${name}`))?.handle(ctx, request);
  const send = (name: string, msg: object) =>
    module.messages.find(({ type }) => type.typeName.endsWith(`.${name}`))?.handle(ctx, msg);
  return { ctx, ask, send, module };
};

test("MsgUpdateParams ok: governance replaces the parameters", () => {
  const { ctx, send } = bind();
  const params = { ...DEFAULT_PARAMS, blocksPerEpoch: 5n };
  send("MsgUpdateParams", { authority: AUTHORITY, params });
  assert.equal(state.params.require(ctx).blocksPerEpoch, 5n);
});

test("MsgUpdateParams fails: foreign sender and each parameter out of range", () => {
  const { send, module } = bind();
  assert.match(
    failureOf(() => send("MsgUpdateParams", { authority: "x", params: DEFAULT_PARAMS })),
    /^gov\/13/,
  );
  const route = module.messages.find(({ type }) => type.typeName.endsWith(".MsgUpdateParams"));
  const wrong = [
    { templateClient: undefined },
    { trustingPeriodFraction: "1.1" },
    { trustingPeriodFraction: "x" },
    { ccvTimeoutPeriod: 0n },
    { slashMeterReplenishPeriod: -1n },
    { slashMeterReplenishFraction: "-0.1" },
    { consumerRewardDenomRegistrationFee: { denom: "!", amount: 1n } },
    { blocksPerEpoch: 0n },
    { maxProviderConsensusValidators: 0n },
  ];
  for (const given of wrong) {
    const msg = { authority: AUTHORITY, params: { ...DEFAULT_PARAMS, ...given } };
    assert.match(
      failureOf(() => route?.validate?.(msg)),
      /^undefined\/1/,
      JSON.stringify(Object.keys(given)),
    );
  }
});

for (const { type, handle } of bind().module.messages) {
  const name = type.typeName.replace(/.*\./, "");
  if (name === "MsgUpdateParams") continue;
  test(`${name} fails: not supported yet`, () => {
    assert.equal(
      failureOf(() => handle(createTestCtx(), type.create())),
      "sdk/37: interchain security with consumer chains is not supported yet: feature not supported",
    );
  });
}

test("Query QueryParams, QueryBlocksUntilNextEpoch, QueryThrottleState ok: what is kept of the chain itself", () => {
  const { ask } = bind();
  assert.deepEqual(ask("QueryParams", {}), { params: DEFAULT_PARAMS });
  assert.deepEqual(ask("QueryBlocksUntilNextEpoch", {}), { blocksUntilNextEpoch: 599n });
  assert.deepEqual(ask("QueryThrottleState", {}), {
    slashMeter: 1n,
    slashMeterAllowance: 1n,
    nextReplenishCandidate: TEST_TIME + HOUR,
  });
});

test("Query QueryParams, QueryBlocksUntilNextEpoch, QueryThrottleState fails: before genesis", () => {
  const { module } = bind();
  for (const name of ["QueryParams", "QueryBlocksUntilNextEpoch", "QueryThrottleState"]) {
    const route = module.queries.find(({ path }) => path.endsWith(`/${name}`));
    assert.match(
      failureOf(() => route?.handle(createTestCtx(), {})),
      /collections: not found/,
      name,
    );
  }
});

test("Query QueryBlocksUntilNextEpoch ok: none at the end of an epoch", () => {
  const { ctx, module } = bind();
  const route = module.queries.find(({ path }) => path.endsWith("/QueryBlocksUntilNextEpoch"));
  const last = ctx.with({ block: { ...ctx.block, height: 600n } });
  assert.deepEqual(route?.handle(last, {}), { blocksUntilNextEpoch: 0n });
});

const CONS = consensusAddresses.toText("v".repeat(20));
const refusal = (name: string, request: object) => failureOf(() => bind().ask(name, request));

test("Query QueryConsumerChains, QueryRegisteredConsumerRewardDenoms ok: none yet", () => {
  const { ask } = bind();
  assert.deepEqual(ask("QueryConsumerChains", {}), {
    chains: [],
    pagination: { nextKey: new Uint8Array(0), total: 0n },
  });
  assert.deepEqual(ask("QueryRegisteredConsumerRewardDenoms", {}), { denoms: [] });
});

test("Query QueryConsumerChains, QueryRegisteredConsumerRewardDenoms fails: not at all, whatever the page", () => {
  const pagination = { key: Uint8Array.of(1), offset: 1n };
  for (const name of ["QueryConsumerChains", "QueryRegisteredConsumerRewardDenoms"])
    assert.equal(refusal(name, { pagination, phase: 9 }), "no failure");
});

test("Query QueryValidatorConsumerAddr, QueryValidatorProviderAddr ok: no address is known", () => {
  const { ask } = bind();
  const request = { consumerId: "0", providerAddress: CONS, consumerAddress: CONS };
  assert.deepEqual(ask("QueryValidatorConsumerAddr", request), { consumerAddress: "" });
  assert.deepEqual(ask("QueryValidatorProviderAddr", request), { providerAddress: "" });
});

test("Query QueryAllPairsValConsAddrByConsumer, QueryConsumerChainsValidatorHasToValidate ok: empty lists", () => {
  const { ask } = bind();
  assert.deepEqual(ask("QueryAllPairsValConsAddrByConsumer", { consumerId: "0" }), {
    pairValConAddr: [],
  });
  assert.deepEqual(ask("QueryConsumerChainsValidatorHasToValidate", { providerAddress: CONS }), {
    consumerIds: [],
  });
});

test("Query QueryValidatorConsumerAddr, QueryValidatorProviderAddr, QueryAllPairsValConsAddrByConsumer, QueryConsumerChainsValidatorHasToValidate fails: bad ids and addresses", () => {
  for (const name of [
    "QueryValidatorConsumerAddr",
    "QueryValidatorProviderAddr",
    "QueryAllPairsValConsAddrByConsumer",
  ]) {
    assert.match(refusal(name, { consumerId: " " }), /^grpc\/3: consumer id cannot be blank/);
    assert.match(
      refusal(name, { consumerId: "a" }),
      /^grpc\/3: consumer id \(a\) cannot be parsed/,
    );
  }
  const bad = { consumerId: "0", providerAddress: "x", consumerAddress: "x" };
  assert.match(refusal("QueryValidatorConsumerAddr", bad), /^undefined\/1: decoding bech32 failed/);
  assert.match(refusal("QueryValidatorProviderAddr", bad), /^undefined\/1: decoding bech32 failed/);
  const validate = "QueryConsumerChainsValidatorHasToValidate";
  assert.equal(refusal(validate, { providerAddress: "" }), "grpc/3: empty provider address");
  assert.match(refusal(validate, bad), /^grpc\/3: invalid provider address: /);
});

for (const name of ["QueryConsumerGenesis", "QueryConsumerValidators", "QueryConsumerChain"])
  test(`Query ${name} fails: always for now, as there are no consumer chains`, () => {
    assert.match(refusal(name, { consumerId: "" }), /^grpc\/3: consumer id cannot be blank/);
    assert.match(refusal(name, { consumerId: "a" }), /^grpc\/3: /);
    assert.equal(
      refusal(name, { consumerId: "1" }),
      "grpc/5: cannot retrieve chain id for consumer: 1",
    );
  });

for (const name of ["QueryConsumerChainOptedInValidators", "QueryValidatorConsumerCommissionRate"])
  test(`Query ${name} fails: always for now, as there are no consumer chains`, () => {
    const request = { consumerId: "1", providerAddress: CONS };
    assert.match(refusal(name, { ...request, consumerId: "" }), /^grpc\/3: consumer id cannot be/);
    assert.equal(refusal(name, request), "grpc/3: unknown consumer chain: 1");
  });

test("Query QueryConsumerIdFromClientId fails: always for now, as there are no consumer chains", () => {
  assert.equal(
    refusal("QueryConsumerIdFromClientId", { clientId: "07-tendermint-0" }),
    "grpc/5: no known consumer chain associated with this client id: 07-tendermint-0",
  );
});

test("the invariants hold, and see a set that is too large", () => {
  const { ctx, deps } = fixture();
  for (const [route, check] of Object.entries(invariants))
    assert.equal(check(ctx, deps), undefined, route);
  state.params.set(ctx, { ...DEFAULT_PARAMS, maxProviderConsensusValidators: 1n });
  assert.match(
    invariants["max-provider-validators"]?.(ctx, deps) ?? "",
    /number of provider validators: 2/,
  );
});

test("a genesis with consumer chains is refused", () => {
  const { deps } = fixture();
  const validatorsByConsumerAddr = [
    { chainId: "0", consumerAddr: binToBytes("a"), providerAddr: binToBytes("b") },
  ];
  const given = { ...genesis.defaults(), validatorsByConsumerAddr };
  assert.match(
    failureOf(() => genesis.init(createTestCtx(), deps, given)),
    /^sdk\/37/,
  );
});
