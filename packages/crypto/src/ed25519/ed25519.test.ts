import assert from "node:assert/strict";
import { test } from "node:test";
import { bytesToBin, fromHex, toHex } from "@milkyway/bytes";
import { ed25519 } from "@noble/curves/ed25519.js";
import fc from "fast-check";
import { truncatedHash } from "../address/truncatedHash.ts";
import { InvalidPrivateKey } from "../keys/keyErrors.ts";
import { readVectors } from "../testing/readVectors.ts";
import { signNatively, verifyNatively } from "./native.ts";
import { ed25519PrivateKey, ed25519PublicKey, signEd25519 } from "./signEd25519.ts";
import { verifyEd25519 } from "./verifyEd25519.ts";

/** RFC 8032, section 7.1: seed, public key, message, signature. */
const rfc8032 = [
  [
    "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
    "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
    "",
    "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
  ],
  [
    "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
    "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
    "72",
    "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
  ],
  [
    "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
    "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
    "af82",
    "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
  ],
] as const;

test("keys and signatures are those of RFC 8032", () => {
  for (const [seed, publicKey, message, signature] of rfc8032) {
    const key = ed25519PrivateKey(fromHex(seed));
    assert.equal(toHex(key), seed + publicKey);
    assert.equal(toHex(ed25519PublicKey(key)), publicKey);
    assert.equal(toHex(signEd25519(key, fromHex(message))), signature);
    assert.equal(toHex(ed25519.sign(fromHex(message), fromHex(seed))), signature);
    assert.ok(verifyEd25519(fromHex(publicKey), fromHex(message), fromHex(signature)));
    assert.ok(!verifyEd25519(fromHex(publicKey), fromHex(`${message}00`), fromHex(signature)));
  }
});

interface Zip215 {
  readonly message: string;
  readonly points: readonly string[];
  readonly accepted: readonly string[];
  readonly others: readonly { key: string; signature: string; valid: boolean }[];
}

test("edge cases are accepted and refused as ZIP-215 and the reference do", () => {
  const { message, points, accepted, others } = readVectors<Zip215>("zip215");
  const text = fromHex(message);
  points.forEach((key, i) => {
    const row = points.map((point) =>
      verifyEd25519(fromHex(key), text, fromHex(point + "00".repeat(32))) ? "1" : "0",
    );
    assert.equal(row.join(""), accepted[i], key);
  });
  for (const { key, signature, valid } of others)
    assert.equal(verifyEd25519(fromHex(key), text, fromHex(signature)), valid, signature);
});

test("the native check accepts nothing that ZIP-215 refuses", () => {
  const { message, points } = readVectors<Zip215>("zip215");
  const text = fromHex(message);
  for (const key of points)
    for (const point of points) {
      const signature = fromHex(point + "00".repeat(32));
      if (!verifyNatively(fromHex(key), text, signature)) continue;
      assert.ok(ed25519.verify(signature, text, fromHex(key), { zip215: true }), key + point);
    }
});

test("a changed byte anywhere is refused, and native and portable signatures are equal", () => {
  const any = fc.uint8Array({ maxLength: 200 });
  const seed = fc.uint8Array({ minLength: 32, maxLength: 32 });
  fc.assert(
    fc.property(
      seed,
      any,
      fc.nat(63),
      fc.integer({ min: 1, max: 255 }),
      (from, text, at, change) => {
        const key = ed25519PrivateKey(from);
        const signature = signEd25519(key, text);
        assert.deepEqual(signature, signNatively(from, text));
        assert.deepEqual(signature, ed25519.sign(text, from));
        assert.ok(verifyEd25519(ed25519PublicKey(key), text, signature));
        signature[at] = (signature[at] as number) ^ change;
        assert.ok(!verifyEd25519(ed25519PublicKey(key), text, signature));
      },
    ),
    { numRuns: 30 },
  );
});

test("bytes of any length are refused without a throw", () => {
  const any = fc.uint8Array({ maxLength: 70 });
  fc.assert(
    fc.property(any, any, any, (key, text, signature) => !verifyEd25519(key, text, signature)),
  );
});

test("private keys of wrong length are refused", () => {
  for (const length of [0, 31, 33, 64])
    assert.throws(() => ed25519PrivateKey(new Uint8Array(length)), InvalidPrivateKey);
  for (const length of [0, 32, 63, 65]) {
    assert.throws(() => ed25519PublicKey(new Uint8Array(length)), InvalidPrivateKey);
    assert.throws(() => signEd25519(new Uint8Array(length), new Uint8Array()), InvalidPrivateKey);
  }
  assert.notDeepEqual(ed25519PrivateKey(), ed25519PrivateKey());
});

test("a validator's address is the head of its key's SHA-256", () => {
  const key = fromHex("2617536b5028fe5460f629760fd2cc153de8127963f59db888016f21efee085d");
  assert.equal(truncatedHash(key), bytesToBin(fromHex("ce0afa5009c1a2b183ab16f35560106fab89b5f5")));
});
