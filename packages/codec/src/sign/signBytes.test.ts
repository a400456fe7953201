import assert from "node:assert/strict";
import { createHash, createPublicKey, ECDH, verify } from "node:crypto";
import { test } from "node:test";
import { concatBytes, fromBase64, fromHex, fromUtf8, toHex, utf8 } from "@milkyway/bytes";
import fc from "fast-check";
import { Any } from "../any.ts";
import { Params } from "../gen/cosmos/auth/v1beta1.ts";
import { MsgExec } from "../gen/cosmos/authz/v1beta1.ts";
import { Metadata, MsgSend } from "../gen/cosmos/bank/v1beta1.ts";
import { Coin } from "../gen/cosmos/base/v1beta1.ts";
import { MultiSignature } from "../gen/cosmos/crypto/multisig/v1beta1.ts";
import { LegacyAminoPubKey } from "../gen/cosmos/crypto/multisig.ts";
import { PubKey } from "../gen/cosmos/crypto/secp256k1.ts";
import { MsgVote } from "../gen/cosmos/gov/v1.ts";
import {
  type AuthInfo,
  AuthInfo as AuthInfoType,
  type ModeInfo,
  SignDocDirectAux,
  TxBody,
} from "../gen/cosmos/tx/v1beta1.ts";
import { MSG } from "../interfaces.ts";
import { fromJson } from "../json/fromJson.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../json/jsonValue.ts";
import { createTypeRegistry } from "../registry.ts";
import type { Field, MessageType } from "../schema.ts";
import { arbitraryMessage } from "../testing/arbitraryMessage.ts";
import { messages } from "../testing/generated.ts";
import { readVector, type Vector, vectorNames } from "../testing/vectors.ts";
import { type DecodedTx, decodeTx } from "../tx/decodeTx.ts";
import { encodeTxRaw } from "../tx/encodeTxRaw.ts";
import { txSignerTexts } from "../tx/signerTexts.ts";
import { Duration, Timestamp } from "../wellKnown.ts";
import { AminoJson } from "./amino/aminoJson.ts";
import { signBytes } from "./signBytes.ts";
import { SignBytesError } from "./signBytesError.ts";
import type { SignContext, SignerData } from "./signerData.ts";
import { formatDec, formatInt } from "./textual/formatNumber.ts";
import { formatDuration, formatTimestamp } from "./textual/formatTime.ts";
import { textualScreens } from "./textual/textualSignBytes.ts";

const registry = createTypeRegistry(messages);
const sha256 = (bytes: Uint8Array) => new Uint8Array(createHash("sha256").update(bytes).digest());
const context: SignContext = { registry, sha256, feePayer: "payer", coinMetadata: () => undefined };

const [DIRECT, TEXTUAL, DIRECT_AUX, AMINO] = [1, 2, 3, 127] as const;

function isSignedBy(key: Uint8Array, bytes: Uint8Array, signature: Uint8Array): boolean {
  const point = ECDH.convertKey(key, "secp256k1", undefined, undefined, "uncompressed") as Buffer;
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((half) =>
    half.toString("base64url"),
  );
  const jwk = { kty: "EC", crv: "secp256k1", x: x as string, y: y as string };
  const publicKey = createPublicKey({ key: jwk, format: "jwk" });
  return verify("sha256", bytes, { key: publicKey, dsaEncoding: "ieee-p1363" }, signature);
}

function accountsOf(state: Readonly<Record<string, JsonValue>> | null): JsonObject[] {
  const auth = state?.auth;
  const list = isJsonObject(auth) ? (auth.accounts as readonly JsonObject[]) : [];
  const base = (account: JsonObject): JsonObject => {
    const inner = account.base_vesting_account ?? account.base_account;
    return isJsonObject(inner) ? base(inner) : account;
  };
  return list.map(base);
}

/** Account numbers and keys by address, as far as genesis and the final export tell. */
function accountTable({ genesis, final_export }: Vector): Map<string, JsonObject> {
  const all = [...accountsOf(genesis.app_state), ...accountsOf(final_export)];
  return new Map(all.map((account) => [account.address as string, account]));
}

function multiKeys(key: LegacyAminoPubKey, { multi }: ModeInfo): Uint8Array[] {
  const bits = multi?.bitarray?.elems ?? new Uint8Array(0);
  const signed = key.publicKeys.filter((_, i) => ((bits[i >> 3] ?? 0) >> (7 - (i & 7))) & 1);
  return signed.map(({ value }) => PubKey.decode(value).key);
}

