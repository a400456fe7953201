import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { utf8 } from "@milkyway/bytes";
import {
  RequestExtendVote,
  RequestPrepareProposal,
  RequestProcessProposal,
  RequestVerifyVoteExtension,
} from "@milkyway/codec/gen/tendermint/abci";
import { ConsensusParams } from "@milkyway/codec/gen/tendermint/types";
import { Bug, plainError, sdkErrors } from "@milkyway/core";
import { eventTexts, failureOf } from "@milkyway/core/testing";
import { createMsgRouter } from "./msgRouter.ts";
import {
  block,
  blockRequest,
  createToy,
  finalize,
  initToy,
  SECOND,
  startedToy,
  stored,
  toyTx,
  validator,
} from "./testing/toyApp.ts";

describe("genesis", () => {
  it("gives the validators of a module, and commits nothing", async () => {
    const toy = createToy();
    const { validators, appHash } = initToy(toy);
    assert.deepEqual(validators, [validator(1)]);
    assert.equal(appHash.length, 32);
    assert.equal(toy.application.info().lastBlockHeight, 0n);
    await block(toy, 1n);
    assert.equal(stored(toy, "note toy"), "hi");
    assert.equal(stored(toy, "before"), "genesis");
  });

  it("takes the parameters and the first height that it is given", async () => {
    const toy = createToy();
    const consensusParams = { ...ConsensusParams.create(), version: { app: 7n } };
    initToy(toy, { consensusParams, initialHeight: 9n });
    assert.equal(
      failureOf(() => finalize(toy, 1n)),
      "undefined/1: invalid height: 1; expected: 9",
    );
    await block(toy, 9n);
    const { lastBlockHeight, appVersion } = toy.application.info();
    assert.deepEqual([lastBlockHeight, appVersion], [9n, 7n]);
  });

  it("may be checked against before the first block", () => {
    const toy = createToy();
    initToy(toy);
    assert.equal(toy.application.checkTx({ tx: toyTx(["umilk"]), type: 0 }).code, 0);
  });

  it("begins anew when an engine asks again", async () => {
    const toy = createToy();
    initToy(toy);
    initToy(toy, { appStateBytes: utf8('{"toy":{"validators":1,"note":"again"}}') });
    await block(toy, 1n);
    assert.equal(stored(toy, "note toy"), "again");
    assert.equal(stored(toy, "note other"), "nothing");
  });

  it("is refused for another chain, without validators, with others than given, or when it is no object", () => {
    const start = (given: object, chainId = "") =>
      failureOf(() => initToy(createToy({ chainId }), given));
    assert.equal(
      start({}, "toy-2"),
      "undefined/1: invalid chain-id on InitChain; expected: toy-2, got: toy-1",
    );
    assert.match(start({ appStateBytes: utf8("{}") }), /validator set is empty after InitGenesis/);
    assert.equal(start({ validators: [validator(1)] }), "no failure");
    const other = /^undefined\/1: validators of the genesis document differ/;
    assert.match(start({ validators: [validator(2)] }), other);
    assert.match(start({ validators: [validator(1, 11n)] }), other);
    assert.match(start({ validators: [validator(1), validator(2)] }), other);
    assert.equal(start({ appStateBytes: utf8("[]") }), "undefined/1: app_state is not an object");
    assert.match(start({ appStateBytes: utf8("{") }), /JSON/);
    const twice = utf8('{"toy":{"validators":1},"other":{"validators":1}}');
    assert.match(start({ appStateBytes: twice }), /updates already set by a previous module/);
  });
});

