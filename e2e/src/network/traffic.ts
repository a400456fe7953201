import { setTimeout } from "node:timers/promises";
import { sequenceOf } from "./accounts.ts";
import type { CometTx } from "./cometRpc.ts";
import type { Network } from "./network.ts";
import { Sender } from "./transfers.ts";

const PATIENCE_MS = 15_000;
const PAUSE_MS = 150;

/** Transfers of one unit, one after the other, each handed to another node. */
export class Traffic {
  /** The transfers that were seen in a block, in base64, with its height. */
  readonly acknowledged: { readonly tx: string; readonly height: number }[] = [];
  readonly from: Sender;
  readonly to: string;
  private readonly network: Network;
  private isWanted = true;
  private readonly loop: Promise<void>;

  constructor(network: Network, chainId: string, from: number, to: number) {
    this.network = network;
    this.from = new Sender(from, chainId);
    this.to = new Sender(to, chainId).address;
    this.loop = this.run();
  }

  /** Ends after the transfer that is under way. */
  async stop(): Promise<void> {
    this.isWanted = false;
    await this.loop;
  }

  private async run(): Promise<void> {
    for (let i = 0; this.isWanted; i++) {
      try {
        await this.transfer(i);
      } catch {
        await this.recover(i);
      }
      await setTimeout(PAUSE_MS);
    }
  }

  private async transfer(choice: number): Promise<void> {
    const tx = Buffer.from(this.from.send(this.to, 1n)).toString("base64");
    const rpc = this.network.rpc(choice);
    const sent = await rpc.call<{ code: number; hash: string; log: string }>("broadcast_tx_sync", {
      tx,
    });
    if (sent.code !== 0) throw new Error(sent.log);
    const hash = Buffer.from(sent.hash, "hex").toString("base64");
    for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await setTimeout(100)) {
      const found = await this.find(choice, hash);
      if (found === undefined) continue;
      if (found.tx_result.code !== 0) throw new Error(found.tx_result.log);
      this.acknowledged.push({ tx, height: Number(found.height) });
      return;
    }
    throw new Error("in no block");
  }

  private async find(choice: number, hash: string): Promise<CometTx | undefined> {
    try {
      return await this.network.rpc(choice + 1).call<CometTx>("tx", { hash });
    } catch {
      return undefined;
    }
  }

  /** Takes up the count of the chain after a transfer of which it is not known what became of it. */
  private async recover(choice: number): Promise<void> {
    while (this.isWanted) {
      await setTimeout(500);
      try {
        this.from.sequence = await sequenceOf(this.network.rpc(choice), this.from.address);
        return;
      } catch {}
    }
  }
}
