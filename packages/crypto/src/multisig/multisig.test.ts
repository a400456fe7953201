import assert from "node:assert/strict";
import { test } from "node:test";
import { encodeBech32, fromHex, utf8 } from "@milkyway/bytes";
import { MultiSignature } from "@milkyway/codec/gen/cosmos/crypto/multisig/v1beta1";
import { ModeInfo } from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import fc from "fast-check";
import { KeyPanic } from "../keys/keyErrors.ts";
import { LegacyAminoPublicKey } from "../keys/multisigKey.ts";
import { createPrivateKey } from "../keys/privateKey.ts";
import { bitAt, bitCount, bitsSetBefore, createBitArray, withBit } from "./bitArray.ts";
import { addSignature, emptyMultisignature } from "./buildMultisignature.ts";
import {
  decodeSignatureData,
  encodeSignatureData,
  InvalidMultisignature,
  type MultiSignatureData,
} from "./signatureData.ts";
import { MultisignatureError, verifyMultisignature } from "./verifyMultisignature.ts";

/** The accounts m1, m2 and m3 of the recorded vectors. */
const secrets = [
  "cb96eb36e93290788846ea310824a92db3df1732b3c76befedb4f2a3c3a09000",
  "2cdc85614abe448449c3e09c5a5a3de3007033fc4cdbbc6c2b7f2d50db004e6d",
  "58656bc6dd63a6b5a5b78f5492e3edc90ffc8305df3c7e60dd599aab464618e5",
].map((hex) => createPrivateKey("secp256k1", fromHex(hex)));
const [first, second, third] = secrets as [
  (typeof secrets)[0],
  (typeof secrets)[0],
  (typeof secrets)[0],
];
const key = new LegacyAminoPublicKey(
  2,
  secrets.map((secret) => secret.publicKey),
);

const AMINO = 127;
const text = utf8("what is signed");
const signBytes = (mode: number) => {
  if (mode !== AMINO) throw new MultisignatureError(`unsupported sign mode ${mode}`);
  return text;
};
const check = { signBytes };
const by = (secret: (typeof secrets)[0], mode = AMINO) => ({ mode, signature: secret.sign(text) });

function signedBy(...signers: readonly (typeof secrets)[0][]): MultiSignatureData {
  return signers.reduce(
    (data, signer) => addSignature(key, data, signer.publicKey, by(signer)),
    emptyMultisignature(key),
  );
}

test("a threshold key has the address of the recorded vectors", () => {
  const address = encodeBech32("milk", key.address);
  assert.equal(address, "milk1u2azye2dwrnyktx7u3uujxs63kfq9vhhjkl5ut");
});

test("enough signatures satisfy a threshold key, whatever the order in which they came", () => {
  for (const signers of [
    [first, second],
    [second, first],
    [third, first],
    [third, second, first],
  ])
    verifyMultisignature(key, signedBy(...signers), check);
  assert.deepEqual(signedBy(third, first), signedBy(first, third));
});

test("a second signature by the same key replaces its first", () => {
  const wrong = { mode: AMINO, signature: second.sign(utf8("something else")) };
  const data = addSignature(key, signedBy(first), second.publicKey, wrong);
  verifyMultisignature(key, addSignature(key, data, second.publicKey, by(second)), check);
});

test("signatures that do not satisfy are refused with the reference's words", () => {
  const good = signedBy(first, third);
  const empty = emptyMultisignature(key);
  const refused: [MultiSignatureData, string][] = [
    [{ ...good, bitArray: undefined }, "bit array size is incorrect, expecting: 3"],
    [{ ...good, bitArray: createBitArray(4) }, "bit array size is incorrect, expecting: 3"],
    [signedBy(first), "signature size is incorrect 1"],
    [{ ...good, signatures: Array(4).fill(by(first)) }, "signature size is incorrect 4"],
    [
      { ...good, bitArray: withBit(createBitArray(3), 0) },
      "not enough signatures set, have 1, expected 2",
    ],
    [{ ...good, signatures: [by(first), by(second)] }, "unable to verify signature at index 2"],
    [{ ...good, signatures: [by(first, 1), by(third)] }, "unsupported sign mode 1"],
    [{ ...good, signatures: [empty, by(third)] }, "unable to parse pubkey of index 0"],
    [{ ...good, signatures: [by(first), undefined] }, "improper signature data type for index 1"],
  ];
  for (const [data, message] of refused)
    assert.throws(
      () => verifyMultisignature(key, data, check),
      (error) => error instanceof MultisignatureError && error.message === message,
      message,
    );
});

