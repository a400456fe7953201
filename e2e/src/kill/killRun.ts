import assert from "node:assert/strict";
import { setTimeout } from "node:timers/promises";
import { DevProcess } from "../cli/devProcess.ts";
import { Sender } from "../network/transfers.ts";
import { Ledger } from "./ledger.ts";
import { sendUntilGone, watchUntilGone } from "./load.ts";
import { sequenceOf, verifyChain } from "./verifyChain.ts";

const CHAIN = "milkyway-dev-1";
const SENDERS = 8;
/** Of all kills, this part comes while the node is still starting. */
const DURING_START = 0.2;

export interface KillOptions {
  readonly kills: number;
  /** Folder of the chain. */
  readonly home: string;
  /** Numbers from 0 to 1 that decide about the moments. */
  random(): number;
  log(line: string): void;
}

function startNode(home: string): DevProcess {
  const args = [
    "dev",
    "--empty",
    "--home",
    home,
    "--block-time",
    "50ms",
    "--rpc.laddr",
    "127.0.0.1:0",
  ];
  return new DevProcess([
    ...args,
    "--api.address",
    "127.0.0.1:0",
    "--grpc.address",
    "127.0.0.1:0",
    "--faucet.address",
    "127.0.0.1:0",
  ]);
}

/** Kills a node under load some time after it is ready. */
async function killUnderLoad(node: DevProcess, ledger: Ledger, after: number): Promise<number> {
  const rpc = await node.rpc();
  const from = ledger.height;
  const verified = await verifyChain(rpc, ledger, from);
  const senders = Array.from({ length: SENDERS }, (_, i) => new Sender(i, CHAIN));
  for (const sender of senders) sender.sequence = await sequenceOf(rpc, sender.address);
  const [first] = senders;
  const load = [
    watchUntilGone(rpc, ledger),
    ...senders.map((sender) => sendUntilGone(rpc, sender, first?.address ?? "", ledger)),
  ];
  await setTimeout(after);
  await node.end("SIGKILL");
  await Promise.all(load);
  return verified;
}

/** Ends the chain in an orderly way, after a last look at all of it. */
async function conclude(node: DevProcess, ledger: Ledger): Promise<void> {
  const rpc = await node.rpc();
  await verifyChain(rpc, ledger, 1);
  let sequences = 0n;
  for (let i = 0; i < SENDERS; i++)
    sequences += await sequenceOf(rpc, new Sender(i, CHAIN).address);
  const { total_count } = await rpc.call<{ total_count: string }>("tx_search", {
    query: "message.action='/cosmos.bank.v1beta1.MsgSend'",
  });
  assert.equal(sequences, BigInt(total_count), "transactions in blocks are counted once each");
  assert.ok(sequences >= BigInt(ledger.txs.size));
  assert.equal(await node.end(), 0);
}

/** Starts a node for some work; it does not outlive that. */
async function withNode(home: string, work: (node: DevProcess) => Promise<void>): Promise<void> {
  const node = startNode(home);
  try {
    await work(node);
  } finally {
    await node.end("SIGKILL");
  }
}

/** Kills a node again and again, at random moments under load, and checks each time that nothing is lost. */
export async function runKills({ kills, home, random, log }: KillOptions): Promise<Ledger> {
  const ledger = new Ledger();
  for (let i = 1; i <= kills; i++)
    await withNode(home, async (node) => {
      if (random() < DURING_START) {
        const after = Math.floor(random() * 1500);
        await setTimeout(after);
        log(`kill ${i}: ${after} ms after the start`);
        return;
      }
      const after = Math.floor(random() * 1200);
      const verified = await killUnderLoad(node, ledger, after);
      const counts = `${ledger.txs.size} transactions acknowledged`;
      log(`kill ${i}: verified up to block ${verified}, killed ${after} ms later; ${counts}`);
    });
  await withNode(home, (node) => conclude(node, ledger));
  return ledger;
}
