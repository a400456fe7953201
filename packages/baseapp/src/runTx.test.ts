import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { utf8 } from "@milkyway/bytes";
import { encodeTxRaw } from "@milkyway/codec";
import { MsgMultiSend } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import { TxMsgData } from "@milkyway/codec/gen/cosmos/base/abci/v1beta1";
import { AuthInfo, Fee, TxBody } from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import { ConsensusParams } from "@milkyway/codec/gen/tendermint/types";
import { Bug } from "@milkyway/core";
import { eventTexts } from "@milkyway/core/testing";
import {
  ANN,
  block,
  createToy,
  finalize,
  initToy,
  startedToy,
  stored,
  toyTx,
} from "./testing/toyApp.ts";

const one = async (tx: Uint8Array) => {
  const toy = await startedToy();
  const { txResults } = await block(toy, 2n, [tx]);
  const [result] = txResults;
  assert.ok(result);
  const { code, codespace, log, gasUsed, gasWanted } = result;
  const text = `${codespace}/${code}: ${log}`;
  return { toy, result, text, gas: [gasUsed, gasWanted], events: eventTexts(result.events) };
};
const send = (index: number, denom = "umilk") => [
  `message{action=/cosmos.bank.v1beta1.MsgSend, sender=${ANN}, module=bank, msg_index=${index}}`,
  `toy{amount=7, msg_index=${index}}`,
  denom,
];

describe("a transaction in a block", () => {
  it("runs its messages: events, gas, data and state", async () => {
    const { toy, result, gas, events } = await one(toyTx(["umilk", "uatom"]));
    assert.equal(result.code, 0);
    assert.deepEqual(gas, [1100n, 10_000n]);
    assert.deepEqual(events, [
      "ante{mode=finalize}",
      ...send(0).slice(0, 2),
      ...send(1).slice(0, 2),
    ]);
    const { msgResponses, data } = TxMsgData.decode(result.data);
    const typeUrl = "/cosmos.bank.v1beta1.MsgSendResponse";
    assert.deepEqual(
      msgResponses.map((any) => [any.typeUrl, any.value.length]),
      [
        [typeUrl, 0],
        [typeUrl, 0],
      ],
    );
    assert.deepEqual(data, []);
    assert.equal(stored(toy, "uatom"), "7");
  });

  it("that fails keeps what the ante chain did, and nothing of any message", async () => {
    const { toy, text, gas, events, result } = await one(toyTx(["umilk", "fail"]));
    assert.equal(text, "sdk/4: failed to execute message; message index: 1: no: unauthorized");
    assert.deepEqual(gas, [1100n, 10_000n]);
    assert.deepEqual(events, ["ante{mode=finalize}"]);
    assert.deepEqual(result.data, new Uint8Array(0));
    assert.equal(stored(toy, "umilk"), "nothing");
    assert.equal(stored(toy, "seen"), "1");
  });

  it("that fails without a registered code is undefined/1", async () => {
    const { text } = await one(toyTx(["plain"]));
    assert.equal(text, "undefined/1: failed to execute message; message index: 0: plainly no");
  });

  it("that panics is recovered, whatever was thrown", async () => {
    const panicked = await one(toyTx(["panic"]));
    assert.equal(panicked.text, "undefined/111222: recovered: boom\nstack:\n: panic");
    assert.equal(stored(panicked.toy, "seen"), "1");
    const { text } = await one(toyTx(["broken"]));
    assert.equal(text, "undefined/111222: recovered: x is undefined\nstack:\n: panic");
  });

  it("stops the node on a mistake of the program", async () => {
    const toy = await startedToy();
    assert.throws(() => finalize(toy, 2n, [toyTx(["bug"])]), Bug);
  });

  it("that runs out of gas says where, with the overshoot", async () => {
    const { text, gas, toy } = await one(toyTx(["loop"]));
    assert.equal(
      text,
      "sdk/11: out of gas in location: loop; gasWanted: 10000, gasUsed: 1000000600: out of gas",
    );
    assert.deepEqual(gas, [1_000_000_600n, 10_000n]);
    assert.equal(stored(toy, "loop"), "nothing");
    const early = await one(toyTx(["umilk"], { gas: 99n }));
    assert.match(early.text, /^sdk\/11: out of gas in location: ante; gasWanted: 99, gasUsed: 100/);
    assert.equal(stored(early.toy, "seen"), "nothing");
  });
});

