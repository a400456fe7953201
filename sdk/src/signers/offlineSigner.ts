/** Signers of CosmJS, and the wallets that offer the same: Keplr, Leap, Cosmostation, Ledger through them. */
import { fromBase64 } from "@milkyway/bytes";
import { decodeTx, type JsonObject, signBytes, type TypeRegistry } from "@milkyway/codec";
import { SignMode } from "@milkyway/codec/gen/cosmos/tx/signing/v1beta1";
import { AuthInfo, type Fee, TxBody, TxRaw } from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import { Secp256k1PublicKey, sha256 } from "@milkyway/crypto";
import { SdkError } from "../errors/sdkError.ts";
import type { Signed, Signer, SignRequest } from "./signer.ts";

interface OfflineAccount {
  readonly address: string;
  readonly pubkey: Uint8Array;
}

interface SignatureText {
  /** Base64. */
  readonly signature: string;
}

/** As `@cosmjs/proto-signing` declares it. */
export interface OfflineDirectSigner {
  getAccounts(): Promise<readonly OfflineAccount[]>;
  signDirect(
    address: string,
    document: Omit<SignRequest, "sequence">,
  ): Promise<{
    readonly signed: { readonly bodyBytes: Uint8Array; readonly authInfoBytes: Uint8Array };
    readonly signature: SignatureText;
  }>;
}

/** The document of amino JSON, as far as a wallet may change it. */
interface AminoDocument {
  readonly memo: string;
  readonly fee: {
    readonly amount: readonly { readonly denom: string; readonly amount: string }[];
    readonly gas: string;
  };
}

/** As `@cosmjs/amino` declares it. */
export interface OfflineAminoSigner {
  getAccounts(): Promise<readonly OfflineAccount[]>;
  signAmino(
    address: string,
    document: never,
  ): Promise<{ readonly signed: AminoDocument; readonly signature: SignatureText }>;
}

async function accountOf(
  signer: { getAccounts(): Promise<readonly OfflineAccount[]> },
  address: string | undefined,
): Promise<OfflineAccount> {
  const all = await signer.getAccounts();
  const found = address === undefined ? all[0] : all.find((each) => each.address === address);
  if (found !== undefined) return found;
  throw new SdkError(`the wallet has no account ${address ?? ""}`.trimEnd(), {
    hint: "Unlock the wallet and choose the account in it.",
  });
}

/** Signs in mode DIRECT with the first account of a wallet, or with the one of an address. */
export async function directSigner(wallet: OfflineDirectSigner, address?: string): Promise<Signer> {
  const account = await accountOf(wallet, address);
  return {
    address: account.address,
    publicKey: new Secp256k1PublicKey(account.pubkey),
    mode: "direct",
    async sign({ bodyBytes, authInfoBytes, chainId, accountNumber }) {
      const document = { bodyBytes, authInfoBytes, chainId, accountNumber };
      const { signed, signature } = await wallet.signDirect(account.address, document);
      return { ...signed, signature: fromBase64(signature.signature) };
    },
  };
}

function documentOf(address: string, request: SignRequest, registry: TypeRegistry): JsonObject {
  const { bodyBytes, authInfoBytes, chainId, accountNumber, sequence } = request;
  const raw = TxRaw.encode({ bodyBytes, authInfoBytes, signatures: [new Uint8Array(64)] });
  const signer = { address, chainId, accountNumber, sequence, publicKey: undefined };
  const context = { registry, feePayer: address, sha256, coinMetadata: () => undefined };
  const mode = SignMode.SIGN_MODE_LEGACY_AMINO_JSON;
  const text = signBytes(mode, decodeTx(raw, registry), signer, context);
  return JSON.parse(new TextDecoder().decode(text)) as JsonObject;
}

function feeOf({ fee }: AminoDocument, before: Fee | undefined): Fee {
  const amount = fee.amount.map(({ denom, amount }) => ({ denom, amount: BigInt(amount) }));
  const { payer = "", granter = "" } = before ?? {};
  return { amount, gasLimit: BigInt(fee.gas), payer, granter };
}

function signedParts(request: SignRequest, document: AminoDocument): Omit<Signed, "signature"> {
  const body = TxBody.decode(request.bodyBytes);
  const authInfo = AuthInfo.decode(request.authInfoBytes);
  return {
    bodyBytes: TxBody.encode({ ...body, memo: document.memo }),
    authInfoBytes: AuthInfo.encode({ ...authInfo, fee: feeOf(document, authInfo.fee) }),
  };
}

/** Signs amino JSON, as Ledger devices do. The registry must know the messages that are signed. */
export async function aminoSigner(
  wallet: OfflineAminoSigner,
  registry: TypeRegistry,
  address?: string,
): Promise<Signer> {
  const account = await accountOf(wallet, address);
  return {
    address: account.address,
    publicKey: new Secp256k1PublicKey(account.pubkey),
    mode: "amino",
    async sign(request) {
      const document = documentOf(account.address, request, registry);
      const { signed, signature } = await wallet.signAmino(account.address, document as never);
      return { ...signedParts(request, signed), signature: fromBase64(signature.signature) };
    },
  };
}
