import assert from "node:assert/strict";
import { test } from "node:test";
import { utf8 } from "@milkyway/bytes";
import { sha256 } from "../hash/sha256.ts";
import { createPrivateKey } from "../keys/privateKey.ts";
import { SignatureCache, type SignedDigest } from "../signatureCache.ts";
import { createVerifier, VerifierStopped } from "./createVerifier.ts";

/** Valid signatures with one in five spoilt in one of several ways. */
const items = Array.from({ length: 60 }, (_, i): SignedDigest => {
  const key = createPrivateKey("secp256k1", new Uint8Array(32).fill(1 + (i % 7)));
  const text = utf8(`text ${i}`);
  const signed = {
    publicKey: key.publicKey.bytes,
    signBytesHash: sha256(text),
    signature: key.sign(text),
  };
  if (i % 5 !== 0) return signed;
  const wrong: readonly Partial<SignedDigest>[] = [
    { signBytesHash: sha256(utf8("other")) },
    { signature: signed.signature.subarray(1) },
    { signature: new Uint8Array(64) },
    { publicKey: new Uint8Array(33) },
    { publicKey: new Uint8Array(500) },
    { signBytesHash: new Uint8Array(3) },
  ];
  return { ...signed, ...wrong[(i / 5) % wrong.length] };
});
const expected = items.map((_, i) => i % 5 !== 0);

test("batches are verified by any number of threads, with and without help", async () => {
  for (const threads of [0, 1, 2]) {
    const verifier = createVerifier({ threads });
    assert.deepEqual(await verifier.verifyBatch(items), expected, `${threads} threads`);
    assert.deepEqual(await verifier.verifyBatch(items, { help: true }), expected);
    assert.deepEqual(await verifier.verifyBatch([]), []);
    await verifier.close();
  }
});

test("batches may overlap, and their valid signatures reach the cache", async () => {
  const cache = new SignatureCache();
  const verifier = createVerifier({ threads: 2, cache });
  const batches = [items, items.slice(0, 7), items.toReversed()];
  const results = await Promise.all(batches.map((batch) => verifier.verifyBatch(batch)));
  assert.deepEqual(results, [expected, expected.slice(0, 7), expected.toReversed()]);
  items.forEach((item, i) => {
    assert.equal(cache.isVerified(item), expected[i]);
  });
  await verifier.close();
});

test("a closed verifier rejects what is under way and what comes later", async () => {
  const verifier = createVerifier({ threads: 1 });
  const underWay = assert.rejects(verifier.verifyBatch(items), VerifierStopped);
  await verifier.close();
  await underWay;
  await assert.rejects(verifier.verifyBatch(items), VerifierStopped);
  await verifier.close();
});
