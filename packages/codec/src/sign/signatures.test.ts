/** The signatures of the recorded transactions over the bytes that are made from them. */
import assert from "node:assert/strict";
import { createPublicKey, ECDH, verify } from "node:crypto";
import { test } from "node:test";
import { fromBase64 } from "@milkyway/bytes";
import { Any } from "../any.ts";
import { MultiSignature } from "../gen/cosmos/crypto/multisig/v1beta1.ts";
import { LegacyAminoPubKey } from "../gen/cosmos/crypto/multisig.ts";
import { PubKey } from "../gen/cosmos/crypto/secp256k1.ts";
import type { AuthInfo, ModeInfo } from "../gen/cosmos/tx/v1beta1.ts";
import { fromJson } from "../json/fromJson.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../json/jsonValue.ts";
import { AMINO, context, DIRECT, registry } from "../testing/signing.ts";
import { readVector, type Vector, vectorNames } from "../testing/vectors.ts";
import { type DecodedTx, decodeTx } from "../tx/decodeTx.ts";
import { txSignerTexts } from "../tx/signerTexts.ts";
import { signBytes } from "./signBytes.ts";
import type { SignerData } from "./signerData.ts";

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
    let checked = 0;
    for (const { txs, result, tx_labels } of vector.blocks)
      (txs ?? []).forEach((text, t) => {
        if (result.tx_results?.[t]?.code !== 0) return;
        const tx = decodeTx(fromBase64(text), registry);
        txSignerTexts(tx).forEach((address, i) => {
          const account = accounts.get(address);
          if (account === undefined) return;
          for (const [key, bytes, signature] of signatures(tx, i, account, vector.chain_id))
            assert.ok(isSignedBy(key, bytes, signature), `${name} ${tx_labels?.[t]}`);
          checked++;
        });
      });
    assert.ok(checked > 0);
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

test("messages of every own module are among those that were signed as amino JSON", () => {
  const signed = new Set<string>();
  for (const name of vectorNames)
    for (const { txs, result } of readVector(name).blocks)
      (txs ?? []).forEach((text, t) => {
        if (result.tx_results?.[t]?.code !== 0) return;
        const { authInfo, messages } = decodeTx(fromBase64(text), registry);
        if (authInfo.signerInfos.some(({ modeInfo }) => modeInfo?.single?.mode === AMINO))
          for (const { type } of messages) signed.add(type.typeName);
      });
  const modules = new Set([...signed].map((name) => name.split(".")[1]));
  const own = ["liquidvesting", "operators", "restaking", "rewards", "services", "tokenfactory"];
  for (const module of [...own, "bank", "distribution", "feegrant", "gov", "staking"])
    assert.ok(modules.has(module), module);
  assert.equal(signed.size, 47);
});
