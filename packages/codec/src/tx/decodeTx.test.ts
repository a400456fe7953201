import assert from "node:assert/strict";
import { test } from "node:test";
import { concatBytes, fromBase64, fromHex, toBase64, utf8 } from "@milkyway/bytes";
import fc from "fast-check";
import type { Any } from "../any.ts";
import { MsgExec } from "../gen/cosmos/authz/v1beta1.ts";
import { MsgMultiSend, MsgSend } from "../gen/cosmos/bank/v1beta1.ts";
import { PubKey } from "../gen/cosmos/crypto/secp256k1.ts";
import { AuthInfo, TxBody, TxRaw } from "../gen/cosmos/tx/v1beta1.ts";
import { createTypeRegistry } from "../registry.ts";
import type { MessageType } from "../schema.ts";
import { messages } from "../testing/generated.ts";
import { readVector, vectorNames } from "../testing/vectors.ts";
import { Writer } from "../wire/writer.ts";
import { decodeTx } from "./decodeTx.ts";
import { encodeTxRaw } from "./encodeTxRaw.ts";
import { rejectUnknownFields } from "./rejectUnknownFields.ts";
import { signerTexts, txSignerTexts } from "./signerTexts.ts";
import { TxDecodeError } from "./txDecodeError.ts";

const registry = createTypeRegistry(messages);
const NONE: Uint8Array = new Uint8Array(0);

function pack<T>(type: MessageType<T>, message: Partial<T> = {}): Any {
  return { typeUrl: `/${type.typeName}`, value: type.encode(type.create(message)) };
}

const send = pack(MsgSend, { fromAddress: "alice", toAddress: "bob" });

function txOf(body: Partial<TxBody>, auth: Partial<AuthInfo> = {}): Uint8Array {
  return encodeTxRaw(
    TxBody.encode(TxBody.create(body)),
    AuthInfo.encode(AuthInfo.create(auth)),
    [],
  );
}

function lengthDelimited(no: number, bytes: Uint8Array): Uint8Array {
  const writer = new Writer();
  writer.lengthPrefixed(bytes);
  writer.number(no * 8 + 2);
  return writer.finish();
}

function refusal(bytes: Uint8Array): string {
  try {
    decodeTx(bytes, registry);
  } catch (error) {
    assert.ok(error instanceof TxDecodeError, String(error));
    return error.message;
  }
  return "none";
}

for (const name of vectorNames)
  test(`transactions of ${name}`, () => {
    for (const { txs, tx_labels, result } of readVector(name).blocks)
      (txs ?? []).forEach((text, i) => {
        const bytes = fromBase64(text);
        const label = `${name} ${tx_labels?.[i]}`;
        const outcome = result.tx_results?.[i];
        if (outcome?.log === "tx parse error") {
          assert.notEqual(refusal(bytes), "none", label);
          return;
        }
        const tx = decodeTx(bytes, registry);
        assert.equal(
          toBase64(encodeTxRaw(tx.bodyBytes, tx.authInfoBytes, tx.signatures)),
          text,
          label,
        );
        assert.deepEqual(TxBody.encode(tx.body), tx.bodyBytes, label);
        assert.deepEqual(AuthInfo.encode(tx.authInfo), tx.authInfoBytes, label);
        tx.messages.forEach(({ type, value }, at) => {
          assert.deepEqual(type.encode(value), tx.body.messages[at]?.value, label);
        });
      });
  });

test("empty bytes are an empty transaction", () => {
  const tx = decodeTx(NONE, registry);
  assert.deepEqual([tx.messages, tx.signatures, tx.body.memo], [[], [], ""]);
  assert.equal(tx.authInfo.fee, undefined);
});

test("a TxRaw must be written in the canonical way", () => {
  const cases = [
    ["ff", "invalid length; unexpected EOF"],
    ["0801", "expected 2 wire type, got 0"],
    ["12000a00", "txRaw must follow ADR-027, got tagNum 1 after tagNum 2"],
    [
      "0a8000",
      "length prefix varint for tagNum 1 is not as short as possible, read 2, only need 1",
    ],
    ["0a05", "invalid length; unexpected EOF"],
    ["2200", 'errUnknownField "*tx.TxRaw": {TagNum: 4, WireType:"bytes"}'],
  ] as const;
  for (const [hex, text] of cases) assert.equal(refusal(fromHex(hex)), text, hex);
});

test("unknown fields are refused, except non-critical ones in the body", () => {
  const body = TxBody.encode(TxBody.create({ messages: [send] }));
  const critical = fromHex("2001");
  const nonCritical = fromHex("80400" + "1");
  const raw = (bodyBytes: Uint8Array, authInfoBytes = NONE) =>
    encodeTxRaw(bodyBytes, authInfoBytes, []);
  assert.equal(
    refusal(raw(concatBytes(body, critical))),
    'errUnknownField "*tx.TxBody": {TagNum: 4, WireType:"varint"}',
  );
  assert.equal(
    decodeTx(raw(concatBytes(body, nonCritical)), registry).hasUnknownNonCriticals,
    true,
  );
  assert.equal(decodeTx(raw(body), registry).hasUnknownNonCriticals, false);
  assert.equal(
    refusal(raw(body, nonCritical)),
    'errUnknownField "*tx.AuthInfo": {TagNum: 1024, WireType:"varint"}',
  );
});

