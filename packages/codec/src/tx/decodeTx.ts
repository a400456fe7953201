import { AuthInfo, TxBody, TxRaw } from "../gen/cosmos/tx/v1beta1.ts";
import { EXTENSION_OPTION, MSG } from "../interfaces.ts";
import { type TypeRegistry, UnresolvedType } from "../registry.ts";
import { checkAnys, type Unpacked, unpackAny } from "../unpackAny.ts";
import { WireError } from "../wire/wireError.ts";
import { checkTxRaw } from "./checkTxRaw.ts";
import { rejectUnknownFields } from "./rejectUnknownFields.ts";
import { TxDecodeError } from "./txDecodeError.ts";

/** A transaction: the bytes that were signed over and what they say. */
export interface DecodedTx {
  /** As received; what is hashed. */
  readonly bytes: Uint8Array;
  readonly bodyBytes: Uint8Array;
  readonly authInfoBytes: Uint8Array;
  readonly signatures: readonly Uint8Array[];
  readonly body: TxBody;
  readonly authInfo: AuthInfo;
  /** The messages of the body, decoded. */
  readonly messages: readonly Unpacked[];
  /** Whether the body has unknown non-critical fields, which amino signatures do not cover. */
  readonly hasUnknownNonCriticals: boolean;
}

function orTxError<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof WireError || error instanceof UnresolvedType)
      throw new TxDecodeError(error.message);
    throw error;
  }
}

function checkExtensionOptions(body: TxBody, registry: TypeRegistry): void {
  for (const any of [...body.extensionOptions, ...body.nonCriticalExtensionOptions])
    unpackAny(any, EXTENSION_OPTION, registry);
}

/**
 * Decodes a transaction with the checks of the reference, in its order. Throws `TxDecodeError`. Empty bytes are an
 * empty transaction.
 * @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/auth/tx/decoder.go
 */
export function decodeTx(bytes: Uint8Array, registry: TypeRegistry): DecodedTx {
  checkTxRaw(bytes);
  rejectUnknownFields(TxRaw, bytes, registry, { allowNonCritical: false });
  return orTxError(() => {
    const { bodyBytes, authInfoBytes, signatures } = TxRaw.decode(bytes);
    const hasUnknownNonCriticals = rejectUnknownFields(TxBody, bodyBytes, registry, {
      allowNonCritical: true,
    });
    const body = TxBody.decode(bodyBytes);
    const messages = body.messages.map((any) => unpackAny(any, MSG, registry));
    checkExtensionOptions(body, registry);
    rejectUnknownFields(AuthInfo, authInfoBytes, registry, { allowNonCritical: false });
    const authInfo = AuthInfo.decode(authInfoBytes);
    checkAnys(AuthInfo, authInfo, registry);
    return {
      bytes,
      bodyBytes,
      authInfoBytes,
      signatures,
      body,
      authInfo,
      messages,
      hasUnknownNonCriticals,
    };
  });
}