test("more bits than signatures, a single signature for a threshold key, and holes in the array panic", () => {
  const three = signedBy(first, second, third);
  const short = { ...three, signatures: three.signatures.slice(0, 2) };
  assert.throws(() => verifyMultisignature(key, short, check), KeyPanic);

  const outer = new LegacyAminoPublicKey(1, [key]);
  const bitArray = withBit(createBitArray(1), 0);
  const single = { bitArray, signatures: [by(first)] };
  assert.throws(() => verifyMultisignature(outer, single, check), KeyPanic);
  verifyMultisignature(outer, { bitArray, signatures: [signedBy(first, second)] }, check);

  const hole = { bitArray: { extraBitsStored: 11, elems: new Uint8Array(0) }, signatures: [] };
  assert.equal(bitCount(hole.bitArray), 3);
  assert.throws(
    () => verifyMultisignature(key, { ...hole, signatures: short.signatures }, check),
    KeyPanic,
  );
});

test("how one signature is checked can be replaced", () => {
  const seen: Uint8Array[] = [];
  const verify = (_: unknown, bytes: Uint8Array) => seen.push(bytes) > 0;
  const forged = { mode: AMINO, signature: new Uint8Array(64) };
  const data = { ...signedBy(first, second), signatures: [forged, forged] };
  verifyMultisignature(key, data, { signBytes, verify });
  assert.deepEqual(seen, [text, text]);
});

test("only members can add signatures", () => {
  const stranger = createPrivateKey("secp256k1", new Uint8Array(32).fill(9));
  assert.throws(
    () => addSignature(key, emptyMultisignature(key), stranger.publicKey, by(stranger)),
    InvalidMultisignature,
  );
});

test("signature data survives the form it has in a transaction", () => {
  const data = {
    bitArray: withBit(createBitArray(2), 1),
    signatures: [signedBy(first, second)],
  };
  const { modeInfo, signature } = encodeSignatureData(data);
  const info = ModeInfo.decode(ModeInfo.encode(modeInfo));
  assert.deepEqual(decodeSignatureData(info, signature), data);
  assert.deepEqual(decodeSignatureData({ single: { mode: 1 }, multi: undefined }, text), {
    mode: 1,
    signature: text,
  });
});

test("wrong numbers of modes and unknown fields in a multisignature are noticed", () => {
  const { modeInfo, signature } = encodeSignatureData(signedBy(first, second));
  const fewer = { single: undefined, multi: { bitarray: undefined, modeInfos: [] } };
  const decoded = decodeSignatureData(fewer, signature) as MultiSignatureData;
  assert.deepEqual(decoded.signatures, [undefined, undefined]);
  assert.throws(() => encodeSignatureData(decoded), InvalidMultisignature);
  assert.throws(() => decodeSignatureData(modeInfo, new Uint8Array(0)), KeyPanic);
  const none = { single: undefined, multi: undefined };
  assert.throws(() => decodeSignatureData(none, signature), KeyPanic);
  for (const extra of ["1001", "120100", "7a00"])
    assert.throws(
      () => decodeSignatureData(modeInfo, Uint8Array.of(...signature, ...fromHex(extra))),
      InvalidMultisignature,
      extra,
    );
});

test("bit arrays count and set bits from the highest of each byte down", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.array(fc.nat(45)), (count, indices) => {
      const bits = indices.reduce(withBit, createBitArray(count));
      const set = new Set(indices.filter((index) => index < count));
      assert.equal(bitCount(bits), count);
      assert.equal(bitsSetBefore(bits, count), set.size);
      for (let i = 0; i < 50; i++) assert.equal(bitAt(bits, i), set.has(i));
    }),
  );
});

test("arbitrary bit arrays and signatures end in an answer or a clear error", () => {
  const bitArray = fc.record({
    extraBitsStored: fc.nat(20),
    elems: fc.uint8Array({ maxLength: 3 }),
  });
  const part = fc.oneof(fc.constantFrom(by(first), by(second)), fc.constant(undefined));
  const multi = fc.record({ bitArray, signatures: fc.array(part, { maxLength: 4 }) });
  fc.assert(
    fc.property(multi, fc.uint8Array({ maxLength: 40 }), (data, bytes) => {
      for (const run of [
        () => verifyMultisignature(key, data, check),
        () => decodeSignatureData(encodeSignatureData(signedBy(first)).modeInfo, bytes),
        () => MultiSignature.decode(bytes),
      ])
        try {
          run();
        } catch (error) {
          assert.ok(error instanceof Error && error.message.length > 0);
          assert.ok(!(error instanceof TypeError || error instanceof RangeError), String(error));
        }
    }),
    { numRuns: 300 },
  );
});