/** Pairs of what was signed and by which key, for one signer of a transaction. */
function signatures(tx: DecodedTx, i: number, account: JsonObject, chainId: string) {
  const info = tx.authInfo.signerInfos[i] as AuthInfo["signerInfos"][number];
  const known = isJsonObject(account.pub_key)
    ? fromJson(Any, account.pub_key, registry)
    : undefined;
  const publicKey = info.publicKey ?? known;
  const signer: SignerData = {
    address: account.address as string,
    chainId,
    accountNumber: BigInt(account.account_number as string),
    sequence: info.sequence,
    publicKey,
  };
  const modeInfo = info.modeInfo as ModeInfo;
  const signature = tx.signatures[i] as Uint8Array;
  const value = publicKey?.value as Uint8Array;
  const bytesOf = ({ single }: ModeInfo) => signBytes(single?.mode ?? 0, tx, signer, context);
  if (modeInfo.single) return [[PubKey.decode(value).key, bytesOf(modeInfo), signature] as const];
  const keys = multiKeys(LegacyAminoPubKey.decode(value), modeInfo);
  const parts = MultiSignature.decode(signature).signatures;
  return keys.map((key, k) => {
    const inner = modeInfo.multi?.modeInfos[k] as ModeInfo;
    return [key, bytesOf(inner), parts[k] as Uint8Array] as const;
  });
}

for (const name of vectorNames.filter((one) => !/^08-random-seed3/.test(one)))
  test(`signatures of ${name}`, () => {
    const vector = readVector(name);
    const accounts = accountTable(vector);
    for (const { txs, result, tx_labels } of vector.blocks)
      (txs ?? []).forEach((text, t) => {
        if (result.tx_results?.[t]?.code !== 0) return;
        const tx = decodeTx(fromBase64(text), registry);
        txSignerTexts(tx).forEach((address, i) => {
          const account = accounts.get(address);
          if (account === undefined) return;
          for (const [key, bytes, signature] of signatures(tx, i, account, vector.chain_id))
            assert.ok(isSignedBy(key, bytes, signature), `${name} ${tx_labels?.[t]}`);
        });
      });
  });

test("amino signatures are among those of the vectors", () => {
  const vector = readVector("01-bank-basic.json.gz");
  const modes = vector.blocks.flatMap(({ txs, result }) =>
    (txs ?? []).flatMap((text, t) => {
      if (result.tx_results?.[t]?.code !== 0) return [];
      const { signerInfos } = decodeTx(fromBase64(text), registry).authInfo;
      return signerInfos.map(({ modeInfo }) => modeInfo?.single?.mode ?? -1);
    }),
  );
  assert.deepEqual(new Set(modes), new Set([DIRECT, AMINO, -1]));
});

function pack<T>(type: MessageType<T>, message: Partial<T> = {}): Any {
  return { typeUrl: `/${type.typeName}`, value: type.encode(type.create(message)) };
}

const fee = { amount: [{ denom: "umilk", amount: 5n }], gasLimit: 7n, payer: "", granter: "" };
const signer: SignerData = {
  address: "alice",
  chainId: "chain<1>",
  accountNumber: 3n,
  sequence: 4n,
  publicKey: pack(PubKey, { key: Uint8Array.of(1) }),
};

function txOf(body: Partial<TxBody>, auth: Partial<AuthInfo> = { fee }): DecodedTx {
  const authBytes = AuthInfoType.encode(AuthInfoType.create(auth));
  return decodeTx(encodeTxRaw(TxBody.encode(TxBody.create(body)), authBytes, []), registry);
}

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

test("the fee payer cannot sign as an auxiliary", () => {
  const tx = txOf({ memo: "m" });
  assert.throws(() => signBytes(DIRECT_AUX, tx, { ...signer, address: "payer" }, context), {
    message: "fee payer payer cannot sign with SIGN_MODE_DIRECT_AUX: unauthorized",
  });
  const doc = SignDocDirectAux.decode(signBytes(DIRECT_AUX, tx, signer, context));
  assert.deepEqual([doc.bodyBytes, doc.chainId, doc.sequence], [tx.bodyBytes, signer.chainId, 4n]);
});

test("other modes are refused", () => {
  const text = (mode: number) => {
    try {
      signBytes(mode, txOf({}), signer, context);
    } catch (error) {
      return (error as Error).message;
    }
    return "none";
  };
  assert.equal(text(0), "unsupported sign mode SIGN_MODE_UNSPECIFIED");
  assert.equal(text(5), "unsupported sign mode 5");
  assert.equal(text(191), "unsuppored sign mode SIGN_MODE_EIP_191");
});

