import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fromUtf8, toBase64, utf8 } from "@milkyway/bytes";
import { accounts, type Ctx, createModule, plainError } from "@milkyway/core";
import { callsOf, createTestCtx, eventTexts, failureOf } from "@milkyway/core/testing";
import { type Coins, coinsToText } from "@milkyway/math";
import { errorAck, resultAck } from "../ics20/index.ts";
import { ackText, errorText, innerLayer, packetOf } from "../ics20/testing/packets.ts";
import { paramsKeeper } from "../params/index.ts";
import type { ContractCall } from "./deps.ts";
import { genesis } from "./genesis.ts";
import { intermediateSender } from "./intermediateSender.ts";
import { ibchooks } from "./module.ts";
import { afterAcknowledgement, afterTimeout } from "./packetEnd.ts";
import { packetHash } from "./packetHash.ts";
import { receiveWithContracts } from "./receivePacket.ts";
import { ackActors, callbacks } from "./state.ts";
import { readWasmMemo } from "./wasmMemo.ts";

const deps = { params: paramsKeeper() };
const calls = callsOf(createModule(ibchooks, deps));
const CONTRACT = accounts.toText("c".repeat(32));
const MALLORY = accounts.toText("m".repeat(20));
const HASH = "0e093b197312f3ed0d7562ae28d1f878785d78e99a0807f0ceeeb5bc7ea116c7";
const REMOTE = "juno12smx2wdlyttvyzvzg54y2vnqwq2qjatezqwqxu";

function chain(): Ctx {
  const ctx = createTestCtx();
  genesis.init(ctx, deps, genesis.defaults());
  return ctx;
}

