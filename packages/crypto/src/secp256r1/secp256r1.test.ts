import assert from "node:assert/strict";
import { test } from "node:test";
import { fromHex } from "@milkyway/bytes";
import fc from "fast-check";
import { sha256 } from "../hash/sha256.ts";
import { readVectors } from "../testing/readVectors.ts";
import { isSecp256r1PublicKey, verifySecp256r1 } from "./verifySecp256r1.ts";

interface Signed {
  readonly name: string;
  readonly key: string;
  readonly message: string;
  readonly signature: string;
  readonly valid: boolean;
}

test("signatures are accepted and refused as the reference does", () => {
  for (const { name, key, message, signature, valid } of readVectors<Signed[]>("secp256r1")) {
    const digest = sha256(fromHex(message));
    assert.equal(verifySecp256r1(fromHex(key), digest, fromHex(signature)), valid, name);
  }
});

test("bytes of any length are refused without a throw", () => {
  const any = fc.uint8Array({ maxLength: 70 });
  fc.assert(
    fc.property(any, any, any, (key, digest, signature) => {
      assert.ok(!verifySecp256r1(key, digest, signature));
      assert.ok(!isSecp256r1PublicKey(Uint8Array.of(5, ...key)));
    }),
  );
});
