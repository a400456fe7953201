import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fromUtf8, utf8 } from "@milkyway/bytes";
import { eventTexts, failureOf } from "@milkyway/core/testing";
import { ANN, block, startedToy, stored, type Toy, toyTx } from "./testing/toyApp.ts";

const NEW = 0;
const RECHECK = 1;
const check = ({ application }: Toy, tx: Uint8Array, type = NEW) => {
  const { code, codespace, log, gasUsed, gasWanted, events } = application.checkTx({ tx, type });
  return {
    text: `${codespace}/${code}: ${log}`,
    gas: [gasUsed, gasWanted],
    events: eventTexts(events),
  };
};
/** How many transactions the state of checks has seen. */
const seen = (toy: Toy) => Number(checkedText(toy, "seen") ?? 0);
const checkedText = ({ runtime }: Toy, key: string) => {
  const bytes = runtime.check.unmetered().store("toy").get(key);
  return bytes && fromUtf8(bytes);
};

describe("CheckTx", () => {
  it("runs the ante chain only, on a state of its own", async () => {
    const toy = await startedToy();
    const tx = toyTx(["umilk"]);
    assert.deepEqual(check(toy, tx), {
      text: "/0: ",
      gas: [100n, 10_000n],
      events: [],
    });
    check(toy, tx);
    assert.equal(seen(toy), 2);
    assert.equal(checkedText(toy, "mode"), "check");
    assert.equal(stored(toy, "seen"), "nothing");
  });

  it("checks again after a block, which begins the state anew", async () => {
    const toy = await startedToy();
    check(toy, toyTx(["umilk"]));
    await block(toy, 2n);
    assert.equal(seen(toy), 0);
    assert.equal(check(toy, toyTx(["umilk"]), RECHECK).text, "/0: ");
    assert.equal(checkedText(toy, "mode"), "recheck");
    assert.equal(seen(toy), 1);
  });

  it("leaves nothing of what is refused, and does not see what messages would do", async () => {
    const toy = await startedToy();
    assert.equal(check(toy, toyTx(["umilk"], { memo: "fail" })).text, "sdk/4: no: unauthorized");
    assert.match(
      check(toy, toyTx(["umilk"], { memo: "panic" })).text,
      /^undefined\/111222: recovered/,
    );
    assert.equal(seen(toy), 0);
    assert.equal(check(toy, toyTx(["fail"])).text, "/0: ");
  });

  it("tells why bytes are no transaction", async () => {
    const toy = await startedToy();
    assert.match(check(toy, utf8("junk")).text, /^sdk\/2: .+: tx parse error$/);
    assert.match(check(toy, toyTx([])).text, /^sdk\/18: must contain at least one message/);
  });

  it("gives the mempool hints for what is new and passes", async () => {
    const { application } = await startedToy();
    const hints = (tx: Uint8Array, type: number) => application.checkTx({ tx, type }).hints;
    assert.equal(hints(toyTx(["umilk"]), NEW)?.signers.length, 1);
    assert.equal(hints(toyTx(["umilk"]), RECHECK), undefined);
    assert.equal(hints(toyTx(["umilk"], { memo: "fail" }), NEW), undefined);
  });

  it("knows two kinds", async () => {
    const toy = await startedToy();
    assert.equal(
      failureOf(() => check(toy, toyTx(["umilk"]), 2)),
      "undefined/1: unknown RequestCheckTx type: 2",
    );
  });
});

describe("simulation", () => {
  it("runs messages too and keeps nothing, on top of what was checked", async () => {
    const toy = await startedToy();
    check(toy, toyTx(["umilk"]));
    const { gasInfo, outcome } = toy.application.simulate(toyTx(["umilk"]));
    assert.deepEqual(gasInfo, { gasWanted: 10_000n, gasUsed: 600n });
    assert.ok("result" in outcome);
    assert.deepEqual(eventTexts(outcome.result.events), [
      "ante{mode=simulate}",
      `message{action=/cosmos.bank.v1beta1.MsgSend, sender=${ANN}, module=bank, msg_index=0}`,
      "toy{amount=7, msg_index=0}",
    ]);
    assert.equal(outcome.result.msgResponses.length, 1);
    assert.equal(seen(toy), 1);
    assert.equal(toy.runtime.check.unmetered().store("toy").get("umilk"), undefined);
  });

  it("knows the gas also of what fails", async () => {
    const { application } = await startedToy();
    const failing = application.simulate(toyTx(["umilk", "fail"]));
    assert.equal(failing.gasInfo.gasUsed, 1100n);
    assert.ok("error" in failing.outcome);
    assert.match(failing.outcome.error.message, /message index: 1: no: unauthorized$/);
    const panicking = application.simulate(toyTx(["panic"]));
    assert.ok("error" in panicking.outcome);
    assert.equal(panicking.outcome.error.code, 111222);
  });
});
