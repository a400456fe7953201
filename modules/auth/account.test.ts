import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fromHex, toHex } from "@milkyway/bytes";
import { Any, WireError } from "@milkyway/codec";
import { isFailure } from "@milkyway/core";
import { failureOf } from "@milkyway/core/testing";
import { Secp256k1PublicKey } from "@milkyway/crypto";
import fc from "fast-check";
import { addressOf, baseOf, hasPermission, withBase } from "./account.ts";
import { accountFromAny, accountToAny, accountValue } from "./accountValue.ts";
import { checkAccount } from "./checkAccount.ts";
import { publicKeyOf, withPublicKey } from "./publicKeyOf.ts";
import { baseAccount, everyKind } from "./testing/accounts.ts";
import { ALICE, BOB, GOV, raw } from "./testing/people.ts";

/** The bytes again, in another array, so that nothing is remembered of them. */
const fresh = (bytes: Uint8Array) => Uint8Array.from(bytes);

describe("accounts", () => {
  it("of every kind are kept as an Any and read back", () => {
    for (const account of everyKind) {
      const bytes = accountValue.encode(account);
      assert.deepEqual(bytes, Any.encode(accountToAny(account)), account.kind);
      assert.equal(accountValue.decode(bytes), account);
      assert.deepEqual(accountValue.decode(fresh(bytes)), account);
      assert.deepEqual(accountFromAny(accountToAny(account)), account);
    }
  });

  it("have the reference's bytes", () => {
    const bytes = accountValue.encode({ kind: "base", value: baseAccount(ALICE, 4n) });
    const text = toHex(new TextEncoder().encode(ALICE));
    const url = toHex(new TextEncoder().encode("/cosmos.auth.v1beta1.BaseAccount"));
    assert.equal(toHex(bytes), `0a20${url}122f0a2b${text}1804`);
    assert.equal(bytes.length, 83);
  });

  it("of every kind share address, number, sequence and key", () => {
    for (const account of everyKind) {
      assert.equal(baseOf(account).accountNumber, 4n, account.kind);
      const changed = withBase(account, { ...baseOf(account), sequence: 77n });
      assert.equal(baseOf(changed).sequence, 77n);
      assert.equal(changed.kind, account.kind);
      assert.deepEqual(withBase(changed, baseOf(account)), account);
      assert.equal(addressOf(account), raw(account.kind === "module" ? GOV : ALICE));
    }
  });

  it("with a text that is no address lie at the empty address", () => {
    assert.equal(addressOf({ kind: "base", value: baseAccount("nobody") }), "");
  });

  it("without their common part are a panic", () => {
    const value = { baseAccount: undefined, name: "gov", permissions: [] };
    assert.equal(
      failureOf(() => baseOf({ kind: "module", value })),
      "panic: runtime error: invalid memory address or nil pointer dereference",
    );
  });

  it("learn a key, except those of modules", () => {
    const key = new Secp256k1PublicKey(
      fromHex("0295c9fb1811b3535b1a19a1eb21d90a938395ca7fb97811b45697c84bb42c55d0"),
    );
    for (const account of everyKind) {
      if (account.kind === "module") {
        assert.equal(
          failureOf(() => withPublicKey(account, key)),
          "sdk/8: not supported for module accounts: invalid pubkey",
        );
        assert.equal(hasPermission(account, "burner"), true);
        assert.equal(hasPermission(account, "minter"), false);
        continue;
      }
      assert.equal(publicKeyOf(account), undefined);
      const known = publicKeyOf(withPublicKey(account, key));
      assert.deepEqual(known?.bytes, key.bytes);
      assert.equal(known?.address, raw(ALICE));
      assert.equal(checkAccount(withPublicKey(account, key)), undefined);
    }
  });

  it("of a type that is none are refused", () => {
    assert.equal(
      failureOf(() => accountFromAny({ typeUrl: "/x.Y", value: new Uint8Array(0) })),
      "undefined/1: no concrete type registered for type URL /x.Y against interface *types.AccountI",
    );
  });

  it("made of any bytes are read or refused, never worse", () => {
    const urls = fc.constantFrom(...everyKind.map((account) => accountToAny(account).typeUrl));
    fc.assert(
      fc.property(urls, fc.uint8Array({ maxLength: 60 }), (typeUrl, value) => {
        try {
          accountValue.encode(accountFromAny({ typeUrl, value }));
        } catch (error) {
          assert.ok(error instanceof WireError || isFailure(error), String(error));
        }
      }),
    );
  });

  it("of a genesis file are checked", () => {
    const gov = (given: object) =>
      checkAccount({
        kind: "module",
        value: { baseAccount: baseAccount(GOV), name: "gov", permissions: [], ...given },
      });
    assert.equal(gov({}), undefined);
    assert.equal(gov({ name: " " }), "module account name cannot be blank");
    assert.equal(
      gov({ baseAccount: undefined }),
      "uninitialized ModuleAccount: BaseAccount is nil",
    );
    assert.equal(
      gov({ name: "mint" }),
      `address ${GOV} cannot be derived from the module name 'mint'`,
    );
    const pubKey = {
      typeUrl: "/cosmos.crypto.secp256k1.PubKey",
      value: fromHex("0a210295c9fb1811b3535b1a19a1eb21d90a938395ca7fb97811b45697c84bb42c55d0"),
    };
    assert.equal(
      checkAccount({ kind: "base", value: { ...baseAccount(BOB), pubKey } }),
      "account address and pubkey address do not match",
    );
  });
});
