import assert from "node:assert/strict";
import { test } from "node:test";
import { Branch } from "./branch.ts";
import { emptyStore } from "./emptyStore.ts";
import { MultiBranch } from "./multiBranch.ts";
import { sideBySide } from "./multiStore.ts";
import { StoreError } from "./storeError.ts";

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const stores = () =>
  sideBySide(
    new Map([
      ["bank", emptyStore],
      ["acc", emptyStore],
      ["mem", new Branch(emptyStore)],
    ]),
  );

test("a branch reaches the one it was made from when it is written, and only then", () => {
  const block = new MultiBranch(stores());
  block.store("bank").set("a", bytes(1));
  const tx = block.branch();
  tx.store("bank").set("a", bytes(2));
  tx.store("acc").set("b", bytes(3));
  assert.deepEqual(block.store("bank").get("a"), bytes(1));
  assert.equal(block.store("acc").has("b"), false);
  const message = tx.branch();
  message.store("acc").delete("b");
  assert.equal(message.store("acc").has("b"), false);
  assert.deepEqual(tx.store("acc").get("b"), bytes(3));
  message.write();
  tx.write();
  assert.deepEqual(block.store("bank").get("a"), bytes(2));
  assert.deepEqual(
    block.changes(),
    new Map([
      ["bank", { keys: ["a"], values: [bytes(2)] }],
      ["acc", { keys: ["b"], values: [undefined] }],
    ]),
  );
  assert.deepEqual([...block.changes((name) => name !== "acc").keys()], ["bank"]);
  block.discard();
  assert.deepEqual(block.changes(), new Map());
});

test("stores that are not there and branches without a target are refused", () => {
  const block = new MultiBranch(stores());
  assert.throws(() => block.store("nope"), StoreError);
  assert.throws(() => block.branch().store("nope"), StoreError);
  assert.throws(() => block.write(), StoreError);
});
