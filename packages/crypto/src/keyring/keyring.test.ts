import assert from "node:assert/strict";
import { test } from "node:test";
import { fromBase64, fromUtf8, toBase64, utf8 } from "@milkyway/bytes";
import { Record as KeyRecord } from "@milkyway/codec/gen/cosmos/crypto/keyring/v1";
import fc from "fast-check";
import { derivePrivateKey } from "../hd/derivePrivateKey.ts";
import { mnemonicToSeed } from "../hd/mnemonic.ts";
import { InvalidPrivateKey, InvalidPublicKey } from "../keys/keyErrors.ts";
import { createPrivateKey } from "../keys/privateKey.ts";
import { readVectors } from "../testing/readVectors.ts";
import { decryptJwe, encryptJwe, InvalidJwe } from "./jwe.ts";
import {
  addressItemKey,
  decryptKeyringItem,
  encryptKeyringItem,
  InvalidKeyringItem,
  keyringFileName,
  keyringItemKey,
  recordItemKey,
  TEST_PASSPHRASE,
} from "./keyringItem.ts";
import {
  localRecord,
  publicRecord,
  recordPrivateKey,
  recordPublicKey,
  recordType,
} from "./keyringRecord.ts";
import { checkPassphrase, hashPassphrase } from "./passphraseHash.ts";
import { WrongPassphrase } from "./wrongPassphrase.ts";

interface Keyrings {
  readonly records: Readonly<Record<string, string>>;
  readonly test: Readonly<Record<string, string>>;
  readonly file: Readonly<Record<string, string>>;
  readonly file_passphrase: string;
}

const rings = readVectors<Keyrings>("keyring");

function readRing(files: Readonly<Record<string, string>>, passphrase: string) {
  const items = new Map<string, Uint8Array>();
  for (const [file, text] of Object.entries(files)) {
    if (file === "keyhash") continue;
    const { key, data } = decryptKeyringItem(text, passphrase);
    assert.equal(keyringFileName(key), file);
    assert.equal(keyringItemKey(file), key);
    items.set(key, data);
  }
  return items;
}

test("a test keyring of the reference is read, records and addresses", () => {
  const items = readRing(rings.test, TEST_PASSPHRASE);
  assert.equal(items.size, 6);
  for (const [name, record] of Object.entries(rings.records)) {
    const data = items.get(recordItemKey(name)) as Uint8Array;
    assert.equal(toBase64(data), record, name);
    const { address } = recordPublicKey(KeyRecord.decode(data));
    assert.equal(fromUtf8(items.get(addressItemKey(address)) as Uint8Array), `${name}.info`);
  }
});

test("a file keyring of the reference is read with its passphrase only", () => {
  const { file, file_passphrase: passphrase } = rings;
  const data = readRing(file, passphrase).get("cold.info") as Uint8Array;
  assert.equal(recordType(KeyRecord.decode(data)), "offline");
  assert.ok(checkPassphrase(passphrase, file.keyhash as string));
  assert.ok(!checkPassphrase("pass", file.keyhash as string));
  assert.throws(() => decryptKeyringItem(file["cold.info"] as string, "pass"), WrongPassphrase);
});

test("records are made byte for byte as by the reference", () => {
  const { records } = rings;
  const mnemonic = `${"abandon ".repeat(11)}about`;
  const alice = createPrivateKey("secp256k1", derivePrivateKey(mnemonicToSeed(mnemonic)));
  const made = KeyRecord.encode(localRecord("alice", alice));
  assert.equal(toBase64(made), records.alice);
  assert.deepEqual(recordPrivateKey(KeyRecord.decode(made)).bytes, alice.bytes);
  for (const [name, type] of [
    ["multi", "multi"],
    ["off/line ü", "offline"],
  ] as const) {
    const record = KeyRecord.decode(fromBase64(records[name] as string));
    assert.equal(recordType(record), type);
    assert.deepEqual(publicRecord(name, recordPublicKey(record)), record);
    assert.throws(() => recordPrivateKey(record), InvalidPrivateKey);
  }
  assert.throws(() => recordPublicKey(KeyRecord.create({ name: "x" })), InvalidPublicKey);
  assert.equal(recordType(KeyRecord.create()), undefined);
});

