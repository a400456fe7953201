import { decodeTx, type TypeRegistry } from "@milkyway/codec";
import { AuthInfo, Fee, type Tx, TxBody } from "@milkyway/codec/gen/cosmos/tx/v1beta1";

/** What stands for bytes in a block that are no transaction. */
const UNDECODED: Tx = {
  body: TxBody.create({ memo: "decode failed tx" }),
  authInfo: AuthInfo.create({ fee: Fee.create() }),
  signatures: [],
};

/**
 * The transaction that bytes stand for. Those that are none are shown as an empty one that says so in its memo.
 * @see https://github.com/milkyway-labs/milkyway/blob/main/cmd/milkywayd/cmd/config.go
 */
export function decodedTx(bytes: Uint8Array, registry: TypeRegistry): Tx {
  try {
    const { body, authInfo, signatures } = decodeTx(bytes, registry);
    return { body, authInfo, signatures };
  } catch {
    return UNDECODED;
  }
}
