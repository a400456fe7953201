import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { bytesToBin } from "@milkyway/bytes";
import { MsgSend, Query } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import { accounts } from "@milkyway/core";
import {
  type Client,
  createSender,
  followTxs,
  getAccount,
  hashText,
  latestHeight,
  message,
  query,
  type Sender,
  type TxInBlock,
} from "@milkyway/sdk";
import { clientAt, devSigner, freePort, startDevNode } from "./devNode.ts";

const DENOM = "umilk";
/** Given, so that they are under way as soon as they can be. */
const GAS = 150_000n;

interface Run {
  readonly home: string;
  readonly count: number;
  /** How often the node is killed and started again. */
  readonly kills: number;
}

interface Outcome {
  readonly landed: readonly TxInBlock[];
  /** How many of them the node had taken when it was killed, at each kill. */
  readonly landedAtKill: readonly number[];
}

async function balanceOf(client: Client, address: string): Promise<bigint> {
  const { balance } = await query(client, Query, "balance", { address, denom: DENOM });
  return balance?.amount ?? 0n;
}

/** Sends 1, 2, 3, … of a coin, so that the sum tells which of them landed. */
function sendAll(sender: Sender, toAddress: string, count: number): Promise<TxInBlock>[] {
  return Array.from({ length: count }, (_, i) => {
    const amount = [{ denom: DENOM, amount: BigInt(i + 1) }];
    return sender.send([message(MsgSend, { fromAddress: sender.address, toAddress, amount })], {
      gas: GAS,
    });
  });
}

/** Hashes of what an account sent, as one who followed the chain all the time saw them. */
async function hashesSeen(client: Client, sender: string, from: bigint, count: number) {
  const seen: string[] = [];
  for await (const { hash } of followTxs(client, `message.sender='${sender}'`, {
    from,
    retryMs: 100,
  })) {
    seen.push(hashText(hash));
    if (seen.length === count) break;
  }
  return seen;
}

/**
 * Sends many transactions from one account in one go while the node is killed and started again, and checks by
 * sequence, by balance and by what followers saw that each landed exactly once.
 */
export async function sendOverKills({ home, count, kills }: Run): Promise<Outcome> {
  const port = await freePort();
  let node = await startDevNode(home, port);
  const client = clientAt(port);
  try {
    const signer = devSigner(0);
    const sender = createSender(client, signer, { gasPrice: "0.01umilk", pollMs: 200 });
    const receiver = accounts.toText(bytesToBin(randomBytes(20)));
    const before = await getAccount(client, sender.address);
    const from = (await latestHeight(client)) + 1n;
    const sends = sendAll(sender, receiver, count);
    const seen = hashesSeen(client, sender.address, from, count);
    const landedAtKill: number[] = [];
    let settled = 0;
    for (const send of sends)
      void send.then(
        () => settled++,
        () => {},
      );
    for (let kill = 1; kill <= kills; kill++) {
      const enough = Math.floor((count * kill) / (kills + 1));
      while (settled < enough) await new Promise((resolve) => setTimeout(resolve, 20));
      await node.end("SIGKILL");
      landedAtKill.push(settled);
      node = await startDevNode(home, port);
    }
    const landed = await Promise.all(sends);
    const after = await getAccount(client, sender.address);
    assert.equal(after.sequence - before.sequence, BigInt(count));
    const sum = (BigInt(count) * BigInt(count + 1)) / 2n;
    assert.equal(await balanceOf(client, receiver), sum);
    const hashes = landed.map(({ hash }) => hashText(hash));
    assert.deepEqual(new Set(await seen), new Set(hashes));
    assert.equal(new Set(hashes).size, count);
    return { landed, landedAtKill };
  } finally {
    client.close();
    await node.end("SIGKILL");
  }
}