test("items survive encryption, and no two encryptions are alike", () => {
  const item = { key: "a/b %2F ü.info", data: Uint8Array.of(1, 2, 255) };
  const text = encryptKeyringItem(item, "pässword");
  assert.deepEqual(decryptKeyringItem(text, "pässword"), item);
  assert.notEqual(encryptKeyringItem(item, "pässword"), text);
  assert.equal(keyringItemKey(keyringFileName(item.key)), item.key);
  const [head = ""] = text.split(".");
  const header = JSON.parse(fromUtf8(fromBase64(head)));
  const [theirs = ""] = (rings.test["alice.info"] as string).split(".");
  assert.deepEqual(Object.keys(header), Object.keys(JSON.parse(fromUtf8(fromBase64(theirs)))));
});

test("a passphrase hash is checked by bcrypt's rules", () => {
  const hash = hashPassphrase("secret phrase");
  assert.match(hash, /^\$2a\$10\$/);
  assert.ok(checkPassphrase("secret phrase", hash));
  assert.ok(!checkPassphrase("secret phrase ", hash));
  assert.ok(!checkPassphrase("secret phrase", "no hash"));
});

const rehead = (change: Readonly<Record<string, unknown>>) => {
  const [head = "", ...rest] = encryptJwe(utf8("text"), "test").split(".");
  const header = { ...JSON.parse(fromUtf8(fromBase64(head))), ...change };
  const changed = toBase64(utf8(JSON.stringify(header))).replace(/=+$/, "");
  return [changed, ...rest].join(".");
};

test("tokens of another kind and damaged ones are refused", () => {
  const token = encryptJwe(utf8("text"), "test");
  const parts = token.split(".");
  const replaced = (at: number, part: string) => parts.with(at, part).join(".");
  const wrong: [string, RegExp][] = [
    ["", /5 parts, not 1/],
    [`${token}.x`, /5 parts, not 6/],
    [replaced(0, "!"), /header of the JWE is no JSON/],
    [replaced(0, toBase64(utf8("null"))), /must use/],
    [replaced(0, toBase64(utf8("[1"))), /no JSON/],
    [replaced(1, "!"), /no base64url/],
    [replaced(1, "AAAA"), /wrong length/],
    [replaced(2, "AAAA"), /wrong length/],
    [replaced(4, "AAAA"), /wrong length/],
    [rehead({ alg: "dir" }), /must use/],
    [rehead({ enc: "A128GCM" }), /must use/],
    [rehead({ p2c: 0 }), /iterations/],
    [rehead({ p2c: 1.5 }), /iterations/],
    [rehead({ p2c: 1300001 }), /iterations/],
    [rehead({ p2c: "8192" }), /iterations/],
    [rehead({ p2s: 1 }), /no salt/],
  ];
  for (const [text, message] of wrong)
    assert.throws(
      () => decryptJwe(text, "test"),
      (error) => error instanceof InvalidJwe && message.test(error.message),
      `${text} ${message}`,
    );
  for (const changed of [rehead({ created: "later" }), rehead({ p2c: 8191 }), replaced(3, "AAAA")])
    assert.throws(() => decryptJwe(changed, "test"), WrongPassphrase);
  for (const content of ["", "null", "[]", '{"Key":"a","Data":"!"}', '{"Key":"a","Data":1}'])
    assert.throws(
      () => decryptKeyringItem(encryptJwe(utf8(content), "test"), "test"),
      InvalidKeyringItem,
      content,
    );
});

test("any bytes survive encryption; a token cut or changed anywhere is refused", () => {
  const token = encryptJwe(utf8("some text"), "test");
  fc.assert(
    fc.property(fc.uint8Array(), (data) => {
      assert.deepEqual(decryptJwe(encryptJwe(data, "p"), "p"), data);
    }),
    { numRuns: 10 },
  );
  fc.assert(
    fc.property(fc.nat(token.length - 1), fc.string({ maxLength: 3 }), (at, put) => {
      const text = token.slice(0, at) + put + token.slice(at + 1 + put.length);
      fc.pre(text.trim() !== token);
      assert.throws(
        () => decryptJwe(text, "test"),
        (error) => error instanceof InvalidJwe || error instanceof WrongPassphrase,
        text,
      );
    }),
    { numRuns: 100 },
  );
});