const ATOM = Metadata.create({
  base: "uatom",
  display: "ATOM",
  denomUnits: [
    { denom: "ATOM", exponent: 6, aliases: [] },
    { denom: "uatom", exponent: 0, aliases: [] },
  ],
});
const KEY = pack(PubKey, { key: fromBase64("Auvdf+T963bciiBe9l15DNMOijdaXCUo6zqSOvH7TXlN") });
const ALICE = "cosmos1ulav3hsenupswqfkw2y3sup5kgtqwnvqa8eyhs";
const BOB = "cosmos1ejrf4cur2wy6kfurg9f2jppp2h3afe5h6pkh5t";
const textualSigner: SignerData = {
  address: ALICE,
  chainId: "my-chain",
  accountNumber: 1n,
  sequence: 2n,
  publicKey: KEY,
};
const textualContext: SignContext = { ...context, coinMetadata: () => ATOM };
const transfer = pack(MsgSend, {
  fromAddress: ALICE,
  toAddress: BOB,
  amount: [{ denom: "uatom", amount: 10_000_000n }],
});
const textualAuth = {
  signerInfos: [
    { publicKey: KEY, modeInfo: { single: { mode: TEXTUAL }, multi: undefined }, sequence: 2n },
  ],
  fee: { amount: [{ denom: "uatom", amount: 2000n }], gasLimit: 100_000n, payer: "", granter: "" },
};

test("a textual document is that of the published example", () => {
  const tx = txOf({ messages: [transfer] }, textualAuth);
  // The published bytes announce 13 screens where 15 follow.
  const expected =
    "a1018fa20168436861696e20696402686d792d636861696ea2016e4163636f756e74206e756d626572026131a2016853657175656e6365026132a301674164647265737302782d636f736d6f7331756c6176336873656e7570737771666b77327933737570356b677471776e767161386579687304f5a3016a5075626c6963206b657902781f2f636f736d6f732e63727970746f2e736563703235366b312e5075624b657904f5a401634b657902785230324542204444374620453446442045423736204443384120323035452046363544203739304320443330452038413337203541354320323532382045423341203932334120463146422034443739203444030104f5a102781e54686973207472616e73616374696f6e206861732031204d657373616765a3016d4d6573736167652028312f312902781c2f636f736d6f732e62616e6b2e763162657461312e4d736753656e640301a3016c46726f6d206164647265737302782d636f736d6f7331756c6176336873656e7570737771666b77327933737570356b677471776e76716138657968730302a3016a546f206164647265737302782d636f736d6f7331656a726634637572327779366b667572673966326a707070326833616665356836706b6835740302a30166416d6f756e74026731302041544f4d0302a1026e456e64206f66204d657373616765a2016446656573026a302e3030322041544f4da30169476173206c696d697402673130302730303004f5a3017148617368206f66207261772062797465730278403738356264333036656138393632636462393630303038396264643635663364633032396531616561313132646565363965313935343663396164616438366504f5";
  assert.equal(toHex(signBytes(TEXTUAL, tx, textualSigner, textualContext)), expected);
});

const EVERYTHING = `
0|Chain id|my-chain
0|Account number|1
0|Sequence|2
0!Address|${ALICE}
0!Public key|/cosmos.crypto.secp256k1.PubKey
1!Key|02EB DD7F E4FD EB76 DC8A 205E F65D 790C D30E 8A37 5A5C 2528 EB3A 923A F1FB 4D79 4D
0||This transaction has 2 Messages
1|Message (1/2)|/cosmos.authz.v1beta1.MsgExec
2|Grantee|${ALICE}
2|Msgs|1 Any
3|Msgs (1/1)|/cosmos.bank.v1beta1.MsgSend
4|From address|${ALICE}
4|To address|${BOB}
4|Amount|10 ATOM
2||End of Msgs
1|Message (2/2)|/cosmos.gov.v1.MsgVote
2|Proposal id|1
2|Voter|${ALICE}
2|Option|VOTE_OPTION_YES
0||End of Message
0|Memo|memo
0|Fees|0.002 ATOM
0!Fee payer|${BOB}
0!Fee granter|${ALICE}
0!Gas limit|100'000
0!Timeout height|20
0!Other signer|1 SignerInfo
1!Other signer (1/1)|SignerInfo object
2!Public key|/cosmos.crypto.multisig.LegacyAminoPubKey
3!Threshold|2
3!Public keys|1 Any
4!Public keys (1/1)|/cosmos.crypto.secp256k1.PubKey
5!Key|0257
3!|End of Public keys
2!Mode info|ModeInfo object
3!Multi|Multi object
4!Bitarray|CompactBitArray object
5!Extra bits stored|5
5!Elems|48
4!Mode infos|1 ModeInfo
5!Mode infos (1/1)|ModeInfo object
6!Single|Single object
7!Mode|SIGN_MODE_LEGACY_AMINO_JSON
4!|End of Mode infos
2!Sequence|5
0!|End of Other signer
0!Extension options|1 Any
1!Extension options (1/1)|/cosmos.base.v1beta1.Coin
2!|5 ATOM
0!|End of Extension options
0!Non critical extension options|1 Any
1!Non critical extension options (1/1)|/cosmos.auth.v1beta1.Params
2!Max memo characters|10
0!|End of Non critical extension options`;