describe("a block", () => {
  it("begins and ends with the modules in order, and marks their events", async () => {
    const toy = await startedToy();
    const { events } = finalize(toy, 2n);
    assert.deepEqual(eventTexts(events), [
      "begin toy{mode=BeginBlock}",
      "begin other{mode=BeginBlock}",
      "end toy{mode=EndBlock}",
      "end other{mode=EndBlock}",
    ]);
  });

  it("changes the app hash with the state only", async () => {
    const toy = await startedToy();
    const hashes: string[] = [];
    for (const [height, txs] of [
      [2n, []],
      [3n, [toyTx(["umilk"])]],
      [4n, []],
    ] as const)
      hashes.push(Buffer.from((await block(toy, height, txs)).appHash).toString("hex"));
    assert.notEqual(hashes[0], hashes[1]);
    assert.equal(hashes[1], hashes[2]);
  });

  it("is the next one", async () => {
    const toy = await startedToy(2n);
    const at = (height: bigint) => failureOf(() => finalize(toy, height));
    assert.equal(at(2n), "undefined/1: invalid height: 2; expected: 3");
    assert.equal(at(4n), "undefined/1: invalid height: 4; expected: 3");
    assert.equal(at(0n), "undefined/1: invalid height: 0");
    assert.equal(at(3n), "no failure");
  });

  it("may be executed again until it is committed", async () => {
    const toy = await startedToy();
    const first = finalize(toy, 2n, [toyTx(["umilk"])]);
    const again = finalize(toy, 2n, [toyTx(["uatom"])]);
    assert.notDeepEqual(first.appHash, again.appHash);
    await toy.application.commit();
    assert.equal(stored(toy, "umilk"), "nothing");
    assert.equal(stored(toy, "uatom"), "7");
    const fresh = createToy();
    initToy(fresh);
    finalize(fresh, 1n);
    assert.match(
      failureOf(() => finalize(fresh, 1n)),
      /the first block was executed before/,
    );
  });

  it("is executed in steps, while everything else reads and tries out the state before", async () => {
    const txs = [toyTx(["umilk"]), toyTx(["uatom"]), toyTx(["utia"])];
    const [toy, whole] = [await startedToy(), await startedToy()];
    const steps = toy.application.finalizeBlockSteps(blockRequest(2n, txs));
    let count = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) {
      count++;
      assert.equal(stored(toy, "umilk"), "nothing");
      assert.equal(toy.application.checkTx({ tx: toyTx(["umilk"]), type: 0 }).code, 0);
      assert.ok("result" in toy.application.simulate(toyTx(["umilk"])).outcome);
    }
    assert.equal(count, txs.length);
    assert.deepEqual(step.value, finalize(whole, 2n, txs));
    await toy.application.commit();
    assert.equal(stored(toy, "umilk"), "7");
  });

  it("is not committed without having been executed", async () => {
    const toy = await startedToy();
    await assert.rejects(() => toy.application.commit(), Bug);
  });

  it("tells consensus of changed validators, which one module may name", async () => {
    const toy = await startedToy();
    let calls = 0;
    toy.end = () => (calls++ === 0 ? [validator(1, 11n)] : []);
    assert.deepEqual(finalize(toy, 2n).validatorUpdates, [validator(1, 11n)]);
    toy.end = () => [validator(1, 12n)];
    assert.equal(
      failureOf(() => finalize(toy, 2n)),
      "undefined/1: validator EndBlock updates already set by a previous module",
    );
  });
});

describe("a chain that cannot go on", () => {
  it("stops at the block with its failure, keeps nothing of it, and goes on when the cause is gone", async () => {
    const toy = await startedToy();
    const before = toy.application.info();
    toy.begin = () => {
      throw plainError("out of order");
    };
    assert.equal(
      failureOf(() => finalize(toy, 2n, [toyTx(["umilk"])])),
      "undefined/1: out of order",
    );
    assert.deepEqual(toy.application.info(), before);
    toy.begin = undefined;
    toy.end = () => {
      throw new TypeError("x is undefined");
    };
    assert.throws(() => finalize(toy, 2n, [toyTx(["umilk"])]), TypeError);
    toy.end = undefined;
    await block(toy, 2n);
    assert.equal(stored(toy, "umilk"), "nothing");
  });

  it("can be put back on what was committed", async () => {
    const toy = await startedToy();
    finalize(toy, 2n, [toyTx(["umilk"])]);
    toy.application.reload();
    await assert.rejects(() => toy.application.commit(), Bug);
    await block(toy, 2n, [toyTx(["uatom"])]);
    assert.equal(stored(toy, "umilk"), "nothing");
  });
});

