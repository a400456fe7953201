import assert from "node:assert/strict";
import { test } from "node:test";
import { fromHex, toHex } from "@milkyway/bytes";
import { Any } from "@milkyway/codec";
import fc from "fast-check";
import { WrongPassphrase } from "../keyring/wrongPassphrase.ts";
import { encodePublicKey } from "../keys/encodePublicKey.ts";
import { createPrivateKey } from "../keys/privateKey.ts";
import { readVectors } from "../testing/readVectors.ts";
import { decodeArmor, encodeArmor, InvalidArmor } from "./armor.ts";
import { armorPrivateKey, unarmorPrivateKey } from "./privateKeyArmor.ts";
import { armorPublicKey, unarmorPublicKey } from "./publicKeyArmor.ts";

interface Export {
  readonly passphrase: string;
  readonly armor: string;
}

interface Exports {
  readonly secp256k1: string;
  readonly ed25519: string;
  readonly argon2: Export;
  readonly argon2_ed25519: Export;
  readonly bcrypt: Export;
  readonly public_key: string;
  readonly public_key_any: string;
  readonly bytes: string;
}

const exports = readVectors<Exports>("armor");

test("private keys exported by the reference are imported", () => {
  const cases = [
    ["argon2", "secp256k1", exports.argon2],
    ["argon2 of ed25519", "ed25519", exports.argon2_ed25519],
    ["bcrypt", "secp256k1", exports.bcrypt],
  ] as const;
  for (const [name, kind, { armor, passphrase }] of cases) {
    const key = unarmorPrivateKey(armor, passphrase);
    assert.equal(key.kind, kind, name);
    assert.equal(toHex(key.bytes), exports[kind], name);
    assert.throws(() => unarmorPrivateKey(armor, `${passphrase}!`), WrongPassphrase, name);
  }
});

test("an export is imported again, and its form is the reference's", () => {
  const key = createPrivateKey("secp256k1", fromHex(exports.secp256k1));
  const armor = armorPrivateKey(key, "pässword");
  assert.deepEqual(unarmorPrivateKey(armor, "pässword").bytes, key.bytes);
  const shape = (text: string) => text.replaceAll(/[0-9A-Za-z+/]{4,}/g, "…");
  assert.equal(shape(armor), shape(exports.argon2.armor));
  assert.notEqual(armor, armorPrivateKey(key, "pässword"));
});

test("public keys are exported byte for byte as by the reference, but for the order of headers", () => {
  const key = unarmorPublicKey(exports.public_key);
  assert.equal(toHex(Any.encode(encodePublicKey(key))), exports.public_key_any);
  const lines = (text: string) => text.split("\n").sort();
  assert.deepEqual(lines(armorPublicKey(key)), lines(exports.public_key));
  const old = exports.public_key.replace("0.0.1", "0.0.0");
  assert.deepEqual(unarmorPublicKey(old).bytes, key.bytes);
});

test("armour is written as by the reference and read with noise around it", () => {
  const block = decodeArmor(exports.bytes);
  assert.equal(block.data.length, 300);
  assert.equal(encodeArmor(block), exports.bytes);
  const noisy = `hello\r\n\r\n${exports.bytes.replaceAll("\n", "\r\n")}\r\nbye`;
  assert.deepEqual(decodeArmor(noisy), block);
  const unchecked = exports.bytes.replace(/^=.*\n/m, "");
  assert.deepEqual(decodeArmor(unchecked), block);
});

test("damaged armour is refused", () => {
  const { armor } = exports.argon2;
  const damaged: [string, RegExp][] = [
    ["", /BEGIN line is missing/],
    [armor.replace("BEGIN", "BEGUN"), /BEGIN line is missing/],
    [armor.replace("-----END", "----END"), /without an END line/],
    [armor.replace("\n\n", "\n"), /blank line/],
    [armor.replace("kdf: ", "kdf "), /header that has no colon/],
    [armor.replace("\n\n", "\n\n!"), /no base64/],
    [armor.replace(/\n\n(.)/, (_, first) => `\n\n${first === "A" ? "B" : "A"}`), /wrong checksum/],
    [armor.replaceAll("PRIVATE", "PUBLIC"), /unrecognized armor type: TENDERMINT PUBLIC KEY/],
    [armor.replace("argon2", "scrypt"), /unrecognized KDF type: scrypt/],
    [armor.replace("kdf: argon2\n", ""), /unrecognized KDF type/],
    [armor.replace(/salt: .*\n/, ""), /missing salt/],
    [armor.replace("salt: ", "salt: x"), /error decoding salt/],
    [exports.bcrypt.armor.replace("salt: 07", "salt: "), /salt len must be 16/],
    [
      encodeArmor({ ...decodeArmor(exports.bcrypt.armor), data: new Uint8Array(40) }),
      /ciphertext is too short/,
    ],
  ];
  for (const [text, message] of damaged)
    assert.throws(
      () => unarmorPrivateKey(text, "new passphrase"),
      (error) => error instanceof InvalidArmor && message.test(error.message),
      String(message),
    );
  for (const wrong of [armor, exports.public_key.replace("0.0.1", "0.0.2")])
    assert.throws(() => unarmorPublicKey(wrong), InvalidArmor);
});

test("any bytes and headers survive armour; any text is read or refused", () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  fc.assert(
    fc.property(word, fc.dictionary(word, word), fc.uint8Array(), (type, headers, data) => {
      const block = decodeArmor(encodeArmor({ type, headers, data }));
      assert.deepEqual(
        { ...block, headers: { ...block.headers } },
        { type, headers: { ...headers }, data },
      );
    }),
  );
  const cut = fc.tuple(fc.nat(exports.bytes.length), fc.nat(60), fc.string());
  fc.assert(
    fc.property(cut, ([at, length, put]) => {
      const text = exports.bytes.slice(0, at) + put + exports.bytes.slice(at + length);
      try {
        decodeArmor(text);
      } catch (error) {
        assert.ok(error instanceof InvalidArmor, String(error));
      }
    }),
    { numRuns: 500 },
  );
});
