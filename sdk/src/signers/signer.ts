import type { SinglePublicKey } from "@milkyway/crypto";

/** A transaction on its way to a signature. */
export interface SignRequest {
  readonly bodyBytes: Uint8Array;
  readonly authInfoBytes: Uint8Array;
  readonly chainId: string;
  readonly accountNumber: bigint;
  readonly sequence: bigint;
}

/** A signature, and what was signed: wallets let their users change fee and memo. */
export interface Signed {
  readonly bodyBytes: Uint8Array;
  readonly authInfoBytes: Uint8Array;
  readonly signature: Uint8Array;
}

/** Who signs the transactions of one account. */
export interface Signer {
  readonly address: string;
  readonly publicKey: SinglePublicKey;
  readonly mode: "direct" | "amino";
  /** Rejects when the user says no. */
  sign(request: SignRequest): Promise<Signed>;
}
