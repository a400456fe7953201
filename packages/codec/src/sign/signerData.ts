import type { Any } from "../any.ts";
import type { Metadata } from "../gen/cosmos/bank/v1beta1.ts";
import type { TypeRegistry } from "../registry.ts";

/** What a signer signs besides the transaction itself. */
export interface SignerData {
  /** Address text of the signer; of a multisig, that of the multisig. */
  readonly address: string;
  readonly chainId: string;
  readonly accountNumber: bigint;
  readonly sequence: bigint;
  readonly publicKey: Any | undefined;
}

/** What making sign bytes needs from outside. */
export interface SignContext {
  readonly registry: TypeRegistry;
  /** Address text of who pays the fee: the payer it names, else the first signer of the first message. */
  readonly feePayer: string;
  readonly sha256: (bytes: Uint8Array) => Uint8Array;
  /** The bank's metadata of a denom; asked once for each coin that is shown in a textual document. */
  readonly coinMetadata: (denom: string) => Metadata | undefined;
}
