import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { binToBytes } from "@milkyway/bytes";
import { ModuleAccount } from "@milkyway/codec/gen/cosmos/auth/v1beta1";
import { PageRequest } from "@milkyway/codec/gen/cosmos/base/query/v1beta1";
import { createTestCtx, failureOf } from "@milkyway/core/testing";
import { accountToAny } from "../accountValue.ts";
import { authKeeper } from "../keeper.ts";
import { defaultParams } from "../params.ts";
import { state } from "../state.ts";
import { baseAccount } from "../testing/accounts.ts";
import { ALICE, BOB, CAROL, GOV, MODULES, raw } from "../testing/people.ts";
import { account, accountAddressByID, accountInfo, accounts } from "./accounts.ts";
import { addressBytesToString, addressStringToBytes, bech32Prefix } from "./addresses.ts";
import { moduleAccountByName, moduleAccounts } from "./moduleAccounts.ts";
import { params } from "./params.ts";

const keeper = authKeeper({ modulePermissions: MODULES });
const deps = { keeper };

function fixture() {
  const ctx = createTestCtx();
  state.params.set(ctx, defaultParams);
  for (const address of [ALICE, BOB]) keeper.createAccount(ctx, raw(address));
  return ctx;
}

describe("queries about accounts", () => {
  it("Query Accounts ok: pages by address", () => {
    const ctx = fixture();
    const one = PageRequest.create({ limit: 1n, countTotal: true });
    assert.deepEqual(accounts(ctx, deps, { pagination: one }), {
      accounts: [accountToAny({ kind: "base", value: baseAccount(BOB, 1n) })],
      pagination: { nextKey: binToBytes(raw(ALICE)), total: 2n },
    });
  });

  it("Query Accounts fails: a page by key and offset", () => {
    const both = PageRequest.create({ key: binToBytes("x"), offset: 1n });
    assert.equal(
      failureOf(() => accounts(fixture(), deps, { pagination: both })),
      "undefined/1: invalid request, either offset or key is expected, got both",
    );
  });

  it("Query Account ok: as it is stored", () => {
    assert.deepEqual(account(fixture(), deps, { address: ALICE }), {
      account: accountToAny({ kind: "base", value: baseAccount(ALICE) }),
    });
  });

  it("Query Account fails: empty, bad or unknown address", () => {
    const fails = (address: string) => failureOf(() => account(fixture(), deps, { address }));
    assert.equal(fails(""), "grpc/3: Address cannot be empty");
    assert.equal(
      fails("bad"),
      "undefined/1: decoding bech32 failed: invalid bech32 string length 3",
    );
    assert.equal(fails(CAROL), `grpc/5: account ${CAROL} not found`);
  });

  it("Query AccountInfo ok: what every account has, under the text asked for", () => {
    const address = ALICE.toUpperCase();
    assert.deepEqual(accountInfo(fixture(), deps, { address }), { info: baseAccount(address) });
  });

  it("Query AccountInfo fails: empty or unknown address", () => {
    const fails = (address: string) => failureOf(() => accountInfo(fixture(), deps, { address }));
    assert.equal(fails(""), "grpc/3: address cannot be empty");
    assert.equal(fails(CAROL), `grpc/5: account ${CAROL} not found`);
  });

  it("Query AccountAddressByID ok: by account number", () => {
    const answer = accountAddressByID(fixture(), deps, { id: 0n, accountId: 1n });
    assert.deepEqual(answer, { accountAddress: BOB });
  });

  it("Query AccountAddressByID fails: by id, or unknown number", () => {
    const fails = (id: bigint, accountId: bigint) =>
      failureOf(() => accountAddressByID(fixture(), deps, { id, accountId }));
    assert.equal(
      fails(1n, 0n),
      "grpc/3: requesting with id isn't supported, try to request using account-id",
    );
    assert.equal(fails(0n, 9n), "grpc/5: account address not found with account number 9");
  });

  it("Query Params ok: what is stored", () => {
    assert.deepEqual(params(fixture(), deps, {}), { params: defaultParams });
  });

  it("Query Params fails: not at all, before genesis all are zero", () => {
    const { params: found } = params(createTestCtx(), deps, {});
    assert.deepEqual([found.maxMemoCharacters, found.sigVerifyCostEd25519], [0n, 0n]);
  });
});

describe("queries about accounts of modules", () => {
  it("Query ModuleAccounts ok: by name, also those that do not exist yet", () => {
    const { accounts: found } = moduleAccounts(fixture(), deps, {});
    const decoded = found.map(({ value }) => ModuleAccount.decode(value));
    assert.deepEqual(
      decoded.map(({ name, baseAccount: base }) => [name, base?.accountNumber]),
      [
        ["bonded_tokens_pool", 2n],
        ["fee_collector", 3n],
        ["gov", 4n],
        ["mint", 5n],
      ],
    );
  });

  it("Query ModuleAccounts fails: when an ordinary account stands in the place of one", () => {
    const ctx = fixture();
    keeper.createAccount(ctx, keeper.getModuleAddress("gov"));
    assert.match(
      failureOf(() => moduleAccounts(ctx, deps, {})),
      /^panic: account is not a module account/,
    );
  });

  it("Query ModuleAccountByName ok: one of them", () => {
    const { account: found } = moduleAccountByName(fixture(), deps, { name: "gov" });
    assert.equal(found?.typeUrl, "/cosmos.auth.v1beta1.ModuleAccount");
    assert.equal(ModuleAccount.decode(found.value).baseAccount?.address, GOV);
  });

  it("Query ModuleAccountByName fails: no name, or an unknown one", () => {
    const fails = (name: string) => failureOf(() => moduleAccountByName(fixture(), deps, { name }));
    assert.equal(fails(""), "grpc/3: module name is empty");
    assert.equal(fails("nobody"), "grpc/5: account nobody not found");
  });
});

describe("queries about addresses", () => {
  const ctx = createTestCtx();

  it("Query Bech32Prefix ok: that of accounts", () => {
    assert.deepEqual(bech32Prefix(ctx, deps, {}), { bech32Prefix: "milk" });
  });

  it("Query Bech32Prefix fails: not at all, it is no part of the state", () => {
    assert.deepEqual(bech32Prefix(createTestCtx(), deps, {}), { bech32Prefix: "milk" });
  });

  it("Query AddressBytesToString ok: bech32 text", () => {
    const addressBytes = binToBytes(raw(ALICE));
    assert.deepEqual(addressBytesToString(ctx, deps, { addressBytes }), { addressString: ALICE });
  });

  it("Query AddressBytesToString fails: no bytes", () => {
    assert.equal(
      failureOf(() => addressBytesToString(ctx, deps, { addressBytes: new Uint8Array(0) })),
      "undefined/1: empty address bytes is not allowed",
    );
  });

  it("Query AddressStringToBytes ok: raw bytes", () => {
    const answer = addressStringToBytes(ctx, deps, { addressString: ALICE });
    assert.deepEqual(answer, { addressBytes: binToBytes(raw(ALICE)) });
  });

  it("Query AddressStringToBytes fails: blank, or no address", () => {
    const fails = (addressString: string) =>
      failureOf(() => addressStringToBytes(ctx, deps, { addressString }));
    assert.equal(fails(" "), "undefined/1: empty address string is not allowed");
    assert.equal(
      fails("bad"),
      "undefined/1: decoding bech32 failed: invalid bech32 string length 3",
    );
  });
});