test("a textual document shows everything, and what is for experts as such", () => {
  const vote = pack(MsgVote, { proposalId: 1n, voter: ALICE, option: 1 });
  const body = TxBody.create({
    messages: [pack(MsgExec, { grantee: ALICE, msgs: [transfer] }), vote],
    memo: "memo",
    timeoutHeight: 20n,
    extensionOptions: [pack(Coin, { denom: "uatom", amount: 5_000_000n })],
    nonCriticalExtensionOptions: [pack(Params, { maxMemoCharacters: 10n })],
  });
  const member = pack(PubKey, { key: Uint8Array.of(2, 0x57) });
  const multi = {
    bitarray: { extraBitsStored: 5, elems: Uint8Array.of(0x48) },
    modeInfos: [{ single: { mode: AMINO }, multi: undefined }],
  };
  const other = {
    publicKey: pack(LegacyAminoPubKey, { threshold: 2, publicKeys: [member] }),
    modeInfo: { single: undefined, multi },
    sequence: 5n,
  };
  const authInfo = AuthInfoType.create({
    signerInfos: [...textualAuth.signerInfos, other],
    fee: { ...textualAuth.fee, payer: BOB, granter: ALICE },
  });
  const [bodyBytes, authInfoBytes] = [TxBody.encode(body), AuthInfoType.encode(authInfo)];
  const tx = { ...txOf({}), body, bodyBytes, authInfo, authInfoBytes };
  const shown = textualScreens(tx, textualSigner, textualContext).map(
    ({ title, content, indent, expert }) => `${indent}${expert ? "!" : "|"}${title}|${content}`,
  );
  assert.match(shown.pop() ?? "", /^0!Hash of raw bytes\|[0-9a-f]{64}$/);
  assert.deepEqual(shown, EVERYTHING.trim().split("\n"));
});

test("textual values", () => {
  const duration = (seconds: bigint, nanos = 0) =>
    formatDuration(Duration.encode({ seconds, nanos }));
  assert.deepEqual(
    [
      duration(0n),
      duration(1n),
      duration(86_400n),
      duration(90_061n),
      duration(3600n, 5e8),
      duration(-60n),
    ],
    [
      "0 seconds",
      "1 second",
      "1 day",
      "1 day, 1 hour, 1 minute, 1 second",
      "1 hour, 0 minutes, 0.5 seconds",
      "-1 minute",
    ],
  );
  assert.throws(() => duration(1n, -1), SignBytesError);
  assert.deepEqual(["0", "007", "-1234567", "123"].map(formatInt), ["0", "7", "-1'234'567", "123"]);
  assert.deepEqual(["1234.500", "0.0", "-1000.01"].map(formatDec), ["1'234.5", "0", "-1'000.01"]);
  assert.throws(() => formatInt("12a"), SignBytesError);
  assert.equal(
    formatTimestamp(Timestamp.encode({ seconds: 1n, nanos: 10 })),
    "1970-01-01T00:00:01.00000001Z",
  );
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

test("the same transaction always gives the same bytes", () => {
  const vote = pack(MsgVote, { proposalId: 1n, voter: "v", option: 1 });
  const exec = pack(MsgExec, { grantee: "g", msgs: [vote, transfer] });
  const tx = txOf({ messages: [exec, vote], memo: "é<\n" }, textualAuth);
  for (const mode of [DIRECT, TEXTUAL, DIRECT_AUX, AMINO])
    assert.deepEqual(
      signBytes(mode, tx, textualSigner, textualContext),
      signBytes(mode, tx, textualSigner, textualContext),
    );
});

test("any bytes that decode as a transaction give sign bytes or a refusal", () => {
  const { bodyBytes, authInfoBytes } = txOf(
    { messages: [transfer, pack(MsgExec, { msgs: [transfer] })] },
    textualAuth,
  );
  const changes = fc.array(fc.tuple(fc.nat(bodyBytes.length - 1), fc.nat(255)), { maxLength: 3 });
  fc.assert(
    fc.property(changes, (damage) => {
      const body = bodyBytes.slice();
      for (const [at, byte] of damage) body[at] = byte;
      let tx: DecodedTx;
      try {
        tx = decodeTx(encodeTxRaw(body, authInfoBytes, []), registry);
      } catch {
        return;
      }
      for (const mode of [DIRECT, TEXTUAL, DIRECT_AUX, AMINO])
        try {
          signBytes(mode, tx, textualSigner, textualContext);
        } catch (error) {
          assert.ok(error instanceof SignBytesError, String(error));
        }
    }),
    { numRuns: 2000 },
  );
});
