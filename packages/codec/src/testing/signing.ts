/** Transactions, signers and contexts to make sign bytes from. */
import { createHash } from "node:crypto";
import { fromBase64 } from "@milkyway/bytes";
import type { Any } from "../any.ts";
import { Metadata, MsgSend } from "../gen/cosmos/bank/v1beta1.ts";
import { PubKey } from "../gen/cosmos/crypto/secp256k1.ts";
import { AuthInfo, TxBody } from "../gen/cosmos/tx/v1beta1.ts";
import { createTypeRegistry } from "../registry.ts";
import type { MessageType } from "../schema.ts";
import type { SignContext, SignerData } from "../sign/signerData.ts";
import { type DecodedTx, decodeTx } from "../tx/decodeTx.ts";
import { encodeTxRaw } from "../tx/encodeTxRaw.ts";
import { messages } from "./generated.ts";

export const registry = createTypeRegistry(messages);
const sha256 = (bytes: Uint8Array) => new Uint8Array(createHash("sha256").update(bytes).digest());
export const context: SignContext = {
  registry,
  sha256,
  feePayer: "payer",
  coinMetadata: () => undefined,
};

export const [DIRECT, TEXTUAL, DIRECT_AUX, AMINO] = [1, 2, 3, 127] as const;

export function pack<T>(type: MessageType<T>, message: Partial<T> = {}): Any {
  return { typeUrl: `/${type.typeName}`, value: type.encode(type.create(message)) };
}

const fee = { amount: [{ denom: "umilk", amount: 5n }], gasLimit: 7n, payer: "", granter: "" };
export const signer: SignerData = {
  address: "alice",
  chainId: "chain<1>",
  accountNumber: 3n,
  sequence: 4n,
  publicKey: pack(PubKey, { key: Uint8Array.of(1) }),
};

export function txOf(body: Partial<TxBody>, auth: Partial<AuthInfo> = { fee }): DecodedTx {
  const authBytes = AuthInfo.encode(AuthInfo.create(auth));
  return decodeTx(encodeTxRaw(TxBody.encode(TxBody.create(body)), authBytes, []), registry);
}

const ATOM = Metadata.create({
  base: "uatom",
  display: "ATOM",
  denomUnits: [
    { denom: "ATOM", exponent: 6, aliases: [] },
    { denom: "uatom", exponent: 0, aliases: [] },
  ],
});
export const KEY = pack(PubKey, {
  key: fromBase64("Auvdf+T963bciiBe9l15DNMOijdaXCUo6zqSOvH7TXlN"),
});
export const ALICE = "cosmos1ulav3hsenupswqfkw2y3sup5kgtqwnvqa8eyhs";
export const BOB = "cosmos1ejrf4cur2wy6kfurg9f2jppp2h3afe5h6pkh5t";
export const textualSigner: SignerData = {
  address: ALICE,
  chainId: "my-chain",
  accountNumber: 1n,
  sequence: 2n,
  publicKey: KEY,
};
export const textualContext: SignContext = { ...context, coinMetadata: () => ATOM };
export const transfer = pack(MsgSend, {
  fromAddress: ALICE,
  toAddress: BOB,
  amount: [{ denom: "uatom", amount: 10_000_000n }],
});
export const textualAuth = {
  signerInfos: [
    { publicKey: KEY, modeInfo: { single: { mode: TEXTUAL }, multi: undefined }, sequence: 2n },
  ],
  fee: { amount: [{ denom: "uatom", amount: 2000n }], gasLimit: 100_000n, payer: "", granter: "" },
};
