import { utf8 } from "@milkyway/bytes";
import { Coin } from "../../gen/cosmos/base/v1beta1.ts";
import { AuthInfo, Fee, TxBody } from "../../gen/cosmos/tx/v1beta1.ts";
import { goString } from "../../json/goString.ts";
import type { MessageType } from "../../schema.ts";
import type { DecodedTx } from "../../tx/decodeTx.ts";
import { rejectUnknownFields } from "../../tx/rejectUnknownFields.ts";
import { UnknownField } from "../../tx/txDecodeError.ts";
import { type PresentFields, presentByName, presentFields } from "../presentFields.ts";
import { SignBytesError } from "../signBytesError.ts";
import type { SignContext, SignerData } from "../signerData.ts";
import { AminoJson } from "./aminoJson.ts";

type Bytes = Uint8Array;

function refuseUnknown(
  { bodyBytes, hasUnknownNonCriticals }: DecodedTx,
  { registry }: SignContext,
) {
  if (!hasUnknownNonCriticals) return;
  try {
    rejectUnknownFields(TxBody, bodyBytes, registry, { allowNonCritical: false });
  } catch (error) {
    if (!(error instanceof UnknownField)) throw error;
    const { typeName, no, wire } = error;
    throw new SignBytesError(
      `${typeName}: {TagNum: ${no}, WireType:"${wire}"}: unknown protobuf field`,
    );
  }
}

function feeJson(fields: PresentFields, amino: AminoJson): string {
  const coins = (presentByName(fields, "amount") ?? []) as readonly Bytes[];
  const coin = Coin as MessageType<unknown>;
  const [granter, payer] = ["granter", "payer"].map((name) => presentByName(fields, name));
  const entries = [
    `"amount":[${coins.map((bytes) => amino.message(coin, bytes)).join(",")}]`,
    `"gas":"${presentByName(fields, "gas_limit") ?? 0n}"`,
    ...(granter === undefined ? [] : [`"granter":${goString(granter as string)}`]),
    ...(payer === undefined ? [] : [`"payer":${goString(payer as string)}`]),
  ];
  return `{${entries.join(",")}}`;
}

/** The fee, which is empty for the one who gives a tip. */
function signedFee({ authInfo, authInfoBytes }: DecodedTx, address: string): PresentFields {
  if (authInfo.tip?.tipper === "") throw new SignBytesError("tipper cannot be empty");
  if (authInfo.tip?.tipper === address) return new Map();
  const fee = presentByName(presentFields(AuthInfo, authInfoBytes), "fee");
  return fee === undefined ? new Map() : presentFields(Fee, fee as Bytes);
}

/** The document signed in `SIGN_MODE_LEGACY_AMINO_JSON`. */
export function aminoSignBytes(tx: DecodedTx, signer: SignerData, context: SignContext): Bytes {
  refuseUnknown(tx, context);
  const { body, bodyBytes } = tx;
  if (body.extensionOptions.length > 0 || body.nonCriticalExtensionOptions.length > 0)
    throw new SignBytesError(
      "SIGN_MODE_LEGACY_AMINO_JSON does not support protobuf extension options: invalid request",
    );
  if (signer.address === "")
    throw new SignBytesError(
      "got empty address in SIGN_MODE_LEGACY_AMINO_JSON handler: invalid request",
    );
  const amino = new AminoJson(context.registry);
  const messages = (presentByName(presentFields(TxBody, bodyBytes), "messages") ??
    []) as readonly Bytes[];
  const entries = [
    `"account_number":"${signer.accountNumber}"`,
    `"chain_id":${goString(signer.chainId)}`,
    `"fee":${feeJson(signedFee(tx, signer.address), amino)}`,
    `"memo":${goString(body.memo)}`,
    `"msgs":[${messages.map(amino.any).join(",")}]`,
    `"sequence":"${signer.sequence}"`,
    ...(body.timeoutHeight === 0n ? [] : [`"timeout_height":"${body.timeoutHeight}"`]),
  ];
  return utf8(`{${entries.join(",")}}`);
}
