/** Transactions that real threshold accounts of other chains signed, beside the checkout where they are given. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { encodeBech32 } from "@milkyway/bytes";
import {
  createTypeRegistry,
  type DecodedTx,
  decodeTx,
  encodeTxRaw,
  fromJson,
  type JsonObject,
  signBytes,
  signerTexts,
  toJson,
} from "@milkyway/codec";
import { allMessages } from "@milkyway/codec/gen/all";
import { LegacyAminoPubKey } from "@milkyway/codec/gen/cosmos/crypto/multisig";
import { AuthInfo, type SignerInfo, Tx, TxBody } from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import { keccak256 } from "../hash/keccak256.ts";
import { sha256 } from "../hash/sha256.ts";
import { decodePublicKey } from "../keys/decodePublicKey.ts";
import { LegacyAminoPublicKey } from "../keys/multisigKey.ts";
import { Secp256k1PublicKey } from "../keys/secp256k1Key.ts";
import { verifySecp256k1 } from "../secp256k1/verifySecp256k1.ts";
import { EthPubKey, foreignTypes } from "../testing/foreignTypes.ts";
import { decodeSignatureData, isMultiSignatureData } from "./signatureData.ts";
import { verifyMultisignature } from "./verifyMultisignature.ts";

const FOLDER = new URL("../../../../../shared/data/signed-txs/", import.meta.url);
const registry = createTypeRegistry([...allMessages, ...foreignTypes]);

/** Chain of each address prefix. */
const CHAINS: Readonly<Record<string, string>> = {
  bbn: "bbn-1",
  celestia: "celestia",
  init: "interwoven-1",
};

/** Account numbers, found by trying all below 1,000,000 against a signature. */
const NUMBERS: Readonly<Record<string, bigint>> = {
  bbn1d8ph9vlz5583jvsuyanls6yha0ltw2e5lv2s82: 257_390n,
  bbn1n2t5r8smc3gzqqq3v3cpdc7zn4xay05dd842nn: 257_389n,
  bbn1644m5hs8c0e6cv00n3tg3y2mv2vjykgnrdzdek: 257_404n,
  celestia16g5l6n9kg6879z695g6qjh70qv6wzqg640z9pn: 257_124n,
  celestia1vr00egrck8a0dax68fgglrm3n8v4yz9wjj7cj2: 257_125n,
  init1c6u0pslgmqvd6qkt3usx6apktz4mhtylrtadkp: 793n,
  init1hll9rg3wprq2eyq53xnrjf3e33d6p5g8s74t5r: 790n,
  init18ymfyqtgcg52z7te2ej7m6509fp3mhr2sm6yu0: 796n,
};

/** Holds an authorization whose amino JSON is not known: what was signed is none of the forms that were tried. */
const UNKNOWN_FORM = "milkinit_txs_03_vote_signed_tx.json";

/** Fields that newer chains write although they are empty. */
const EMPTY_ELSEWHERE = ["unordered", "timeout_timestamp"];

interface Recorded {
  readonly json: JsonObject;
  readonly bytes: Uint8Array;
  readonly tx: DecodedTx;
  readonly info: SignerInfo;
  readonly signer: string;
}

function rawOf({ body, authInfo, signatures }: Tx): Uint8Array {
  assert.ok(body && authInfo);
  return encodeTxRaw(TxBody.encode(body), AuthInfo.encode(authInfo), signatures);
}

function read(name: string): Recorded {
  const json = JSON.parse(readFileSync(new URL(name, FOLDER), "utf8"));
  for (const field of EMPTY_ELSEWHERE) {
    assert.ok(!json.body[field]);
    delete json.body[field];
  }
  const bytes = rawOf(fromJson(Tx, json, registry));
  const tx = decodeTx(bytes, registry);
  const [message] = tx.messages;
  const [info] = tx.authInfo.signerInfos;
  assert.ok(message && info);
  const [signer] = signerTexts(message.type, message.value);
  return { json, bytes, tx, info, signer: signer?.text ?? "" };
}

/** The threshold key; members of another chain's kind stand as keys of the same bytes. */
function keyOf({ publicKey }: SignerInfo): LegacyAminoPublicKey {
  assert.ok(publicKey);
  const { threshold, publicKeys } = LegacyAminoPubKey.decode(publicKey.value);
  const members = publicKeys.map(
    ({ value }) => new Secp256k1PublicKey(EthPubKey.decode(value).key),
  );
  return new LegacyAminoPublicKey(threshold, members);
}

function bytesToSign({ tx, info, signer }: Recorded, accountNumber: bigint): Uint8Array {
  const [prefix = ""] = signer.split("1");
  const data = {
    address: signer,
    chainId: CHAINS[prefix] ?? "",
    accountNumber,
    sequence: info.sequence,
    publicKey: info.publicKey,
  };
  const mode = info.modeInfo?.multi?.modeInfos[0]?.single?.mode ?? 0;
  const context = { registry, sha256, feePayer: signer, coinMetadata: () => undefined };
  return signBytes(mode, tx, data, context);
}

function verify(recorded: Recorded, accountNumber: bigint): void {
  const { tx, info, signer } = recorded;
  const bytes = bytesToSign(recorded, accountNumber);
  assert.ok(info.modeInfo);
  const signature = decodeSignatureData(info.modeInfo, tx.signatures[0] ?? new Uint8Array(0));
  assert.ok(isMultiSignatureData(signature));
  const hash = signer.startsWith("init") ? keccak256 : sha256;
  verifyMultisignature(keyOf(info), signature, {
    signBytes: () => bytes,
    // A signature may have its recovery number behind it.
    verify: (key, signed, by) => verifySecp256k1(key.bytes, hash(signed), by.subarray(0, 64)),
  });
}

const isGiven = existsSync(FOLDER);
const names = isGiven ? readdirSync(FOLDER).sort() : [];

test(
  "recorded multisignatures",
  { skip: isGiven ? false : "no recorded transactions are given" },
  () => assert.equal(names.length, 13),
);

for (const name of names)
  test(`${name} is read, written again and signed over`, () => {
    const recorded = read(name);
    const { json, bytes, tx, info, signer } = recorded;
    const again = Tx.decode(bytes);
    assert.deepEqual(toJson(Tx, again, registry), json);
    assert.deepEqual(rawOf(again), bytes);
    assert.deepEqual(Tx.encode(again), bytes);
    assert.equal(tx.authInfo.signerInfos.length, 1);

    const [prefix = ""] = signer.split("1");
    if (prefix !== "init") {
      assert.ok(info.publicKey);
      const { address } = decodePublicKey(info.publicKey);
      assert.equal(encodeBech32(prefix, address), signer);
    }
    assert.ok(bytesToSign(recorded, 1n).length > 300);
    const accountNumber = NUMBERS[signer];
    assert.ok(accountNumber);
    if (name === UNKNOWN_FORM) return;
    verify(recorded, accountNumber);
    assert.throws(() => verify(recorded, accountNumber + 1n));
  });
