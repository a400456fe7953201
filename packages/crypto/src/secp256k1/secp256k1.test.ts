import assert from "node:assert/strict";
import { test } from "node:test";
import { encodeBech32, fromHex, toHex } from "@milkyway/bytes";
import fc from "fast-check";
import { sha256 } from "../hash/sha256.ts";
import { InvalidPrivateKey } from "../keys/keyErrors.ts";
import { createPrivateKey } from "../keys/privateKey.ts";
import { readVectors } from "../testing/readVectors.ts";
import { backend, nativeSecp256k1, type Secp256k1 } from "./backend.ts";
import { portable } from "./portable.ts";
import { reduceScalars } from "./reduceScalars.ts";
import { secp256k1PublicKey, signSecp256k1 } from "./signSecp256k1.ts";
import { verifySecp256k1 } from "./verifySecp256k1.ts";

interface Signed {
  readonly name: string;
  readonly private?: string;
  readonly key: string;
  readonly message: string;
  readonly signature: string;
  readonly valid: boolean;
}

const signed = readVectors<readonly Signed[]>("secp256k1");

function accepts(library: Secp256k1, key: Uint8Array, digest: Uint8Array, signature: Uint8Array) {
  try {
    return library.verify(key, digest, signature);
  } catch {
    return false;
  }
}

test("the native library is in use here", () => {
  assert.ok(nativeSecp256k1);
  assert.notEqual(backend, portable);
});

test("signatures are accepted and refused as the reference does", () => {
  for (const { name, key, message, signature, valid } of signed) {
    const digest = sha256(fromHex(message));
    assert.equal(verifySecp256k1(fromHex(key), digest, fromHex(signature)), valid, name);
    const reduced = fromHex(signature);
    if (reduced.length !== 64) continue;
    assert.equal(
      accepts(portable, fromHex(key), digest, reduceScalars(reduced)),
      valid,
      `${name}, portable`,
    );
  }
});

test("signing gives the reference's bytes, natively and portably", () => {
  const made = signed.filter((vector) => vector.private !== undefined);
  assert.equal(made.length, 6);
  for (const { name, private: secret = "", key, message, signature } of made) {
    const digest = sha256(fromHex(message));
    for (const library of [backend, portable]) {
      assert.equal(toHex(library.sign(fromHex(secret), digest)), signature, name);
      assert.equal(toHex(library.publicKey(fromHex(secret))), key, name);
    }
  }
});

test("every account of the recorded vectors has the address of its key", () => {
  const accounts = readVectors<readonly { private: string; address: string }[]>("accounts");
  assert.ok(accounts.length > 100);
  for (const account of accounts) {
    const { publicKey } = createPrivateKey("secp256k1", fromHex(account.private));
    assert.equal(encodeBech32("milk", publicKey.address), account.address);
  }
});

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

test("both libraries agree on signatures with a changed byte", () => {
  fc.assert(
    fc.property(
      bytes(32),
      bytes(32),
      fc.nat(64 + 33 + 32),
      fc.integer({ min: 1, max: 255 }),
      (secret, digest, place, change) => {
        fc.pre(secret.some((byte) => byte !== 0) && secret[0] !== 255);
        const all = new Uint8Array(64 + 33 + 32);
        all.set(signSecp256k1(secret, digest));
        all.set(secp256k1PublicKey(secret), 64);
        all.set(digest, 97);
        if (place < all.length) all[place] = (all[place] as number) ^ change;
        const [signature, key, hash] = [
          all.subarray(0, 64),
          all.subarray(64, 97),
          all.subarray(97),
        ];
        const native = accepts(backend, key, hash, signature);
        assert.equal(native, accepts(portable, key, hash, signature));
        assert.equal(native, place === all.length);
      },
    ),
    { numRuns: 60 },
  );
});

test("bytes of any length and content are refused without a throw, by both libraries alike", () => {
  const some = fc.uint8Array({ maxLength: 70 });
  fc.assert(
    fc.property(some, some, some, (key, digest, signature) => {
      assert.equal(verifySecp256k1(key, digest, signature), false);
      assert.equal(accepts(portable, key, digest, signature), false);
    }),
  );
});

test("private keys outside the group are refused", () => {
  const order = "fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141";
  for (const secret of ["", "01", "00".repeat(32), order, "ff".repeat(32), "01".repeat(33)]) {
    assert.throws(() => secp256k1PublicKey(fromHex(secret)), InvalidPrivateKey, secret);
    assert.throws(() => signSecp256k1(fromHex(secret), new Uint8Array(32)), InvalidPrivateKey);
  }
  assert.throws(() => signSecp256k1(new Uint8Array(32).fill(1), new Uint8Array(31)), RangeError);
});
