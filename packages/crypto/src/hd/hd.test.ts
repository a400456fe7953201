import assert from "node:assert/strict";
import { test } from "node:test";
import { binToBytes, fromHex, toHex } from "@milkyway/bytes";
import fc from "fast-check";
import { createPrivateKey } from "../keys/privateKey.ts";
import { readVectors } from "../testing/readVectors.ts";
import { derivePrivateKey, hdPath, InvalidHdPath } from "./derivePrivateKey.ts";
import { createMnemonic, InvalidMnemonic, isMnemonic, mnemonicToSeed } from "./mnemonic.ts";

interface Derived {
  readonly mnemonic: string;
  readonly passphrase: string;
  readonly path: string;
  readonly private?: string;
  readonly address?: string;
  readonly error?: string;
}

test("keys derived from a mnemonic are the reference's, and so are the paths refused", () => {
  for (const { mnemonic, passphrase, path, ...expected } of readVectors<Derived[]>("hdKeys")) {
    const seed = mnemonicToSeed(mnemonic, passphrase);
    if (expected.error !== undefined) {
      assert.throws(() => derivePrivateKey(seed, path), InvalidHdPath, path);
      continue;
    }
    const key = derivePrivateKey(seed, path);
    assert.equal(toHex(key), expected.private, path);
    const { address } = createPrivateKey("secp256k1", key).publicKey;
    assert.equal(toHex(binToBytes(address)), expected.address);
  }
});

/** Seeds of the BIP-39 vectors, whose passphrase is TREZOR. */
test("seeds are those of BIP-39", () => {
  const vectors = {
    "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about":
      "c55257c360c07c72029aebc1b53c05ed0362ada38ead3e3e9efa3708e53495531f09a6987599d18264c1e1c92f2cf141630c7a3c4ab7c81b2f001698e7463b04",
    "letter advice cage absurd amount doctor acoustic avoid letter advice cage above":
      "d71de856f81a8acc65e6fc851a38d4d7ec216fd0796d0a6827a3ad6ed5511a30fa280f12eb2e47ed2ac03b5c462a0358d18d69fe4f985ec81778c1b370b652a8",
  };
  for (const [mnemonic, seed] of Object.entries(vectors))
    assert.equal(toHex(mnemonicToSeed(mnemonic, "TREZOR")), seed);
});

/** BIP-32, test vectors 1 and 2, and 3 for keys with leading zeros. */
test("keys are those of BIP-32", () => {
  const vectors: [string, string, string][] = [
    [
      "000102030405060708090a0b0c0d0e0f",
      "",
      "e8f32e723decf4051aefac8e2c93c9c5b214313817cdb01a1494b917c8436b35",
    ],
    [
      "000102030405060708090a0b0c0d0e0f",
      "m/0'/1/2'/2/1000000000",
      "471b76e389e528d6de6d816857e012c5455051cad6660850e58372a6c3e6e7c8",
    ],
    [
      "4b381541583be4423346c643850da4b320e46a87ae3d2a4e6da11eba819cd4acba45d239319ac14f863b8d5ab5a0d0c64d2e8a1e7d1457df2e5a3c51c73235be",
      "m/0'",
      "491f7a2eebc7b57028e0d3faa0acda02e75c33b03c48fb288c41e2ea44e1daef",
    ],
  ];
  for (const [seed, path, key] of vectors)
    assert.equal(toHex(derivePrivateKey(fromHex(seed), path)), key, path);
});

test("new mnemonics are valid, differ and have the words asked for", () => {
  const words = (bits?: 128 | 160 | 192 | 224 | 256) => createMnemonic(bits).split(" ").length;
  assert.deepEqual([words(), words(128), words(160), words(192), words(224)], [24, 12, 15, 18, 21]);
  assert.ok(isMnemonic(createMnemonic()));
  assert.notEqual(createMnemonic(), createMnemonic());
});

test("what is no mnemonic is refused", () => {
  const good = "legal winner thank year wave sausage worth useful legal winner thank yellow";
  assert.ok(isMnemonic(good));
  for (const wrong of [
    "",
    "legal",
    good.replace("yellow", "year"),
    good.replace("yellow", "yellov"),
    good.replace("legal", "Legal"),
    good.replace(" ", "  "),
    `${good} `,
    good.slice(0, -7),
    `${good} ${good} ${good}`,
  ]) {
    assert.ok(!isMnemonic(wrong), wrong);
    assert.throws(() => mnemonicToSeed(wrong), InvalidMnemonic, wrong);
  }
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => !isMnemonic(text)));
});

test("the path of an account has coin type 118", () => {
  assert.equal(hdPath(), "m/44'/118'/0'/0/0");
  assert.equal(hdPath(2, 3), "m/44'/118'/2'/0/3");
});

test("arbitrary paths derive a key or are refused", () => {
  const seed = new Uint8Array(64).fill(1);
  const path = fc
    .array(fc.constantFrom("m", "/", "'", "0", "44", "2147483648", "x", " "))
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(path, (text) => {
      try {
        assert.equal(derivePrivateKey(seed, text).length, 32);
      } catch (error) {
        assert.ok(error instanceof InvalidHdPath, String(error));
      }
    }),
  );
});