describe("MsgEmitIBCAck", () => {
  const emit = (ctx: Ctx, sender = CONTRACT) =>
    failureOf(() =>
      calls.send(ctx, "MsgEmitIBCAck", { sender, channel: "channel-3", packetSequence: 1n }),
    );

  it("MsgEmitIBCAck fails: always for now, as contracts that kept a packet back are not supported", () => {
    const ctx = chain();
    ackActors.set(ctx, "channel-3", 1n, `${CONTRACT}::${HASH}`);
    assert.match(emit(ctx), /^sdk\/37: an acknowledgement by a contract is not supported yet/);
  });

  it("MsgEmitIBCAck fails: a bad sender, nobody or another who may; its event comes first", () => {
    const ctx = chain();
    assert.match(emit(ctx, "x"), /^sdk\/7: Invalid sender address \(decoding bech32 failed/);
    assert.equal(emit(ctx), "undefined/1: no ack actor set for channel channel-3 packet 1");
    assert.deepEqual(eventTexts(ctx.events), [
      `emit_ack{sender=${CONTRACT}, channel=channel-3, sequence=1}`,
    ]);
    ackActors.set(ctx, "channel-3", 1n, `${CONTRACT}::${HASH}`);
    assert.equal(
      emit(ctx, MALLORY),
      `undefined/1: sender ${MALLORY} is not allowed to send an ack for channel channel-3 packet 1`,
    );
    for (const text of ["x", `${CONTRACT}::xyz`, `x::${HASH}`, `${CONTRACT}::${HASH}::more`]) {
      ackActors.set(ctx, "channel-3", 1n, text);
      assert.match(emit(ctx), /no ack actor set/, text);
    }
  });
});

describe("addresses and hashes", () => {
  it("of senders are known from the original", () => {
    assert.equal(
      intermediateSender("channel-42", REMOTE),
      "milk1tjxwhlhfuna7frc32xh85j2wzgjk0pgglsfl4rg88q35g2qhhyyswvp44x",
    );
  });

  it("of packets are known from the original, and look at everything but data", () => {
    assert.equal(packetHash(packetOf({})), HASH);
    assert.equal(packetHash(packetOf("other data")), HASH);
    const none = { revisionNumber: 0n, revisionHeight: 0n };
    const others = [{ sequence: 2n }, { timeoutTimestamp: 5n }, { timeoutHeight: none }];
    const hashes = others.map((given) => packetHash(packetOf({}, given)));
    assert.equal(new Set([HASH, ...hashes]).size, 4);
  });
});

describe("memos that call a contract", () => {
  const read = (wasm: unknown, receiver = CONTRACT) =>
    readWasmMemo(JSON.stringify({ wasm }), receiver);
  const reason = (wasm: unknown, receiver?: string) =>
    failureOf(() => read(wasm, receiver)).replace(/^undefined\/1: .*'\. /s, "");

  it("name it and a message, which is written again with sorted keys", () => {
    const memo = read({ contract: CONTRACT, msg: { b: 1, a: "<" } });
    assert.equal(memo?.contract, CONTRACT);
    assert.equal(fromUtf8(memo?.msg ?? new Uint8Array(0)), '{"a":"\\u003c","b":1}');
    assert.equal(readWasmMemo('{"forward":{}}', CONTRACT), undefined);
    assert.equal(readWasmMemo("no json", CONTRACT), undefined);
  });

  it("are refused when badly formed, saying why", () => {
    const call = { contract: CONTRACT, msg: {} };
    assert.equal(reason(1), "wasm metadata is not a valid JSON map object");
    assert.equal(reason({}), 'Could not find key wasm["contract"]');
    assert.equal(reason({ ...call, contract: 1 }), 'Could not find key wasm["contract"]');
    assert.equal(
      reason({ ...call, contract: "x" }),
      'wasm["contract"] is not a valid bech32 address',
    );
    assert.equal(
      reason(call, MALLORY),
      'wasm["contract"] should be the same as the receiver of the packet',
    );
    assert.equal(reason({ contract: CONTRACT }), 'Could not find key wasm["msg"]');
    assert.equal(reason({ ...call, msg: null }), 'Could not find key wasm["msg"]');
    assert.equal(reason({ ...call, msg: [] }), 'wasm["msg"] is not a map object');
    assert.equal(
      failureOf(() => read(1)),
      `undefined/1: wasm metadata not properly formatted for: '{"wasm":1}'. wasm metadata is not a valid JSON map object`,
    );
  });
});

describe("packets that call a contract", () => {
  const wasm = { contract: CONTRACT, msg: { do_it: {} } };
  const data = (given: object = {}) => ({
    denom: "uatom",
    amount: "5",
    sender: REMOTE,
    receiver: CONTRACT,
    memo: JSON.stringify({ wasm }),
    ...given,
  });

  function receive(
    content: object | string,
    answer: (call: ContractCall) => Uint8Array | undefined = () => utf8('{"ok":1}'),
    inner = innerLayer(),
    allowed: readonly string[] = [],
  ) {
    const ctx = createTestCtx();
    genesis.init(ctx, deps, { params: { allowedAsyncAckContracts: allowed } });
    const executed: ContractCall[] = [];
    const contracts = {
      execute(_: Ctx, call: ContractCall) {
        executed.push(call);
        return answer(call);
      },
      sudo: () => undefined,
    };
    const layer = receiveWithContracts({ ...deps, contracts }, inner.receive);
    const ack = layer(ctx, packetOf(content), "r");
    return { ctx, ack, executed, received: inner.received, events: eventTexts(ctx.events) };
  }
  const sender = intermediateSender("channel-7", REMOTE);

  it("credit an account that stands for the sender, and call with what arrived", () => {
    const { ack, executed, received } = receive(data());
    assert.deepEqual(
      received.map((text) => JSON.parse(text)),
      [data({ receiver: sender })],
    );
    const [call] = executed;
    assert.equal(call?.sender, sender);
    assert.equal(call?.contract, CONTRACT);
    assert.equal(fromUtf8(call?.msg ?? new Uint8Array(0)), '{"do_it":{}}');
    assert.match(coinsToText(call?.funds as Coins), /^5ibc\/[0-9A-F]{64}$/);
    const content = `{"contract_result":"${toBase64(utf8('{"ok":1}'))}","ibc_ack":"${toBase64(utf8('{"result":"AQ=="}'))}"}`;
    assert.equal(ackText(ack), `{"result":"${toBase64(utf8(content))}"}`);
  });

  it("call with the native token when it comes home, and may get no answer", () => {
    const { ack, executed } = receive(data({ denom: "transfer/channel-3/umilk" }), () => undefined);
    assert.equal(coinsToText(executed[0]?.funds as Coins), "5umilk");
    const { result } = JSON.parse(ackText(ack) ?? "");
    assert.match(Buffer.from(result, "base64").toString(), /^{"contract_result":null,/);
  });

  it("are left to others without such a memo", () => {
    for (const content of ["no json", data({ memo: "" }), data({ memo: '{"forward":{}}' })]) {
      const { ack, executed, received } = receive(content);
      assert.equal(ackText(ack), '{"result":"AQ=="}');
      assert.deepEqual([executed.length, received.length], [0, 1]);
    }
  });

  it("are refused when the call is badly formed, and announce it", () => {
    const { ack, received, events } = receive(data({ memo: '{"wasm":1}' }));
    assert.equal(ackText(ack), errorText(2));
    assert.deepEqual(received, []);
    assert.match(
      events.at(-1) ?? "",
      /^ibc-acknowledgement-error{error=error in wasmhook message validation, error-context=wasm metadata not/,
    );
  });

  it("do not call when the layers below refuse, or the amount is no number", () => {
    const refusing = innerLayer(errorAck(plainError("no")));
    const refused = receive(data(), undefined, refusing);
    assert.equal(ackText(refused.ack), errorText(1));
    assert.deepEqual(refused.executed, []);
    const { ack, executed } = receive(data({ amount: "five" }));
    assert.equal(ackText(ack), errorText(4));
    assert.deepEqual(executed, []);
  });

  it("fail when the contract fails, and panic when an answer below is kept for later", () => {
    const failed = receive(data(), () => {
      throw plainError("cannot execute contract: nope");
    });
    assert.equal(ackText(failed.ack), errorText(6));
    assert.match(failed.events.at(-1) ?? "", /error-context=cannot execute contract: nope}$/);
    const later = { receive: () => undefined, received: [] };
    assert.match(
      failureOf(() => receive(data(), undefined, later)),
      /^panic: .*nil pointer/,
    );
  });

  it("may be answered later, by contracts that are allowed to", () => {
    const async = () => utf8('{"is_async_ack":true}');
    assert.equal(ackText(receive(data(), async).ack), errorText(9));
    const { ctx, ack } = receive(data(), async, innerLayer(), [CONTRACT]);
    assert.equal(ack, undefined);
    assert.equal(ackActors.get(ctx, "channel-3", 1n), `${CONTRACT}::${HASH}`);
    for (const answer of [
      '{"is_async_ack":false}',
      '{"is_async_ack":null}',
      '{"is_async_ack":1}',
      "x",
    ])
      assert.match(ackText(receive(data(), () => utf8(answer)).ack) ?? "", /^{"result"/);
  });
});

describe("the end of packets that a contract sent", () => {
  function listening(fail = false) {
    const ctx = chain();
    const told: string[] = [];
    const sudo = (_: Ctx, __: string, msg: Uint8Array) => {
      told.push(fromUtf8(msg));
      if (fail) throw plainError("deaf");
    };
    const contracts = { execute: () => undefined, sudo };
    callbacks.set(ctx, "channel-3", 1n, CONTRACT);
    return { ctx, told, contracts };
  }
  const packet = packetOf({});
  const ok = resultAck(Uint8Array.of(1)).bytes;

  it("is told to it once, with what was answered", () => {
    const { ctx, told, contracts } = listening();
    afterAcknowledgement(ctx.with({ mode: "check" }), contracts, packet, ok);
    assert.deepEqual(told, []);
    afterAcknowledgement(ctx, contracts, packet, ok);
    afterAcknowledgement(ctx, contracts, packet, ok);
    assert.deepEqual(told, [
      `{"ibc_lifecycle_complete": {"ibc_ack": {"channel": "channel-3", "sequence": 1, "ack": "${toBase64(ok)}", "success": true}}}`,
    ]);
    const failed = listening();
    afterAcknowledgement(failed.ctx, failed.contracts, packet, errorAck(plainError("x")).bytes);
    assert.match(failed.told[0] ?? "", /"success": false}}}$/);
  });

  it("fails an acknowledgement when it fails, but not a timeout", () => {
    const acked = listening(true);
    assert.equal(
      failureOf(() => afterAcknowledgement(acked.ctx, acked.contracts, packet, ok)),
      "undefined/1: Ack callback error: deaf",
    );
    const { ctx, told, contracts } = listening(true);
    afterTimeout(ctx, contracts, packet);
    const [message = ""] = told;
    assert.equal(
      message,
      '{"ibc_lifecycle_complete": {"ibc_timeout": {"channel": "channel-3", "sequence": 1}}}',
    );
    assert.deepEqual(eventTexts(ctx.events), [
      `ibc-timeout-callback-error{contract=${CONTRACT}, message=${message}, error=deaf}`,
    ]);
    assert.equal(callbacks.get(ctx, "channel-3", 1n), undefined);
  });

  it("concerns nobody when no contract listens", () => {
    const { ctx, told, contracts } = listening();
    afterTimeout(ctx, contracts, packetOf({}, { sequence: 2n }));
    assert.deepEqual(told, []);
  });
});

describe("genesis", () => {
  it("keeps the contracts that may answer later as JSON among the legacy parameters", () => {
    const ctx = createTestCtx();
    const given = { params: { allowedAsyncAckContracts: [CONTRACT] } };
    genesis.init(ctx, deps, given);
    assert.deepEqual(genesis.export(ctx, deps), given);
    const stored = ctx.store("params").get("ibchooks/AsyncAckAllowList");
    assert.equal(stored && fromUtf8(stored), `["${CONTRACT}"]`);
  });

  it("is refused with a contract that is no address, and panics when it was not validated", () => {
    const bad = { params: { allowedAsyncAckContracts: ["x"] } };
    assert.match(
      failureOf(() => genesis.validate?.(bad)),
      /^undefined\/1: invalid async ack allow list: decoding bech32 failed/,
    );
    assert.match(
      failureOf(() => genesis.init(createTestCtx(), deps, bad)),
      /^panic: value from ParamSetPair is invalid: /,
    );
    assert.equal(
      failureOf(() => genesis.export(createTestCtx(), deps)),
      "panic: cannot decode empty bytes",
    );
  });
});
