import assert from "node:assert/strict";
import { test } from "node:test";
import { toHex } from "@milkyway/bytes";
import fc from "fast-check";
import { readVectors } from "../testing/readVectors.ts";
import { merkleProofs, verifyMerkleProof } from "./merkleProof.ts";
import { merkleRoot } from "./merkleRoot.ts";

interface Tree {
  readonly count: number;
  readonly root: string;
  readonly aunts: readonly (readonly string[] | null)[] | null;
}

test("roots and proofs are the reference's", () => {
  for (const { count, root, aunts } of readVectors<Tree[]>("merkle")) {
    const leaves = Array.from({ length: count }, (_, i) => new Uint8Array(i).fill(i));
    assert.equal(toHex(merkleRoot(leaves)), root, `${count} leaves`);
    const made = merkleProofs(leaves);
    assert.equal(toHex(made.root), root);
    made.proofs.forEach((proof, i) => {
      assert.deepEqual(proof.aunts.map(toHex), aunts?.[i] ?? [], `leaf ${i} of ${count}`);
      assert.ok(verifyMerkleProof(proof, made.root, leaves[i] as Uint8Array));
    });
  }
});

test("a proof proves its own leaf at its own place only", () => {
  const leaves = fc.array(fc.uint8Array({ maxLength: 8 }), { minLength: 2, maxLength: 20 });
  fc.assert(
    fc.property(leaves, fc.nat(), fc.nat(), (contents, a, b) => {
      const items = contents.map((content, place) => Uint8Array.of(place, ...content));
      const { root, proofs } = merkleProofs(items);
      assert.deepEqual(root, merkleRoot(items));
      const [i, j] = [a % items.length, b % items.length];
      const proof = proofs[i] as (typeof proofs)[number];
      const leaf = items[i] as Uint8Array;
      assert.ok(verifyMerkleProof(proof, root, leaf));
      assert.ok(!verifyMerkleProof(proof, root, Uint8Array.of(...leaf, 0)));
      assert.ok(!verifyMerkleProof({ ...proof, aunts: proof.aunts.slice(1) }, root, leaf));
      assert.ok(!verifyMerkleProof({ ...proof, aunts: [...proof.aunts, root] }, root, leaf));
      if (i !== j) assert.ok(!verifyMerkleProof({ ...proof, index: j }, root, leaf));
    }),
  );
});

test("proofs with impossible numbers are refused", () => {
  const leaf = Uint8Array.of(1);
  const { root, proofs } = merkleProofs([leaf]);
  const proof = proofs[0] as (typeof proofs)[number];
  for (const wrong of [
    { total: 0 },
    { total: -1 },
    { total: 1.5 },
    { total: Number.NaN },
    { total: 2 ** 60 },
    { index: -1 },
    { index: 1 },
    { leafHash: new Uint8Array(31) },
    { aunts: [new Uint8Array(31)] },
    { aunts: Array.from({ length: 101 }, () => new Uint8Array(32)) },
  ])
    assert.ok(!verifyMerkleProof({ ...proof, ...wrong }, root, leaf), JSON.stringify(wrong));
});
