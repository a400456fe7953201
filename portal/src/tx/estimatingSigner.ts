import { fromHex } from "@milkyway/bytes";
import { directSigner, type Signer } from "@milkyway/sdk";

/** A point of the curve; simulations do not ask whose it is. */
const ANY_KEY = fromHex("0279be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798");

/** Stands for an account whose key is elsewhere, so that what it would pay can be simulated; it signs nothing. */
export function estimatingSigner(address: string): Promise<Signer> {
  return directSigner({
    getAccounts: async () => [{ address, pubkey: ANY_KEY }],
    signDirect: async () => {
      throw new ReferenceError("the key of this account is not here");
    },
  });
}
