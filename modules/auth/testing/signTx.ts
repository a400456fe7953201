import { fromHex } from "@milkyway/bytes";
import { type Any, createTypeRegistry, decodeTx, encodeTxRaw, signBytes } from "@milkyway/codec";
import { messages as bankTypes, MsgSend } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import { messages as ed25519Types } from "@milkyway/codec/gen/cosmos/crypto/ed25519";
import { messages as multisigTypes } from "@milkyway/codec/gen/cosmos/crypto/multisig";
import { messages as secp256k1Types } from "@milkyway/codec/gen/cosmos/crypto/secp256k1";
import { SignMode } from "@milkyway/codec/gen/cosmos/tx/signing/v1beta1";
import { AuthInfo, Fee, type SignerInfo, TxBody } from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import { accounts, type Tx } from "@milkyway/core";
import {
  addSignature,
  createPrivateKey,
  emptyMultisignature,
  encodePublicKey,
  encodeSignatureData,
  type LegacyAminoPublicKey,
  type PrivateKey,
  type PublicKey,
  type SignatureData,
  sha256,
} from "@milkyway/crypto";
import { type Coin, parseCoins } from "@milkyway/math";

/** The types that transactions of tests hold. */
export const registry = createTypeRegistry([
  ...bankTypes,
  ...secp256k1Types,
  ...ed25519Types,
  ...multisigTypes,
]);

export const CHAIN_ID = "golden-01-bank-basic";

const secret = (hex: string) => createPrivateKey("secp256k1", fromHex(hex));

/** Keys of the people in `people.ts`. */
export const KEYS = {
  alice: secret("0f612a352aa2340ae628807f146cbb06e19ab09cf7c05734225846c1407e5f99"),
  bob: secret("4527d99b83d96de4154f2070a580589aae463ea4d1b5f2947ccdce46566ec3ae"),
  carol: secret("5dc0a508e4baaf618eb7c7a57ad0aa01476c8aa910b10028b57bcb03317377db"),
};

export function addressTextOf(key: PublicKey): string {
  return accounts.toText(key.address);
}

/** `MsgSend` as it stands in a transaction. */
export function sendMsg(fromAddress: string, toAddress: string, amount: string): Any {
  const value = MsgSend.encode({ fromAddress, toAddress, amount: parseCoins(amount) });
  return { typeUrl: `/${MsgSend.typeName}`, value };
}

/** Who signs a transaction, and how. */
export interface TestSigner {
  readonly key: PrivateKey | { readonly multisig: LegacyAminoPublicKey; readonly by: PrivateKey[] };
  readonly accountNumber: bigint;
  readonly sequence: bigint;
  readonly mode?: number;
}

export interface TestTx {
  readonly messages: readonly Any[];
  readonly signers: readonly TestSigner[];
  readonly fee?: readonly Coin[] | string;
  readonly gas?: bigint;
  readonly body?: Partial<TxBody>;
  readonly feeFields?: Partial<Fee>;
  readonly chainId?: string;
  /** Changes the signer infos before they are signed over. */
  readonly signerInfos?: (infos: readonly SignerInfo[]) => readonly SignerInfo[];
  /** Changes the signatures after signing. */
  readonly signatures?: (signatures: readonly Uint8Array[]) => readonly Uint8Array[];
}

const publicKeyOf = ({ key }: TestSigner): PublicKey =>
  "multisig" in key ? key.multisig : key.publicKey;

const modeOf = ({ mode = SignMode.SIGN_MODE_DIRECT }: TestSigner) => mode;

/** Signs bytes with every key that a signer has. */
function signatureOf(signer: TestSigner, bytes: Uint8Array): SignatureData {
  const { key } = signer;
  const one = (by: PrivateKey) => ({ mode: modeOf(signer), signature: by.sign(bytes) });
  if (!("multisig" in key)) return one(key);
  return key.by.reduce(
    (sum, by) => addSignature(key.multisig, sum, by.publicKey, one(by)),
    emptyMultisignature(key.multisig),
  );
}

function partsOf(test: TestTx): { bodyBytes: Uint8Array; authInfoBytes: Uint8Array } {
  const { fee = "20000umilk", gas = 2_000_000n, signers } = test;
  const amount = typeof fee === "string" ? parseCoins(fee) : fee;
  const infos = signers.map((signer) => ({
    publicKey: encodePublicKey(publicKeyOf(signer)),
    modeInfo: encodeSignatureData(signatureOf(signer, new Uint8Array(0))).modeInfo,
    sequence: signer.sequence,
  }));
  return {
    bodyBytes: TxBody.encode(TxBody.create({ messages: test.messages, ...test.body })),
    authInfoBytes: AuthInfo.encode({
      signerInfos: test.signerInfos?.(infos) ?? infos,
      fee: Fee.create({ amount, gasLimit: gas, ...test.feeFields }),
      tip: undefined,
    }),
  };
}

/** A transaction, signed and decoded as a node gets it. */
export function signTx(test: TestTx): Tx {
  const { bodyBytes, authInfoBytes } = partsOf(test);
  const unsigned = decodeTx(encodeTxRaw(bodyBytes, authInfoBytes, []), registry);
  const [first] = test.signers;
  const context = {
    registry,
    feePayer: first === undefined ? "" : addressTextOf(publicKeyOf(first)),
    sha256,
    coinMetadata: () => undefined,
  };
  const signatures = test.signers.map((signer) => {
    const key = publicKeyOf(signer);
    const data = {
      address: addressTextOf(key),
      chainId: test.chainId ?? CHAIN_ID,
      accountNumber: signer.accountNumber,
      sequence: signer.sequence,
      publicKey: encodePublicKey(key),
    };
    const bytes = signBytes(modeOf(signer), unsigned, data, context);
    return encodeSignatureData(signatureOf(signer, bytes)).signature;
  });
  return decodeTx(
    encodeTxRaw(bodyBytes, authInfoBytes, test.signatures?.(signatures) ?? signatures),
    registry,
  );
}
