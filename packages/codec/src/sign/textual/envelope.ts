import { concatBytes, toHex } from "@milkyway/bytes";
import { Panic } from "@milkyway/math";
import { Any } from "../../any.ts";
import { Coin } from "../../gen/cosmos/base/v1beta1.ts";
import { AuthInfo, Fee, SignerInfo, TxBody } from "../../gen/cosmos/tx/v1beta1.ts";
import { defineMessage } from "../../message.ts";
import { field, type MessageType, messageField } from "../../schema.ts";
import type { DecodedTx } from "../../tx/decodeTx.ts";
import { type PresentFields, presentByName, presentFields, type Raw } from "../presentFields.ts";
import type { SignContext, SignerData } from "../signerData.ts";

/** What a textual document shows of a transaction, in the order in which it is shown. */
export const Envelope: MessageType<unknown> = defineMessage<unknown>("Envelope", [
  field(1, "chain_id", "string"),
  field(2, "account_number", "uint64"),
  field(3, "sequence", "uint64"),
  field(4, "address", "string"),
  messageField(5, "public_key", () => Any),
  messageField(6, "message", () => Any, { repeated: true }),
  field(7, "memo", "string"),
  messageField(8, "fees", () => Coin, { repeated: true }),
  field(9, "fee_payer", "string"),
  field(10, "fee_granter", "string"),
  messageField(11, "tip", () => Coin, { repeated: true }),
  field(12, "tipper", "string"),
  field(13, "gas_limit", "uint64"),
  field(14, "timeout_height", "uint64"),
  messageField(15, "other_signer", () => SignerInfo, { repeated: true }),
  messageField(16, "extension_options", () => Any, { repeated: true }),
  messageField(17, "non_critical_extension_options", () => Any, { repeated: true }),
  field(18, "hash_of_raw_bytes", "string"),
]);

function lengthBytes({ length }: Uint8Array): Uint8Array {
  const out = new Uint8Array(8);
  new DataView(out.buffer).setUint32(4, length);
  return out;
}

function hashOfRawBytes({ bodyBytes, authInfoBytes }: DecodedTx, { sha256 }: SignContext): string {
  const [body, auth] = [lengthBytes(bodyBytes), lengthBytes(authInfoBytes)];
  return toHex(sha256(concatBytes(body, bodyBytes, auth, authInfoBytes)));
}

/** The reference reads a part that is absent and panics. */
function mustBe<T>(part: T | undefined): T {
  if (part === undefined)
    throw new Panic("runtime error: invalid memory address or nil pointer dereference");
  return part;
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return toHex(a) === toHex(b);
}

/** The signers other than the one with this key. */
function otherSigners(tx: DecodedTx, auth: PresentFields, { publicKey }: SignerData): Raw[] {
  const infos = (presentByName(auth, "signer_infos") ?? []) as readonly Raw[];
  return infos.filter((_, i) => {
    const key = mustBe(tx.authInfo.signerInfos[i]?.publicKey).value;
    return !sameBytes(key, mustBe(publicKey).value);
  });
}

/** The values of the envelope that are present. */
export function envelopeOf(tx: DecodedTx, signer: SignerData, context: SignContext): PresentFields {
  const body = presentFields(TxBody, tx.bodyBytes);
  const auth = presentFields(AuthInfo, tx.authInfoBytes);
  const fee = presentFields(Fee, mustBe(presentByName(auth, "fee")) as Uint8Array);
  const { tip } = tx.authInfo;
  const values: Readonly<Record<string, Raw | undefined>> = {
    chain_id: signer.chainId,
    account_number: signer.accountNumber,
    sequence: signer.sequence,
    address: signer.address,
    public_key: signer.publicKey && Any.encode(signer.publicKey),
    message: presentByName(body, "messages"),
    memo: tx.body.memo,
    fees: presentByName(fee, "amount"),
    fee_payer: presentByName(fee, "payer"),
    fee_granter: presentByName(fee, "granter"),
    tip: tip?.amount.map((coin) => Coin.encode(coin)),
    tipper: tip?.tipper,
    gas_limit: presentByName(fee, "gas_limit"),
    timeout_height: tx.body.timeoutHeight,
    other_signer: otherSigners(tx, auth, signer),
    extension_options: presentByName(body, "extension_options"),
    non_critical_extension_options: presentByName(body, "non_critical_extension_options"),
    hash_of_raw_bytes: hashOfRawBytes(tx, context),
  };
  const present = Envelope.fields.flatMap((one) => {
    const value = values[one.name];
    const isEmpty = !value || (Array.isArray(value) && value.length === 0);
    return isEmpty ? [] : ([[one, value as Raw]] as const);
  });
  return new Map(present);
}
