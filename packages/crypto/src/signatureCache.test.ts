import assert from "node:assert/strict";
import { test } from "node:test";
import { utf8 } from "@milkyway/bytes";
import { sha256 } from "./hash/sha256.ts";
import { createPrivateKey } from "./keys/privateKey.ts";
import { SignatureCache, type SignedDigest } from "./signatureCache.ts";
import { verifyCached } from "./verifyCached.ts";

const numbered = (n: number): SignedDigest => ({
  publicKey: new Uint8Array(33).fill(2),
  signBytesHash: sha256(utf8(String(n))),
  signature: new Uint8Array(64).fill(n),
});

test("the cache knows what it was told, and each of the three parts counts", () => {
  const cache = new SignatureCache();
  const one = numbered(1);
  assert.ok(!cache.isVerified(one));
  cache.add(one);
  assert.ok(cache.isVerified(numbered(1)));
  assert.ok(!cache.isVerified({ ...one, publicKey: new Uint8Array(33).fill(3) }));
  assert.ok(!cache.isVerified({ ...one, signBytesHash: sha256(utf8("2")) }));
  assert.ok(!cache.isVerified({ ...one, signature: new Uint8Array(64).fill(2) }));
});

test("the cache stays within its capacity and keeps the younger half", () => {
  const cache = new SignatureCache(100);
  for (let n = 0; n < 1000; n++) {
    cache.add(numbered(n));
    assert.ok(cache.size <= 100);
    for (const kept of [n, Math.max(0, n - 49)]) assert.ok(cache.isVerified(numbered(kept)));
  }
  assert.ok(!cache.isVerified(numbered(0)));
});

test("lengths that no signature has are neither kept nor found", () => {
  const cache = new SignatureCache();
  for (const wrong of [
    { publicKey: new Uint8Array(32) },
    { publicKey: new Uint8Array(200) },
    { signature: new Uint8Array(63) },
    { signBytesHash: new Uint8Array(33) },
  ]) {
    cache.add({ ...numbered(1), ...wrong });
    assert.ok(!cache.isVerified({ ...numbered(1), ...wrong }));
  }
  assert.equal(cache.size, 0);
});

test("a cached verification answers like the key and remembers what is valid only", () => {
  const cache = new SignatureCache();
  const secret = createPrivateKey("secp256k1", new Uint8Array(32).fill(7));
  const signature = secret.sign(utf8("text"));
  assert.ok(!verifyCached(cache, secret.publicKey, utf8("other"), signature));
  assert.equal(cache.size, 0);
  assert.ok(verifyCached(cache, secret.publicKey, utf8("text"), signature));
  assert.equal(cache.size, 1);
  assert.ok(verifyCached(cache, secret.publicKey, utf8("text"), signature));
  assert.ok(!verifyCached(cache, secret.publicKey, utf8("text"), new Uint8Array(3)));
  assert.deepEqual(cache.asked, { hits: 1, misses: 3 });
});