test("unknown fields are refused inside messages and what they hold", () => {
  const inner = { ...send, value: concatBytes(send.value, fromHex("2001")) };
  const text = 'errUnknownField "*types.MsgSend": {TagNum: 4, WireType:"varint"}';
  assert.equal(refusal(txOf({ messages: [inner] })), text);
  assert.equal(refusal(txOf({ messages: [pack(MsgExec, { msgs: [inner] })] })), text);
  const loose = { ...send, value: concatBytes(send.value, fromHex("804001")) };
  assert.equal(decodeTx(txOf({ messages: [loose] }), registry).hasUnknownNonCriticals, true);
});

test("a wire type that does not fit is refused", () => {
  const wrong = { ...send, value: fromHex("0801") };
  assert.equal(
    refusal(txOf({ messages: [wrong] })),
    'Mismatched "*types.MsgSend": {TagNum: 1, GotWireType: "varint" != WantWireType: "bytes"}',
  );
});

test("types must be known and fit where they stand", () => {
  const key = pack(PubKey, { key: Uint8Array.of(1) });
  const unknown = { typeUrl: "/no.Such", value: NONE };
  assert.equal(refusal(txOf({ messages: [unknown] })), "unable to resolve type URL /no.Such");
  assert.equal(
    refusal(txOf({ messages: [key] })),
    "no concrete type registered for type URL /cosmos.crypto.secp256k1.PubKey against interface *types.Msg",
  );
  assert.equal(
    refusal(txOf({ messages: [send], extensionOptions: [key] })),
    "no registered implementations of type tx.TxExtensionOptionI",
  );
  const signer = { publicKey: send, modeInfo: undefined, sequence: 0n };
  assert.match(refusal(txOf({}, { signerInfos: [signer] })), /against interface \*types\.PubKey$/);
});

test("messages in messages are limited in depth and in number", () => {
  const nest = (depth: number): Any =>
    depth === 0 ? send : pack(MsgExec, { msgs: [nest(depth - 1)] });
  assert.equal(refusal(txOf({ messages: [nest(9)] })), "none");
  assert.equal(refusal(txOf({ messages: [nest(10)] })), "max depth exceeded");
  const many = (count: number) => pack(MsgExec, { msgs: new Array<Any>(count).fill(send) });
  assert.equal(refusal(txOf({ messages: [many(99), many(99)] })), "none");
  assert.equal(refusal(txOf({ messages: [many(100)] })), "call limit exceeded");
});

test("deep nesting ends with an error, not with the stack", () => {
  let any = send;
  for (let i = 0; i < 3000; i++) any = pack(MsgExec, { msgs: [any] });
  assert.equal(refusal(txOf({ messages: [any] })), "max depth exceeded");
  const nest = (depth: number): Uint8Array => {
    let info = fromHex("0a00");
    for (let i = 0; i < depth; i++) info = lengthDelimited(2, lengthDelimited(2, info));
    return encodeTxRaw(NONE, lengthDelimited(1, lengthDelimited(2, info)), []);
  };
  assert.equal(refusal(nest(100)), "none");
  assert.equal(refusal(nest(600)), "proto: messages nest too deeply");
  assert.equal(refusal(nest(5001)), "recursion limit reached");
});

test("signers are read from the fields that hold them", () => {
  const inputs = [
    { address: "a", coins: [] },
    { address: "b", coins: [] },
  ];
  const multi = MsgMultiSend.create({ inputs });
  const texts = signerTexts(MsgMultiSend as MessageType<unknown>, multi).map(({ text }) => text);
  assert.deepEqual(texts, ["a", "b"]);
  const fee = { amount: [], gasLimit: 0n, payer: "payer", granter: "" };
  const tx = decodeTx(
    txOf({ messages: [send, pack(MsgMultiSend, multi), send] }, { fee }),
    registry,
  );
  assert.deepEqual(txSignerTexts(tx), ["alice", "a", "b", "payer"]);
});

test("random and damaged bytes decode or are refused", () => {
  const valid = txOf(
    { messages: [send, pack(MsgExec, { grantee: "g", msgs: [send] })], memo: "m" },
    { signerInfos: [{ publicKey: pack(PubKey), modeInfo: undefined, sequence: 1n }] },
  );
  const changes = fc.array(fc.tuple(fc.nat(valid.length - 1), fc.nat(255)), { maxLength: 5 });
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), changes, (random, damage) => {
      const damaged = valid.slice();
      for (const [at, byte] of damage) damaged[at] = byte;
      refusal(random);
      refusal(damaged);
      refusal(encodeTxRaw(random, NONE, []));
    }),
    { numRuns: 3000 },
  );
});

test("whatever a message encodes to has no unknown fields", () => {
  assert.equal(
    rejectUnknownFields(TxRaw, txOf({ messages: [send] }), registry, { allowNonCritical: false }),
    false,
  );
  assert.throws(
    () => rejectUnknownFields(MsgSend, utf8("zz"), registry, { allowNonCritical: false }),
    TxDecodeError,
  );
});
