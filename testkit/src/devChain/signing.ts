import { type OpenChain, unsignedTx } from "@milkyway/app";
import { accounts, messageSigners } from "@milkyway/core";
import { signTxDirect } from "@milkyway/crypto";
import { baseOf } from "@milkyway/modules/auth";
import { findAccount, keyOf } from "./devSigners.ts";
import { type Message, packed } from "./message.ts";

const GAS_LIMIT = 50_000_000n;

/** The bytes of a transaction signed by a named account, with the sequence that comes next for it. */
function signed(chain: OpenChain, chainId: string, name: string, messages: readonly Message[]) {
  const account = findAccount(name);
  if (account === undefined) return undefined;
  const found = chain.keepers.auth.getAccount(chain.state(), accounts.fromText(account.address));
  if (found === undefined) return undefined;
  const { accountNumber, sequence } = baseOf(found);
  const fee = { amount: [], gasLimit: GAS_LIMIT, payer: "", granter: "" };
  const tx = { chainId, messages: messages.map(packed), fee };
  return signTxDirect(tx, [{ key: keyOf(account), accountNumber, sequence }]);
}

/** Addresses that must sign, as text, each once. */
export function signersOf(messages: readonly Message[]): readonly string[] {
  const signers = messages.flatMap(({ type, value }) => messageSigners(type, value));
  return [...new Set(signers)].map(accounts.toText);
}

/**
 * A transaction of the messages: signed when its only signer is a named account, else unsigned, which counts as signed by
 * all whom its messages name.
 */
export function buildTx(
  chain: OpenChain,
  chainId: string,
  messages: readonly Message[],
): Uint8Array {
  const signers = signersOf(messages);
  const [signer] = signers;
  const bytes =
    signers.length === 1 && signer !== undefined
      ? signed(chain, chainId, signer, messages)
      : undefined;
  return bytes ?? unsignedTx(messages.map(packed), signers.length, GAS_LIMIT);
}
