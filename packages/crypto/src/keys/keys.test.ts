import assert from "node:assert/strict";
import { test } from "node:test";
import { binToBytes, fromHex, toHex, utf8 } from "@milkyway/bytes";
import type { Any } from "@milkyway/codec";
import { LegacyAminoPubKey } from "@milkyway/codec/gen/cosmos/crypto/multisig";
import fc from "fast-check";
import { readVectors } from "../testing/readVectors.ts";
import { decodeAminoPrivateKey, encodeAminoPrivateKey } from "./aminoPrivateKey.ts";
import { aminoPublicKey, stdSignatureSize } from "./aminoPublicKey.ts";
import { decodePublicKey } from "./decodePublicKey.ts";
import { encodePublicKey } from "./encodePublicKey.ts";
import { InvalidPrivateKey, InvalidPublicKey, KeyPanic } from "./keyErrors.ts";
import { createPrivateKey, decodePrivateKey, encodePrivateKey } from "./privateKey.ts";

type OrPanic<T> = T | { readonly panic: string };

interface Recorded {
  readonly name: string;
  readonly type: string;
  readonly type_url: string;
  readonly value: string;
  readonly address: OrPanic<string>;
  readonly amino: OrPanic<string>;
  readonly std_signature_size: OrPanic<number>;
}

const recorded = readVectors<readonly Recorded[]>("publicKeys");

function same<T>(name: string, actual: () => T, expected: OrPanic<T>): void {
  if (typeof expected === "object" && expected !== null && "panic" in expected)
    assert.throws(actual, KeyPanic, name);
  else assert.equal(actual(), expected, name);
}

test("public keys have the reference's address, amino encoding and size, or its panic", () => {
  for (const { name, type, type_url: typeUrl, value, ...expected } of recorded) {
    const any = { typeUrl, value: fromHex(value) };
    const key = decodePublicKey(any);
    assert.equal(key.type, type, name);
    assert.deepEqual(encodePublicKey(key), any, name);
    same(name, () => toHex(binToBytes(key.address)), expected.address);
    if (expected.amino !== "") same(name, () => toHex(aminoPublicKey(key)), expected.amino);
    same(name, () => stdSignatureSize(key), expected.std_signature_size);
  }
});

test("a key that was decoded before is the same again", () => {
  const [{ type_url: typeUrl, value }] = recorded as [Recorded];
  const first = decodePublicKey({ typeUrl, value: fromHex(value) });
  assert.equal(decodePublicKey({ typeUrl, value: fromHex(value) }), first);
});

const multisig = "/cosmos.crypto.multisig.LegacyAminoPubKey";

function nested(depth: number): Any {
  const [{ type_url: typeUrl, value }] = recorded as [Recorded];
  let any: Any = { typeUrl, value: fromHex(value) };
  for (let i = 1; i < depth; i++)
    any = {
      typeUrl: multisig,
      value: LegacyAminoPubKey.encode({ threshold: 1, publicKeys: [any] }),
    };
  return any;
}

function many(count: number): Any {
  const publicKeys = Array.from({ length: count }, () => nested(1));
  return { typeUrl: multisig, value: LegacyAminoPubKey.encode({ threshold: 1, publicKeys }) };
}

test("keys are refused where the reference refuses to decode", () => {
  const secp256r1 = "/cosmos.crypto.secp256r1.PubKey";
  const refused: [Any, RegExp][] = [
    [
      { typeUrl: "/other.Key", value: new Uint8Array() },
      /no concrete type registered.*\/other\.Key/,
    ],
    [{ typeUrl: secp256r1, value: fromHex("0a00") }, /expecting 33 bytes, got 0/],
    [{ typeUrl: secp256r1, value: fromHex("0a0101") }, /expecting 33 bytes, got 1/],
    [{ typeUrl: secp256r1, value: fromHex(`0a21${"05".repeat(33)}`) }, /unknown curve type: 5/],
    [nested(11), /max depth exceeded/],
    [many(100), /call limit exceeded/],
  ];
  for (const [any, message] of refused)
    assert.throws(
      () => decodePublicKey(any),
      (error) => error instanceof InvalidPublicKey && message.test(error.message),
      String(message),
    );
  assert.equal(decodePublicKey(nested(10)).kind, "multisig");
  assert.equal(decodePublicKey(many(99)).kind, "multisig");
  const empty = { typeUrl: "", value: new Uint8Array() };
  const member = LegacyAminoPubKey.encode({ threshold: 1, publicKeys: [empty] });
  assert.throws(() => decodePublicKey({ typeUrl: multisig, value: member }), KeyPanic);
});

test("arbitrary bytes decode to a key or a clear error", () => {
  const urls = [...new Set(recorded.map((key) => key.type_url))];
  const value = fc.oneof(
    fc.uint8Array({ maxLength: 80 }),
    fc.constantFrom(...recorded).chain(({ value }) =>
      fc.tuple(fc.nat(), fc.nat(255)).map(([at, byte]) => {
        const bytes = fromHex(value);
        if (bytes.length > 0) bytes[at % bytes.length] = byte;
        return bytes;
      }),
    ),
  );
  fc.assert(
    fc.property(fc.constantFrom(...urls), value, (typeUrl, bytes) => {
      try {
        const key = decodePublicKey({ typeUrl, value: bytes });
        assert.equal(key.typeUrl, typeUrl);
        assert.ok([20, 32].includes(key.address.length));
      } catch (error) {
        assert.ok(error instanceof Error && error.message.length > 0);
        assert.ok(!(error instanceof TypeError || error instanceof RangeError), String(error));
      }
    }),
    { numRuns: 1000 },
  );
});

test("private keys sign for their public keys and survive both encodings", () => {
  interface Secret {
    readonly name: "secp256k1" | "ed25519";
    readonly key: string;
    readonly amino: string;
  }
  for (const { name, key, amino } of readVectors<readonly Secret[]>("privateKeys")) {
    const secret = createPrivateKey(name, fromHex(key));
    assert.equal(toHex(encodeAminoPrivateKey(secret)), amino, name);
    assert.deepEqual(decodeAminoPrivateKey(fromHex(amino)).bytes, secret.bytes);
    assert.deepEqual(decodePrivateKey(encodePrivateKey(secret)).bytes, secret.bytes);
    const signature = secret.sign(utf8("text"));
    assert.ok(secret.publicKey.verify(utf8("text"), signature));
    assert.ok(!secret.publicKey.verify(utf8("Text"), signature));
  }
});

test("what is no private key is refused", () => {
  for (const amino of ["", "e1b0f79b20", "e1b0f79b2001", "a3288910", "eb5ae98721"])
    assert.throws(() => decodeAminoPrivateKey(fromHex(amino)), InvalidPrivateKey, amino);
  const unknown = { typeUrl: "/other.Key", value: new Uint8Array() };
  assert.throws(() => decodePrivateKey(unknown), InvalidPrivateKey);
});