describe("proposals", () => {
  it("take what fits, accept everything and attach nothing", async () => {
    const { application } = await startedToy();
    const txs = [new Uint8Array(4), new Uint8Array(5), new Uint8Array(1)];
    const prepare = (maxTxBytes: bigint) =>
      application.prepareProposal(RequestPrepareProposal.create({ txs, maxTxBytes, height: 2n }))
        .txs.length;
    assert.deepEqual([prepare(3n), prepare(4n), prepare(9n), prepare(10n)], [0, 1, 2, 3]);
    const accept = RequestProcessProposal.create({ height: 2n });
    assert.equal(application.processProposal(accept).status, 1);
    const { voteExtension } = await application.extendVote(RequestExtendVote.create());
    assert.equal(voteExtension.length, 0);
    const verify = (bytes: Uint8Array) =>
      application.verifyVoteExtension(RequestVerifyVoteExtension.create({ voteExtension: bytes }))
        .status;
    assert.deepEqual([verify(voteExtension), verify(Uint8Array.of(1))], [1, 2]);
  });

  it("see the block that they are about, on the committed state", async () => {
    const seen: unknown[] = [];
    const toy = await startedToy(1n, {
      spec: {
        proposals: {
          prepare(ctx) {
            seen.push([ctx.height, ctx.time, ctx.mode, ctx.store("toy").has("umilk")]);
            ctx.store("toy").set("umilk", utf8("proposed"));
            return [];
          },
          accept: () => false,
          extend: async () => new Uint8Array(0),
          verify: () => true,
        },
      },
    });
    const request = RequestPrepareProposal.create({ height: 2n, time: 9n * SECOND });
    toy.application.prepareProposal(request);
    toy.application.prepareProposal(request);
    assert.deepEqual(seen, [
      [2n, 9n * SECOND, "proposal", false],
      [2n, 9n * SECOND, "proposal", false],
    ]);
    const { status } = toy.application.processProposal(RequestProcessProposal.create());
    assert.equal(status, 2);
  });
});

describe("prefetching", () => {
  it("hands over what can be decoded, and never fails", async () => {
    let handed = -1;
    const toy = await startedToy(1n, {
      spec: {
        prefetch: async (txs) => {
          handed = txs.length;
          throw new Error("no worker");
        },
      },
    });
    await toy.application.prefetch([toyTx(["umilk"]), utf8("junk")]);
    assert.equal(handed, 1);
  });
});

describe("the router of messages", () => {
  const { runtime } = createToy();
  const [route] = runtime.modules.get("toy")?.messages ?? [];
  assert.ok(route);

  it("knows each type once", () => {
    const twice = createMsgRouter(() => [route, route]);
    assert.throws(() => twice.has("/x"), Bug);
    const router = createMsgRouter(() => [route]);
    assert.equal(router.has("/cosmos.bank.v1beta1.MsgSend"), true);
    assert.equal(router.has("/cosmos.bank.v1beta1.MsgMultiSend"), false);
    assert.equal(
      failureOf(() => router.validate("/x", {})),
      "sdk/6: no message handler found for /x: unknown request",
    );
  });

  it("may refuse what the rules do not let through", () => {
    const router = createMsgRouter(
      () => [route],
      () => {
        throw sdkErrors.unauthorized.wrap("not here");
      },
    );
    assert.equal(
      failureOf(() => router.run(runtime.check, "/cosmos.bank.v1beta1.MsgSend", {})),
      "sdk/4: not here: unauthorized",
    );
  });
});
