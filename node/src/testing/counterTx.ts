/** Transactions of the counter application. */
import { fromUtf8, utf8 } from "@milkyway/bytes";
import type { Event, ValidatorUpdate } from "@milkyway/codec/gen/tendermint/abci";
import { ed25519Key } from "@milkyway/comet";

export interface CounterTx {
  readonly signer: string;
  readonly sequence: number;
  readonly fee: number;
  readonly gas: bigint;
  readonly action: string;
}

/** A transaction of a signer; actions: any text, `fail`, `boom`, `power:KEY:POWER`, `gas:LIMIT`. */
export function counterTx(
  signer: string,
  sequence: number,
  action = "add",
  { fee = 0, gas = 10n } = {},
): Uint8Array {
  return utf8(`${signer}|${sequence}|${fee}|${gas}|${action}`);
}

export function parseCounterTx(tx: Uint8Array): CounterTx | undefined {
  const [signer, sequence, fee, gas, action] = fromUtf8(tx).split("|");
  if (signer === undefined || action === undefined) return undefined;
  return { signer, sequence: Number(sequence), fee: Number(fee), gas: BigInt(gas ?? 0), action };
}

export const event = (type: string, key: string, value: string): Event => ({
  type,
  attributes: [{ key, value, index: true }],
});

export function eventsOf({ signer, sequence, fee }: CounterTx): Event[] {
  return [
    event("tx", "fee", `${fee}umilk`),
    event("tx", "acc_seq", `${signer}/${sequence}`),
    event("message", "sender", signer),
  ];
}

/** The change of power that an action stands for. */
export function powerOf(action: string): ValidatorUpdate[] {
  const [, seed, power] = /^power:(\d+):(\d+)$/.exec(action) ?? [];
  if (seed === undefined || power === undefined) return [];
  return [{ pubKey: ed25519Key(publicKeyOf(Number(seed))), power: BigInt(power) }];
}

/** Public keys by seed, so that transactions can name validators. */
const publicKeys = new Map<number, Uint8Array>();

export function publicKeyOf(seed: number): Uint8Array {
  return publicKeys.get(seed) ?? new Uint8Array(32).fill(seed);
}

export function nameKey(seed: number, key: Uint8Array): void {
  publicKeys.set(seed, key);
}
