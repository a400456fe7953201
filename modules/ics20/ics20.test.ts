import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fromUtf8, utf8 } from "@milkyway/bytes";
import { sdkErrors } from "@milkyway/core";
import { createTestCtx, eventTexts } from "@milkyway/core/testing";
import fc from "fast-check";
import {
  announcedErrorAck,
  errorAck,
  fitsFields,
  GoArray,
  type GoJson,
  GoNumber,
  GoObject,
  isChannelId,
  isErrorAck,
  localDenom,
  memoEntry,
  parseFirstGoJson,
  parseGoJson,
  parseWholeGoJson,
  readPacketData,
  readStrictPacketData,
  readText,
  receivedDenom,
  resultAck,
  voucherDenom,
  writePacketData,
} from "./index.ts";
import { ackText, errorText } from "./testing/packets.ts";

const textOf = (document: string) => parseGoJson(document)?.text;

describe("JSON as Go reads it", () => {
  it("is written again with sorted keys, the last of equal ones kept, and Go's escapes", () => {
    assert.equal(
      textOf(' {"b":1, "a":[true,null,"<&>"], "b":{"z":1,"y":2}} '),
      '{"a":[true,null,"\\u003c\\u0026\\u003e"],"b":{"y":2,"z":1}}',
    );
    assert.equal(textOf('"\\u00e9\\ud83d\\ude00\\u2028"'), '"é😀\\u2028"');
    assert.equal(textOf("[]"), "[]");
    assert.equal(textOf("{}"), "{}");
  });

  it("passes numbers through floats of 64 bits", () => {
    assert.equal(textOf("9007199254740993"), "9007199254740992");
    assert.equal(textOf("-0"), "-0");
    assert.equal(textOf("1.50"), "1.5");
    assert.equal(textOf("1e3"), "1000");
    const value = parseGoJson("9007199254740993")?.value;
    assert.ok(value instanceof GoNumber);
    assert.equal(value.literal, "9007199254740993");
  });

  it("replaces lone surrogates", () => {
    assert.equal(parseGoJson('"\\ud800x"')?.value, "\ufffdx");
    assert.equal(parseGoJson('"\\udc00"')?.value, "\ufffd");
  });

  it("takes no document that is none", () => {
    const none = ["", " ", "{", "[1,]", '{"a"}', "{'a':1}", "01", "1.", "+1", "nul", "truex"];
    for (const text of [...none, '"a', '"\\x"', '"\t"', "[1 2]", "{}{}", "NaN"])
      assert.equal(parseGoJson(text), undefined, text);
  });

  it("may have something after the first value, or numbers that are too large, if that is allowed", () => {
    assert.equal(parseFirstGoJson('{"a":1} rest')?.text, '{"a":1}');
    assert.equal(parseGoJson('{"a":1} rest'), undefined);
    assert.notEqual(parseGoJson("1e999"), undefined);
    assert.equal(parseWholeGoJson("1e999"), undefined);
  });

  it("is as deep as Go allows", () => {
    const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
    assert.notEqual(parseGoJson(nested(10_000)), undefined);
    assert.equal(parseGoJson(nested(10_001)), undefined);
  });

  it("agrees with JSON.parse on what is JSON", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const found = parseGoJson(text);
        assert.notEqual(found, undefined);
        assert.deepEqual(JSON.parse(found?.text ?? ""), JSON.parse(text));
      }),
    );
  });

  it("never throws", () => {
    const pieces = ["{", "}", "[", "]", ":", ",", '"', "\\", "1", "e", "-", "null", " ", "\ud800"];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces)), (parts) => {
        for (const parse of [parseGoJson, parseFirstGoJson, parseWholeGoJson])
          parse(parts.join(""));
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => void parseGoJson(text)));
  });
});

describe("fields of a struct", () => {
  const read = (document: string, unknown?: "refused") => {
    let name = "before";
    const json = parseGoJson(document);
    assert.ok(json);
    const readers = {
      name(value: GoJson) {
        name = readText(value, name);
      },
    };
    return fitsFields(json, readers, unknown) ? name : undefined;
  };

  it("are found whatever their case, in the order of the document", () => {
    assert.equal(read('{"NAME":"a"}'), "a");
    assert.equal(read('{"name":"a","Name":"b"}'), "b");
    assert.equal(read('{"name":null}'), "before");
    assert.equal(read("null"), "before");
  });

  it("are refused with a wrong type, or when unknown ones are not allowed", () => {
    assert.equal(read('{"name":1}'), undefined);
    assert.equal(read("[]"), undefined);
    assert.equal(read('{"x":1}'), "before");
    assert.equal(read('{"x":1}', "refused"), undefined);
    assert.equal(read('{"constructor":1}'), "before");
  });

  it("know a list from an object", () => {
    assert.ok(parseGoJson("[1]")?.value instanceof GoArray);
    const object = parseGoJson('{"a":1,"a":2}')?.value;
    assert.ok(object instanceof GoObject);
    assert.equal(object.fields.length, 2);
    assert.equal(object.get("a")?.text, "2");
    assert.equal(object.get("b"), undefined);
  });
});

