import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { binToBytes, utf8 } from "@milkyway/bytes";
import { accounts } from "@milkyway/core";
import { accessesOf, createTestCtx, failureOf } from "@milkyway/core/testing";
import { askOf, refusesAllBut } from "../unsupported/testing/refuses.ts";
import { contracts } from "./contracts.ts";
import { countTx } from "./countTx.ts";
import { genesis } from "./genesis.ts";
import { wasm } from "./module.ts";
import { state } from "./state.ts";

const ask = askOf(wasm, {});
const query = (name: string) => `/cosmwasm.wasm.v1.Query/${name}`;
const NO_PAGE = { nextKey: new Uint8Array(0), total: 0n };
const CONTRACT = "c".repeat(32);
const ADDRESS = accounts.toText(CONTRACT);
const NO_CONTRACT = `wasm/22: address ${ADDRESS}: no such contract`;

function chain() {
  const ctx = createTestCtx();
  genesis.init(ctx, {}, genesis.defaults());
  return ctx;
}

describe("queries", () => {
  it("Query Params ok: everybody may upload", () => {
    assert.deepEqual(ask(chain(), query("Params")), { params: genesis.defaults().params });
  });

  it("Query Params fails: before genesis", () => {
    assert.match(
      failureOf(() => ask(createTestCtx(), query("Params"))),
      /collections: not found: key '.*' of type .*Params/,
    );
  });

  it("Query Codes, PinnedCodes ok: none yet", () => {
    assert.deepEqual(ask(chain(), query("Codes")), { codeInfos: [], pagination: NO_PAGE });
    assert.deepEqual(ask(chain(), query("PinnedCodes")), { codeIds: [], pagination: NO_PAGE });
  });

  it("Query Codes, PinnedCodes fails: not at all, also before genesis", () => {
    for (const name of ["Codes", "PinnedCodes"])
      assert.equal(
        failureOf(() => ask(createTestCtx(), query(name))),
        "no failure",
      );
  });

  it("Query SmartContractState fails: always for now, on no JSON, a bad address and no contract", () => {
    const smart = (address: string, queryData: string) =>
      failureOf(() =>
        ask(chain(), query("SmartContractState"), { address, queryData: utf8(queryData) }),
      );
    assert.equal(smart(ADDRESS, "{"), "grpc/3: invalid query data");
    assert.match(smart("milk1", "{}"), /^undefined\/1: decoding bech32 failed/);
    assert.equal(smart(ADDRESS, "{}"), NO_CONTRACT);
  });
});

describe("what is not there yet", () => {
  refusesAllBut(wasm, {}, ["Params", "Codes", "PinnedCodes", "SmartContractState"].map(query));
});

describe("contracts", () => {
  it("are looked up, and not found", () => {
    const ctx = chain();
    const lookUp = () => contracts.mustExist(ctx, CONTRACT);
    assert.equal(failureOf(lookUp), NO_CONTRACT);
    const before = ctx.gas.consumed;
    assert.throws(lookUp);
    assert.equal(ctx.gas.consumed - before, 1000n + 3n * 33n);
  });

  it("are refused where one would have to be run", () => {
    const ctx = chain();
    state.contracts.set(ctx, CONTRACT, new Uint8Array(1));
    assert.match(
      failureOf(() => contracts.sudo(ctx, CONTRACT)),
      /^sdk\/37: a contract is not supported yet/,
    );
  });
});

describe("the count of transactions", () => {
  const at = (height: bigint) =>
    createTestCtx({ at: { height }, tx: { bytes: new Uint8Array(0) } });

  it("gives each its position in the block", () => {
    const first = at(5n);
    const positions = [first, first, first.with({ block: { ...first.block, height: 6n } })].map(
      (ctx) => countTx(ctx, {} as never).tx?.index,
    );
    assert.deepEqual(positions, [0, 1, 0]);
    const bytes = binToBytes("\0\0\0\0\0\0\0\x06\0\0\0\x01");
    assert.deepEqual(first.store("wasm").get("\x08"), bytes);
  });

  it("reads and writes once, and not at all in simulations", () => {
    const run = (ctx: ReturnType<typeof at>) => accessesOf(ctx, (c) => countTx(c, {} as never));
    assert.deepEqual(run(at(1n)), ["get wasm 08", "set wasm 08"]);
    assert.deepEqual(run(at(1n).with({ mode: "simulate" })), []);
  });
});

describe("genesis", () => {
  it("keeps parameters and sequences", () => {
    const ctx = chain();
    const exported = genesis.export(ctx, {});
    assert.deepEqual(
      exported.sequences.map(({ value }) => value),
      [1n, 1n],
    );
    const [codes, instances] = exported.sequences;
    assert.ok(codes && instances);
    const given = { ...exported, sequences: [{ ...codes, value: 7n }, instances] };
    const again = createTestCtx();
    genesis.init(again, {}, given);
    assert.deepEqual(genesis.export(again, {}), given);
  });

  it("refuses codes, and sequences that are unknown or given twice", () => {
    const start = (given: object) =>
      failureOf(() => genesis.init(createTestCtx(), {}, { ...genesis.defaults(), ...given }));
    const [sequence] = genesis.export(chain(), {}).sequences;
    assert.ok(sequence);
    assert.match(start({ codes: [{ codeId: 1n }] }), /^sdk\/37: codes in the genesis of wasm/);
    assert.match(start({ sequences: [sequence, sequence] }), /sequence given twice/);
    const unknown = { ...sequence, idKey: utf8("x") };
    assert.match(start({ sequences: [unknown] }), /unknown sequence/);
  });
});
