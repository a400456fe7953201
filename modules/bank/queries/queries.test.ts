import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { utf8 } from "@milkyway/bytes";
import { Metadata } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import { PageRequest } from "@milkyway/codec/gen/cosmos/base/query/v1beta1";
import { createModule } from "@milkyway/core";
import { callsOf, createTestCtx, failureOf } from "@milkyway/core/testing";
import { ALICE, BOB, CAROL } from "../../auth/testing/people.ts";
import { bank } from "../module.ts";
import { state } from "../state.ts";
import { coins, createBankFixture, give } from "../testing/fixture.ts";
import { allBalances, balance, spendableBalanceByDenom, spendableBalances } from "./balances.ts";
import {
  denomMetadata,
  denomOwners,
  denomsMetadata,
  params,
  sendEnabled,
  supplyOf,
  totalSupply,
} from "./denoms.ts";

const NO_KEY = new Uint8Array(0);
const BOTH = PageRequest.create({ key: utf8("x"), offset: 1n });
const BOTH_REASON = "invalid request, either offset or key is expected, got both";
const page = (given: Partial<PageRequest>) => PageRequest.create(given);
const pagination = undefined;

const MILK = Metadata.create({
  base: "umilk",
  display: "milk",
  name: "Milk",
  symbol: "MILK",
  denomUnits: [
    { denom: "umilk", exponent: 0, aliases: [] },
    { denom: "milk", exponent: 6, aliases: [] },
  ],
});

function fixture() {
  const made = createBankFixture();
  give(made.ctx, ALICE, "5uatom,7umilk");
  give(made.ctx, BOB, "1umilk");
  state.denomMetadata.set(made.ctx, "umilk", MILK);
  return made;
}

describe("queries about balances", () => {
  it("Query Balance ok: zero of a denom that is not held", () => {
    const { ctx, ...deps } = fixture();
    const of = (denom: string) => balance(ctx, deps, { address: ALICE, denom }).balance;
    assert.deepEqual(
      [of("umilk"), of("uosmo")],
      [...coins("7umilk"), { denom: "uosmo", amount: 0n }],
    );
  });

  it("Query Balance fails: the denom is looked at before the address", () => {
    const { ctx, ...deps } = fixture();
    const fails = (address: string, denom: string) =>
      failureOf(() => balance(ctx, deps, { address, denom }));
    assert.equal(fails("bad", "x"), "grpc/3: invalid denom: x");
    assert.equal(
      fails("bad", "umilk"),
      "grpc/3: invalid address: decoding bech32 failed: invalid bech32 string length 3",
    );
  });

  it("Query AllBalances ok: pages by denom, display denoms on request", () => {
    const { ctx, ...deps } = fixture();
    const first = allBalances(ctx, deps, {
      address: ALICE,
      pagination: page({ limit: 1n, countTotal: true }),
      resolveDenom: true,
    });
    assert.deepEqual(first, {
      balances: coins("5uatom"),
      pagination: { nextKey: utf8("umilk"), total: 2n },
    });
    const second = allBalances(ctx, deps, {
      address: ALICE,
      pagination: page({ key: utf8("umilk") }),
      resolveDenom: true,
    });
    assert.deepEqual(second.balances, [{ denom: "milk", amount: 7n }]);
  });

  it("Query AllBalances fails: a page by key and offset, or no address", () => {
    const { ctx, ...deps } = fixture();
    const ask = (address: string) =>
      failureOf(() => allBalances(ctx, deps, { address, pagination: BOTH, resolveDenom: false }));
    assert.equal(ask(ALICE), `grpc/3: paginate: ${BOTH_REASON}`);
    assert.equal(ask(""), "grpc/3: invalid address: empty address string is not allowed");
  });

  it("Query SpendableBalances ok: every denom held, with what may be spent of it", () => {
    const { ctx, ...deps } = fixture();
    assert.deepEqual(spendableBalances(ctx, deps, { address: ALICE, pagination }), {
      balances: coins("5uatom,7umilk"),
      pagination: { nextKey: NO_KEY, total: 2n },
    });
  });

  it("Query SpendableBalances fails: no address", () => {
    const { ctx, ...deps } = fixture();
    assert.equal(
      failureOf(() => spendableBalances(ctx, deps, { address: " ", pagination })),
      "grpc/3: invalid address: empty address string is not allowed",
    );
  });

  it("Query SpendableBalanceByDenom ok: one denom", () => {
    const { ctx, ...deps } = fixture();
    const answer = spendableBalanceByDenom(ctx, deps, { address: BOB, denom: "umilk" });
    assert.deepEqual(answer.balance, { denom: "umilk", amount: 1n });
  });

  it("Query SpendableBalanceByDenom fails: the address is looked at before the denom", () => {
    const { ctx, ...deps } = fixture();
    const ask = (address: string, denom: string) =>
      failureOf(() => spendableBalanceByDenom(ctx, deps, { address, denom }));
    assert.equal(ask("", "x"), "grpc/3: invalid address: empty address string is not allowed");
    assert.equal(ask(BOB, "x"), "grpc/3: invalid denom: x");
  });
});