describe("data of a transfer", () => {
  const data = { denom: "umilk", amount: "5", sender: "a", receiver: "b", memo: "<hi>" };

  it("is written as Go does, and read back", () => {
    const bytes = writePacketData(data);
    assert.equal(
      fromUtf8(bytes),
      '{"denom":"umilk","amount":"5","sender":"a","receiver":"b","memo":"\\u003chi\\u003e"}',
    );
    assert.deepEqual(readPacketData(bytes), data);
    assert.equal(
      fromUtf8(writePacketData({ ...data, memo: "", amount: "" })),
      '{"denom":"umilk","sender":"a","receiver":"b"}',
    );
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (memo) => {
        assert.equal(readPacketData(writePacketData({ ...data, memo }))?.memo, memo);
      }),
    );
  });

  it("may have unknown fields or a rest, depending on who reads", () => {
    const extra = utf8('{"denom":"x","extra":1}');
    assert.equal(readPacketData(extra)?.denom, "x");
    assert.equal(readStrictPacketData(extra), undefined);
    const rest = utf8('{"denom":"x"} rest');
    assert.equal(readPacketData(rest), undefined);
    assert.equal(readStrictPacketData(rest)?.denom, "x");
    assert.equal(readPacketData(Uint8Array.of(0xff)), undefined);
  });
});

describe("memos", () => {
  it("say something under a key if they are an object that has it", () => {
    assert.equal(memoEntry('{"wasm":{"a":1}}', "wasm")?.text, '{"a":1}');
    for (const memo of ["", "x", "[]", '"wasm"', '{"forward":1}', '{"wasm":1'])
      assert.equal(memoEntry(memo, "wasm"), undefined, memo);
  });
});

describe("acknowledgements", () => {
  it("are results or errors of which only the code is told", () => {
    assert.equal(ackText(resultAck(Uint8Array.of(1))), '{"result":"AQ=="}');
    const failed = errorAck(sdkErrors.insufficientFunds.wrap("secret"));
    assert.equal(failed.success, false);
    assert.equal(ackText(failed), errorText(5));
    assert.equal(ackText(errorAck(new Error("x"))), errorText(1));
  });

  it("are told apart when they come back", () => {
    assert.equal(isErrorAck(errorAck(new Error("x")).bytes), true);
    assert.equal(isErrorAck(resultAck(new Uint8Array(0)).bytes), false);
    assert.equal(isErrorAck(utf8('{"error":""}')), false);
    assert.equal(isErrorAck(utf8("junk")), false);
  });

  it("may be announced by an event", () => {
    const ctx = createTestCtx();
    const ack = announcedErrorAck(ctx, sdkErrors.unauthorized, "why", "what");
    assert.equal(ackText(ack), errorText(4));
    assert.deepEqual(eventTexts(ctx.events), [
      "ibc-acknowledgement-error{error=unauthorized, error-context=why, error-context=what}",
    ]);
  });
});

describe("denoms of tokens from elsewhere", () => {
  const ends = {
    sourcePort: "transfer",
    sourceChannel: "channel-3",
    destinationPort: "transfer",
    destinationChannel: "channel-0",
  };
  // Known from other chains: the hub's token over the first channel.
  const ATOM = "ibc/27394FB092D2ECCD56123C74F36E4C1F926001CEADA9CA97EA622B25F41E5EB2";

  it("are hashes of the way they came", () => {
    assert.equal(localDenom("transfer/channel-0/uatom"), ATOM);
    assert.equal(voucherDenom(ends, "uatom"), ATOM);
    assert.equal(receivedDenom(ends, "uatom"), ATOM);
  });

  it("are their own again at home, or those of the rest of the way", () => {
    assert.equal(receivedDenom(ends, "transfer/channel-3/umilk"), "umilk");
    assert.equal(receivedDenom(ends, "transfer/channel-3/transfer/channel-0/uatom"), ATOM);
  });

  it("may contain slashes that are no way", () => {
    assert.equal(localDenom("umilk"), "umilk");
    assert.equal(localDenom("factory/a/b"), "factory/a/b");
    assert.match(localDenom("transfer/channel-0/factory/a/b"), /^ibc\/[0-9A-F]{64}$/);
  });

  it("know channels by their number", () => {
    for (const id of ["channel-0", "channel-18446744073709551615"]) assert.ok(isChannelId(id), id);
    for (const id of ["channel-", "channel-x", "channel-18446744073709551616", "xchannel-1"])
      assert.ok(!isChannelId(id), id);
  });
});
