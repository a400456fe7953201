import { utf8 } from "@milkyway/bytes";
import type { MessageType } from "@milkyway/codec";
import { accounts } from "@milkyway/core";
import { createPrivateKey, type PrivateKey, sha256, signTxDirect } from "@milkyway/crypto";

/** A user who signs, and what the chain knows of the account. */
export interface SigningUser {
  readonly key: PrivateKey;
  readonly address: string;
  readonly accountNumber: bigint;
}

/** Accounts of the base genesis, which come before the users'. */
const FIRST_NUMBER = 3n;

function userOf(name: string, accountNumber: bigint): SigningUser {
  const key = createPrivateKey("secp256k1", sha256(utf8(name)));
  return { key, address: accounts.toText(key.publicKey.address), accountNumber };
}

/** Users whose accounts come after `others`. */
export function signingUsers(count: number, others = 0): readonly SigningUser[] {
  const first = FIRST_NUMBER + BigInt(others);
  return Array.from({ length: count }, (_, i) => userOf(`bench/${i}`, first + BigInt(i)));
}

export interface TxCost {
  readonly gas: bigint;
  readonly fee: bigint;
}

/** A transaction of one message, the first of its account. */
export function signed<T>(
  chainId: string,
  user: SigningUser,
  type: MessageType<T>,
  message: T,
  { gas, fee }: TxCost,
): Uint8Array {
  const messages = [{ typeUrl: `/${type.typeName}`, value: type.encode(message) }];
  const amount = [{ denom: "umilk", amount: fee }];
  return signTxDirect(
    { chainId, messages, fee: { amount, gasLimit: gas, payer: "", granter: "" } },
    [{ key: user.key, accountNumber: user.accountNumber, sequence: 0n }],
  );
}
