import assert from "node:assert/strict";
import { test } from "node:test";
import { concatBytes, fromHex, fromUtf8, utf8 } from "@milkyway/bytes";
import fc from "fast-check";
import { Any } from "../../any.ts";
import { MsgSend } from "../../gen/cosmos/bank/v1beta1.ts";
import { TxBody } from "../../gen/cosmos/tx/v1beta1.ts";
import { MSG } from "../../interfaces.ts";
import { fromJson } from "../../json/fromJson.ts";
import type { JsonObject } from "../../json/jsonValue.ts";
import type { Field, MessageType } from "../../schema.ts";
import { arbitraryMessage } from "../../testing/arbitraryMessage.ts";
import { AMINO, context, pack, registry, signer, transfer, txOf } from "../../testing/signing.ts";
import { decodeTx } from "../../tx/decodeTx.ts";
import { encodeTxRaw } from "../../tx/encodeTxRaw.ts";
import { signBytes } from "../signBytes.ts";
import { AminoJson } from "./aminoJson.ts";

function aminoText(...parts: readonly Any[]): string {
  return fromUtf8(signBytes(AMINO, txOf({ messages: parts }), signer, context));
}

function aminoMsgs(...parts: readonly Any[]): string {
  return (/"msgs":(.*),"sequence"/.exec(aminoText(...parts)) as RegExpExecArray)[1] as string;
}

test("an amino document has its keys in order and escapes HTML", () => {
  const send = pack(MsgSend, { fromAddress: "a", toAddress: "b" });
  assert.equal(
    aminoText(send),
    '{"account_number":"3","chain_id":"chain\\u003c1\\u003e","fee":{"amount":[{"amount":"5","denom":"umilk"}],"gas":"7"},"memo":"","msgs":[{"type":"cosmos-sdk/MsgSend","value":{"amount":[],"from_address":"a","to_address":"b"}}],"sequence":"4"}',
  );
});

const aminoCases: readonly [string, string, JsonObject, string][] = [
  [
    "nested messages",
    "cosmos.authz.v1beta1.MsgExec",
    {
      grantee: "g",
      msgs: [{ "@type": "/cosmos.gov.v1.MsgVote", proposal_id: "1", voter: "v", option: 1 }],
    },
    '[{"type":"cosmos-sdk/MsgExec","value":{"grantee":"g","msgs":[{"type":"cosmos-sdk/v1/MsgVote","value":{"option":1,"proposal_id":"1","voter":"v"}}]}}]',
  ],
  [
    "a oneof",
    "cosmos.authz.v1beta1.MsgGrant",
    {
      granter: "a",
      grant: {
        authorization: {
          "@type": "/cosmos.staking.v1beta1.StakeAuthorization",
          allow_list: { address: ["x"] },
          authorization_type: 1,
        },
        expiration: "2025-01-01T00:00:00.500Z",
      },
    },
    '[{"type":"cosmos-sdk/MsgGrant","value":{"grant":{"authorization":{"type":"cosmos-sdk/StakeAuthorization","value":{"Validators":{"type":"cosmos-sdk/StakeAuthorization/AllowList","value":{"allow_list":{"address":["x"]}}},"authorization_type":1}},"expiration":"2025-01-01T00:00:00.5Z"},"granter":"a"}}]',
  ],
  [
    "decimals, keys and required fields",
    "cosmos.staking.v1beta1.MsgCreateValidator",
    {
      commission: { rate: "0.1", max_rate: "1", max_change_rate: "0" },
      min_self_delegation: "1",
      pubkey: { "@type": "/cosmos.crypto.ed25519.PubKey", key: "AQI=" },
      value: { denom: "u", amount: "0" },
    },
    '[{"type":"cosmos-sdk/MsgCreateValidator","value":{"commission":{"max_change_rate":"0.000000000000000000","max_rate":"1.000000000000000000","rate":"0.100000000000000000"},"description":{},"min_self_delegation":"1","pubkey":{"type":"tendermint/PubKeyEd25519","value":"AQI="},"value":{"amount":"0","denom":"u"}}}]',
  ],
  [
    "a contract's message",
    "cosmwasm.wasm.v1.MsgExecuteContract",
    { sender: "s", contract: "c", msg: { b: 1e21, a: ["<"], "10": 0.5 } },
    '[{"type":"wasm/MsgExecuteContract","value":{"contract":"c","funds":[],"msg":{"10":0.5,"a":["\\u003c"],"b":1e+21},"sender":"s"}}]',
  ],
];

for (const [label, name, json, expected] of aminoCases)
  test(`amino JSON: ${label}`, () => {
    const type = registry.get(name) as MessageType<unknown>;
    const value = type.encode(fromJson(type, json, registry));
    assert.equal(aminoMsgs({ typeUrl: `/${name}`, value }), expected);
  });

test("presence on the wire decides what an amino document shows", () => {
  const withEmptyCoin = { typeUrl: "/cosmos.bank.v1beta1.MsgSend", value: fromHex("1a00") };
  assert.match(aminoMsgs(withEmptyCoin), /"value":\{"amount":\[\{"amount":"0"\}\]\}/);
  const bare = { typeUrl: "/cosmos.staking.v1beta1.MsgCreateValidator", value: new Uint8Array(0) };
  assert.throws(() => aminoMsgs(bare), /not supported: dont_omit_empty=true on invalid/);
});

test("amino refuses extension options and unknown fields", () => {
  const loose = concatBytes(TxBody.encode(TxBody.create({})), fromHex("804001"));
  const tx = decodeTx(encodeTxRaw(loose, new Uint8Array(0), []), registry);
  assert.throws(() => signBytes(AMINO, tx, signer, context), {
    message: 'cosmos.tx.v1beta1.TxBody: {TagNum: 1024, WireType:"varint"}: unknown protobuf field',
  });
  const plain = txOf({});
  const body = { ...plain.body, nonCriticalExtensionOptions: [pack(MsgSend)] };
  assert.throws(() => signBytes(AMINO, { ...plain, body }, signer, context), {
    message:
      "SIGN_MODE_LEGACY_AMINO_JSON does not support protobuf extension options: invalid request",
  });
});

/** A random message with contents that have a form: contracts' messages, messages in messages, durations. */
function withContent(type: MessageType<unknown>, message: unknown): unknown {
  if (type.typeName === Any.typeName) return transfer;
  const out: Record<string, unknown> = { ...(message as object) };
  const fit = (field: Field, value: unknown): unknown => {
    if (value === undefined) return undefined;
    if (field.message !== undefined) return withContent(field.message(), value);
    if (field.aminoEncoding === "inline_json") return utf8('{"a":1}');
    return field.kind === "duration" ? (value as bigint) / 2n : value;
  };
  for (const field of type.fields) {
    const value = out[field.key];
    out[field.key] = field.repeated
      ? (value as readonly unknown[]).map((item) => fit(field, item))
      : fit(field, value);
  }
  return out;
}

const signable = registry
  .implementations(MSG)
  .map((url) => registry.resolve(url))
  .filter(({ aminoName }) => aminoName !== undefined);

test("every message with an amino name can be signed, and always in the same way", () => {
  const amino = new AminoJson(registry);
  for (const type of signable)
    fc.assert(
      fc.property(arbitraryMessage(type), (message) => {
        const fitting = withContent(type, message);
        const any = Any.encode({ typeUrl: `/${type.typeName}`, value: type.encode(fitting) });
        const text = amino.any(any);
        assert.equal(text, amino.any(any), type.typeName);
        assert.equal((JSON.parse(text) as { type: string }).type, type.aminoName);
      }),
      { numRuns: 5 },
    );
});
