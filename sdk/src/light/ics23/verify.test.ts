/** Proofs of the store of the chain, and those that somebody tampered with; the independent verifier is asked, too. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { iavlSpec, ics23, verifyMembership, verifyNonMembership } from "@confio/ics23";
import { binToBytes } from "@milkyway/bytes";
import { CommitmentProof, type ExistenceProof } from "@milkyway/codec/gen/cosmos/ics23/v1";
import { type CommitStore, createCommitStore, toChanges } from "@milkyway/store";
import fc from "fast-check";
import { ProofError } from "./proofError.ts";
import { IAVL, SIMPLE } from "./steps.ts";
import { verifyAbsence, verifyExistence } from "./verify.ts";

const NAMES = ["acc", "bank", "gov", "pools", "wasm"];

async function filled(count: number): Promise<CommitStore> {
  const store = createCommitStore({ stores: NAMES });
  for (let version = 1; version <= 2; version++) {
    const pairs = Array.from({ length: count }, (_, i): [string, Uint8Array] => [
      keyText(2 * i + 1),
      Uint8Array.of(i, version),
    ]).filter((_, i) => version === 1 || i % 3 === 0);
    store.prepare(version, new Map([["bank", toChanges(pairs)]]), 0n);
    await store.commit();
  }
  return store;
}

const keyText = (i: number) => `k${String(i).padStart(4, "0")}`;

function proofOf(store: CommitStore, key: string) {
  const [inStore, ofStore] = store.prove(2, "bank", key);
  assert.ok(inStore !== undefined && ofStore !== undefined);
  const simple = CommitmentProof.decode(ofStore.data);
  const root = simple.exist?.value as Uint8Array;
  return { root, proof: CommitmentProof.decode(inStore.data), simple };
}

function accepts(check: () => void): boolean {
  try {
    check();
    return true;
  } catch (error) {
    assert.ok(error instanceof ProofError, String(error));
    return false;
  }
}

test("what is there and what is not is proven, in trees of each shape", async () => {
  for (const count of [1, 2, 3, 4, 5, 8, 13, 33]) {
    const store = await filled(count);
    for (let i = 0; i <= 2 * count + 1; i++) {
      const key = binToBytes(keyText(i));
      const { root, proof, simple } = proofOf(store, keyText(i));
      const { appHash } = store.commitAt(2);
      verifyExistence(SIMPLE, simple, appHash, binToBytes("bank"), root);
      const value = store.view(2).store("bank").get(keyText(i));
      if (value === undefined) verifyAbsence(IAVL, proof, root, key);
      else verifyExistence(IAVL, proof, root, key, value);
      assert.ok(!accepts(() => verifyExistence(IAVL, proof, root, key, Uint8Array.of(77))));
      assert.ok(!accepts(() => verifyExistence(SIMPLE, proof, root, key, value ?? key)));
      if (value !== undefined) assert.ok(!accepts(() => verifyAbsence(IAVL, proof, root, key)));
    }
  }
});

test("keys without values are proven, and prove what is between them", async () => {
  const store = createCommitStore({ stores: NAMES });
  const pairs = ["a", "c", "e"].map((key): [string, Uint8Array] => [key, new Uint8Array()]);
  for (const version of [1, 2]) {
    store.prepare(version, new Map([["bank", toChanges(version === 1 ? pairs : [])]]), 0n);
    await store.commit();
  }
  const { root, proof } = proofOf(store, "d");
  verifyAbsence(IAVL, proof, root, binToBytes("d"));
  assert.ok(!accepts(() => verifyAbsence(IAVL, proof, root, binToBytes("b"))));
  const there = proofOf(store, "c").proof;
  verifyExistence(IAVL, there, root, binToBytes("c"), new Uint8Array());
  assert.ok(!accepts(() => verifyExistence(IAVL, there, root, binToBytes("c"), Uint8Array.of(1))));
});

test("neighbours that are not next to each other prove nothing", async () => {
  const store = await filled(20);
  const existing = (i: number) => proofOf(store, keyText(2 * i + 1)).proof.exist;
  const { root } = proofOf(store, keyText(1));
  const shows = (
    left: ExistenceProof | undefined,
    right: ExistenceProof | undefined,
    i: number,
  ) => {
    const key = binToBytes(keyText(i));
    const proof = { exist: undefined, batch: undefined, compressed: undefined };
    const whole = { ...proof, nonexist: { key, left, right } };
    const ours = accepts(() => verifyAbsence(IAVL, whole, root, key));
    const theirs = ics23.CommitmentProof.decode(CommitmentProof.encode(whole));
    assert.equal(ours, verifyNonMembership(theirs, iavlSpec, root, key), `${i}`);
    return ours;
  };
  for (let a = 0; a < 20; a++)
    for (let b = a + 1; b < 20; b++)
      assert.equal(shows(existing(a), existing(b), 2 * a + 2), b === a + 1, `${a} ${b}`);
  for (let a = 0; a < 20; a++) {
    assert.equal(shows(existing(a), undefined, 2 * a + 2), a === 19, `${a}`);
    assert.equal(shows(undefined, existing(a), 2 * a), a === 0, `${a}`);
  }
  assert.ok(!shows(undefined, undefined, 2));
});

test("a proof that was changed anywhere is refused, never with a crash", async () => {
  const store = await filled(20);
  const { root, proof } = proofOf(store, keyText(9));
  const key = binToBytes(keyText(9));
  const value = store.view(2).store("bank").get(keyText(9)) as Uint8Array;
  const bytes = CommitmentProof.encode(proof);
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const changed = bytes.slice();
      changed[at] = (changed[at] as number) ^ change;
      let decoded: CommitmentProof;
      try {
        decoded = CommitmentProof.decode(changed);
      } catch {
        return;
      }
      assert.ok(!accepts(() => verifyExistence(IAVL, decoded, root, key, value)));
      accepts(() => verifyAbsence(IAVL, decoded, root, key));
    }),
    { numRuns: 500 },
  );
  const theirs = ics23.CommitmentProof.decode(bytes);
  assert.ok(verifyMembership(theirs, iavlSpec, root, key, value));
});