describe("the ante chain", () => {
  it("refuses with the gas of its context", async () => {
    const { text, gas, events, toy } = await one(toyTx(["umilk"], { memo: "fail" }));
    assert.equal(text, "sdk/4: no: unauthorized");
    assert.deepEqual(gas, [100n, 10_000n]);
    assert.deepEqual(events, []);
    assert.equal(stored(toy, "seen"), "nothing");
  });

  it("that loses its context shows no limit and the gas used before", async () => {
    const { text, gas } = await one(toyTx(["umilk"], { memo: "lost" }));
    assert.equal(text, "sdk/4: lost: unauthorized");
    assert.deepEqual(gas, [0n, -1n]);
  });

  it("that panics leaves the context as it was", async () => {
    const { text, gas } = await one(toyTx(["umilk"], { memo: "panic" }));
    assert.equal(text, "undefined/111222: recovered: boom\nstack:\n: panic");
    assert.deepEqual(gas, [0n, 0n]);
  });
});

describe("what is looked at before the ante chain", () => {
  it("bytes that are no transaction are refused without a reason", async () => {
    const { text, gas } = await one(utf8("junk"));
    assert.equal(text, "sdk/2: tx parse error");
    assert.deepEqual(gas, [0n, 0n]);
  });

  it("messages: one at least, each valid, each with a handler", async () => {
    assert.equal(
      (await one(toyTx([]))).text,
      "sdk/18: must contain at least one message: invalid request",
    );
    const value = MsgMultiSend.encode({ inputs: [], outputs: [] });
    const messages = [{ typeUrl: `/${MsgMultiSend.typeName}`, value }];
    const authInfo = AuthInfo.create({ fee: Fee.create({ gasLimit: 1n }) });
    const bytes = encodeTxRaw(
      TxBody.encode(TxBody.create({ messages })),
      AuthInfo.encode(authInfo),
      [],
    );
    const { text, gas } = await one(bytes);
    assert.equal(
      text,
      "sdk/6: no message handler found for /cosmos.bank.v1beta1.MsgMultiSend: unknown request",
    );
    assert.deepEqual(gas, [0n, 0n]);
  });
});

describe("the gas of a block", () => {
  const limited = async (maxGas: bigint, txs: Uint8Array[]) => {
    const toy = createToy();
    const params = ConsensusParams.create();
    initToy(toy, { consensusParams: { ...params, block: { maxBytes: 0n, maxGas } } });
    await block(toy, 1n);
    const { txResults } = await block(toy, 2n, txs);
    return {
      toy,
      texts: txResults.map(({ codespace, code, log }) => `${codespace}/${code}: ${log}`),
    };
  };

  it("refuses what comes after it is used up", async () => {
    const { texts, toy } = await limited(600n, [toyTx(["umilk"]), toyTx(["uatom"])]);
    assert.deepEqual(texts, ["/0: ", "sdk/11: no block gas left to run tx: out of gas"]);
    assert.equal(stored(toy, "umilk"), "7");
    assert.equal(stored(toy, "seen"), "1");
  });

  it("drops the messages of the transaction that passes it", async () => {
    const { texts, toy } = await limited(900n, [toyTx(["umilk"]), toyTx(["uatom"])]);
    assert.match(
      texts[1] ?? "",
      /^sdk\/11: out of gas in location: block gas meter; gasWanted: 10000/,
    );
    assert.equal(stored(toy, "uatom"), "nothing");
    assert.equal(stored(toy, "seen"), "2");
  });

  it("is charged for failed transactions up to their own limit", async () => {
    const { texts } = await limited(10_600n, [toyTx(["loop"]), toyTx(["umilk"]), toyTx(["umilk"])]);
    assert.deepEqual(
      texts.map((text) => text.split(":")[0]),
      ["sdk/11", "/0", "sdk/11"],
    );
  });

  it("has no limit when the parameters name none", async () => {
    for (const maxGas of [-1n, 0n]) {
      const { texts } = await limited(maxGas, [toyTx(["umilk"]), toyTx(["uatom"])]);
      assert.deepEqual(texts, ["/0: ", "/0: "]);
    }
  });
});
