import type { Any } from "@milkyway/codec";
import type { Coins } from "@milkyway/math";
import type { Client } from "../client.ts";
import { Refused } from "../errors/sdkError.ts";
import type { Signer } from "../signers/signer.ts";
import { signTx, type TxContent } from "./buildTx.ts";
import { estimateGas } from "./estimateGas.ts";
import { feeFor, withMargin } from "./gasPrice.ts";
import type { TxInBlock } from "./getTx.ts";
import { Outbox } from "./outbox.ts";
import { isPassing, patiently } from "./patiently.ts";
import { succeeded } from "./waitForTx.ts";

export interface SenderOptions {
  /** As `0.01umilk`; nothing is paid without one. */
  readonly gasPrice?: string;
  /** Gas limit per unit of estimated gas, in thousandths; 1,200 by default. */
  readonly gasMargin?: bigint;
  /** Milliseconds between two looks at the chain while transactions are under way; 500 by default. */
  readonly pollMs?: number;
  /** Milliseconds after which a transaction that did not land is given up; five minutes by default. */
  readonly timeoutMs?: number;
}

export interface SendOptions {
  readonly memo?: string;
  readonly timeoutHeight?: bigint;
  /** Gas limit; estimated without one. */
  readonly gas?: bigint;
  /** Fee; from the gas price without one. */
  readonly fee?: Coins;
}

/** A transaction that was handed over. */
export interface Sent {
  readonly hash: Uint8Array;
  readonly sequence: bigint;
  /** Resolves when it is in a block and succeeded; rejects with `Refused` when it failed there. */
  readonly landed: Promise<TxInBlock>;
}

/** Sends the transactions of one account, many at a time: it keeps the sequence itself. */
export interface Sender {
  readonly address: string;
  /** Signs and hands over; resolves when the node took it. */
  submit(messages: readonly Any[], options?: SendOptions): Promise<Sent>;
  /** `submit`, and waits for the block. */
  send(messages: readonly Any[], options?: SendOptions): Promise<TxInBlock>;
}

/** A simulation says so in its log only. */
const isOutOfSequence = (error: unknown): boolean =>
  error instanceof Refused && /account sequence mismatch/.test(error.log);

/**
 * A sender for the account of a signer. Transactions get sequence after sequence in the order of the calls. What a node
 * lost is handed over again, the same bytes, so that nothing can land twice. Use one sender per account.
 */
export function createSender(client: Client, signer: Signer, options: SenderOptions = {}): Sender {
  const { gasPrice = "", gasMargin = 1200n, pollMs = 500, timeoutMs = 300_000 } = options;
  const outbox = new Outbox(client, signer.address, { pollMs, timeoutMs });
  // One after the other: a transaction is simulated on top of those before it.
  let last: Promise<unknown> = Promise.resolve();

  async function contentOf(messages: readonly Any[], given: SendOptions, sequence: bigint) {
    const { memo = "", timeoutHeight = 0n } = given;
    const payer = { payer: "", granter: "" };
    const draft = (gasLimit: bigint, amount: Coins): TxContent => ({
      messages,
      memo,
      timeoutHeight,
      fee: { gasLimit, amount, ...payer },
    });
    const priced = (gas: bigint) => given.fee ?? (gasPrice === "" ? [] : feeFor(gas, gasPrice));
    if (given.gas !== undefined) return draft(given.gas, priced(given.gas));
    // The fee is part of what is simulated: paying it uses gas.
    const trial = draft(1_000_000n, priced(200_000n));
    const used = await patiently(
      () => estimateGas(client, signer, trial, sequence),
      pollMs,
      Date.now() + timeoutMs,
      // What the node lost is handed over again meanwhile.
      (error) => isPassing(error) || (!outbox.isEmpty && isOutOfSequence(error)),
    );
    const gas = withMargin(used, gasMargin);
    return draft(gas, priced(gas));
  }

  async function next(messages: readonly Any[], given: SendOptions): Promise<Sent> {
    const numbers = await outbox.nextNumbers();
    const content = await contentOf(messages, given, numbers.sequence);
    const chainId = await patiently(() => client.chainId(), pollMs, Date.now() + timeoutMs);
    const tx = await signTx(signer, content, chainId, numbers);
    const { hash, landed } = await outbox.add(tx, numbers.sequence);
    const done = landed.then(succeeded);
    // Whoever does not wait for it is not to be ended by its failure.
    done.catch(() => undefined);
    return { hash, sequence: numbers.sequence, landed: done };
  }

  function submit(messages: readonly Any[], given: SendOptions = {}): Promise<Sent> {
    const sent = last.then(() => next(messages, given));
    last = sent.catch(() => undefined);
    return sent;
  }

  return {
    address: signer.address,
    submit,
    async send(messages, given) {
      const { landed } = await submit(messages, given);
      return landed;
    },
  };
}