describe("queries about denoms", () => {
  it("Query TotalSupply ok: pages by denom", () => {
    const { ctx, ...deps } = fixture();
    assert.deepEqual(totalSupply(ctx, deps, { pagination }).supply, coins("5uatom,8umilk"));
    assert.deepEqual(totalSupply(ctx, deps, { pagination: page({ limit: 1n, reverse: true }) }), {
      supply: coins("8umilk"),
      pagination: { nextKey: utf8("uatom"), total: 0n },
    });
  });

  it("Query TotalSupply fails: a page by key and offset", () => {
    const { ctx, ...deps } = fixture();
    assert.equal(
      failureOf(() => totalSupply(ctx, deps, { pagination: BOTH })),
      `grpc/13: ${BOTH_REASON}`,
    );
  });

  it("Query SupplyOf ok: zero of an unknown denom", () => {
    const { ctx, ...deps } = fixture();
    assert.equal(supplyOf(ctx, deps, { denom: "umilk" }).amount.amount, 8n);
    assert.equal(supplyOf(ctx, deps, { denom: "uosmo" }).amount.amount, 0n);
  });

  it("Query SupplyOf fails: no denom", () => {
    const { ctx, ...deps } = fixture();
    assert.equal(
      failureOf(() => supplyOf(ctx, deps, { denom: "" })),
      "grpc/3: invalid denom: ",
    );
  });

  it("Query Params ok: what is stored", () => {
    const { ctx, ...deps } = fixture();
    assert.deepEqual(params(ctx, deps, {}).params, { sendEnabled: [], defaultSendEnabled: true });
  });

  it("Query Params fails: not at all, before genesis all are zero", () => {
    const answer = { params: { sendEnabled: [], defaultSendEnabled: false } };
    assert.deepEqual(params(createTestCtx(), undefined, {}), answer);
  });

  const byQuery = (name: string, request: object) => {
    const { ctx, ...deps } = fixture();
    return callsOf(createModule(bank, deps)).ask(ctx, name, request);
  };

  it("Query DenomMetadataByQueryString ok: as by path", () => {
    assert.deepEqual(byQuery("DenomMetadataByQueryString", { denom: "umilk" }), { metadata: MILK });
  });

  it("Query DenomMetadataByQueryString fails: a bad denom, one without metadata", () => {
    const fails = (denom: string) =>
      failureOf(() => byQuery("DenomMetadataByQueryString", { denom }));
    assert.equal(fails("x"), "grpc/3: invalid denom: x");
    assert.equal(fails("uatom"), "grpc/5: client metadata for denom uatom");
  });

  it("Query DenomOwnersByQuery ok: as by path", () => {
    const { ctx, ...deps } = fixture();
    const request = { denom: "umilk", pagination: undefined };
    assert.deepEqual(byQuery("DenomOwnersByQuery", request), denomOwners(ctx, deps, request));
  });

  it("Query DenomOwnersByQuery fails: a bad denom, a page by key and offset", () => {
    const fails = (request: object) => failureOf(() => byQuery("DenomOwnersByQuery", request));
    assert.equal(fails({ denom: "x" }), "grpc/3: invalid denom: x");
    assert.match(fails({ denom: "umilk", pagination: BOTH }), new RegExp(BOTH_REASON));
  });

  it("Query DenomMetadata ok: what is stored", () => {
    const { ctx, ...deps } = fixture();
    assert.deepEqual(denomMetadata(ctx, deps, { denom: "umilk" }).metadata, MILK);
  });

  it("Query DenomMetadata fails: unknown or bad denom", () => {
    const { ctx, ...deps } = fixture();
    const ask = (denom: string) => failureOf(() => denomMetadata(ctx, deps, { denom }));
    assert.equal(ask("uatom"), "grpc/5: client metadata for denom uatom");
    assert.equal(ask("1"), "grpc/3: invalid denom: 1");
  });

  it("Query DenomsMetadata ok: all of them", () => {
    const { ctx, ...deps } = fixture();
    assert.deepEqual(denomsMetadata(ctx, deps, { pagination }), {
      metadatas: [MILK],
      pagination: { nextKey: NO_KEY, total: 1n },
    });
  });

  it("Query DenomsMetadata fails: a page by key and offset", () => {
    const { ctx, ...deps } = fixture();
    assert.equal(
      failureOf(() => denomsMetadata(ctx, deps, { pagination: BOTH })),
      `grpc/13: ${BOTH_REASON}`,
    );
  });

  it("Query DenomOwners ok: by address", () => {
    const { ctx, ...deps } = fixture();
    give(ctx, CAROL, "3umilk");
    const { denomOwners: owners } = denomOwners(ctx, deps, { denom: "umilk", pagination });
    assert.deepEqual(
      owners.map(({ address, balance: held }) => [address, held.amount]),
      [
        [CAROL, 3n],
        [BOB, 1n],
        [ALICE, 7n],
      ],
    );
  });

  it("Query DenomOwners fails: bad denom, or a page by key and offset", () => {
    const { ctx, ...deps } = fixture();
    const ask = (denom: string) =>
      failureOf(() => denomOwners(ctx, deps, { denom, pagination: BOTH }));
    assert.equal(ask("1"), "grpc/3: invalid denom: 1");
    assert.equal(ask("umilk"), `undefined/1: ${BOTH_REASON}`);
  });

  it("Query SendEnabled ok: a page of all, or the entries asked for", () => {
    const { ctx, ...deps } = fixture();
    state.sendEnabled.set(ctx, "uatom", false);
    const entry = { denom: "uatom", enabled: false };
    assert.deepEqual(sendEnabled(ctx, deps, { denoms: [], pagination }), {
      sendEnabled: [entry],
      pagination: { nextKey: NO_KEY, total: 1n },
    });
    assert.deepEqual(sendEnabled(ctx, deps, { denoms: ["umilk", "uatom"], pagination }), {
      sendEnabled: [entry],
      pagination: undefined,
    });
  });

  it("Query SendEnabled fails: a page by key and offset", () => {
    const { ctx, ...deps } = fixture();
    assert.equal(
      failureOf(() => sendEnabled(ctx, deps, { denoms: [], pagination: BOTH })),
      `grpc/13: ${BOTH_REASON}`,
    );
  });
});
