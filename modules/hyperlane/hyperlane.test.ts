import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createTestCtx, failureOf } from "@milkyway/core/testing";
import { askOf, refusesAllBut } from "../unsupported/testing/refuses.ts";
import { genesis } from "./genesis.ts";
import { hyperlane } from "./module.ts";

const ask = askOf(hyperlane, {});
const NO_PAGE = { nextKey: new Uint8Array(0), total: 0n };
const LISTS = {
  "hyperlane.core.v1.Mailboxes": "mailboxes",
  "hyperlane.core.interchain_security.v1.Isms": "isms",
  "hyperlane.core.post_dispatch.v1.Igps": "igps",
  "hyperlane.core.post_dispatch.v1.MerkleTreeHooks": "merkleTreeHooks",
  "hyperlane.core.post_dispatch.v1.NoopHooks": "noopHooks",
};
const pathOf = (name: string) => `/${name.replace(/\.([^.]+)$/, ".Query/$1")}`;

describe("queries", () => {
  for (const [name, list] of Object.entries(LISTS)) {
    const short = name.slice(name.lastIndexOf(".") + 1);
    it(`Query ${short} ok: none yet`, () => {
      const answer = { [list]: [], pagination: NO_PAGE };
      assert.deepEqual(ask(createTestCtx(), pathOf(name)), answer);
    });

    it(`Query ${short} fails: not at all, whatever the page`, () => {
      const pagination = { key: Uint8Array.of(1), offset: 1n, limit: 0n };
      assert.equal(
        failureOf(() => ask(createTestCtx(), pathOf(name), { pagination })),
        "no failure",
      );
    });
  }
});

describe("what is not there yet", () => {
  refusesAllBut(hyperlane, {}, Object.keys(LISTS).map(pathOf));
});

describe("genesis", () => {
  it("keeps counters", () => {
    const given = {
      ...genesis.defaults(),
      ismSequence: 2n,
      postDispatchSequence: 3n,
      appSequence: 1n,
    };
    const ctx = createTestCtx();
    genesis.init(ctx, {}, given);
    assert.deepEqual(genesis.export(ctx, {}), given);
    const keys: string[] = [];
    const cursor = ctx.store("hyperlane").iterate("", undefined);
    for (; cursor.valid; cursor.next()) keys.push(cursor.key);
    assert.deepEqual(keys, ["\0\x02", "\0\x04", "\0\x05", "\0\x06"]);
  });

  it("refuses what it cannot keep, by name", () => {
    const messages = [{ mailboxId: "0x1", messageId: "0x2" }] as never;
    assert.equal(
      failureOf(() => genesis.init(createTestCtx(), {}, { ...genesis.defaults(), messages })),
      "sdk/37: messages in the genesis of hyperlane is not supported yet: feature not supported",
    );
  });
});
