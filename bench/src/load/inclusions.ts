import { hash } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { HttpConnection } from "./httpConnection.ts";

const PATIENCE_MS = 60_000;
/** Milliseconds between questions for a block that is not there yet. */
const LOOK_EVERY = 20;

interface BlockAnswer {
  readonly result?: { readonly block: { readonly data: { readonly txs: readonly string[] } } };
}

const keyOf = (tx: Uint8Array): string => hash("sha256", tx, "base64");

/** Watches in which blocks transactions arrive, by asking for each block in turn. */
export class Inclusions {
  private readonly connection: HttpConnection;
  private readonly outstanding = new Map<string, number>();
  private readonly waits: number[] = [];
  private blocks = 0;
  private last = 0;
  private height: number;
  private isOver = false;
  private readonly watching: Promise<void>;

  private constructor(connection: HttpConnection, height: number) {
    this.connection = connection;
    this.height = height;
    this.watching = this.look();
  }

  /** Watches the blocks after the last one that a node has. */
  static async watch(rpc: string): Promise<Inclusions> {
    const connection = new HttpConnection(rpc);
    const status = JSON.parse(`${await connection.get("/status")}`) as {
      result: { sync_info: { latest_block_height: string } };
    };
    return new Inclusions(connection, Number(status.result.sync_info.latest_block_height) + 1);
  }

  sent(tx: Uint8Array, at: number): void {
    this.outstanding.set(keyOf(tx), at);
  }

  /** Milliseconds that each waited, once all are in blocks; the time of the last block with any, and how many had some. */
  async all() {
    this.isOver = true;
    await this.watching;
    const { waits, last, blocks } = this;
    this.connection.close();
    return { waits, last, blocks };
  }

  /** Watches no longer. */
  async abandon(): Promise<void> {
    this.outstanding.clear();
    await this.all();
  }

  private async look(): Promise<void> {
    let quietSince = performance.now();
    while (!this.isOver || this.outstanding.size > 0) {
      if (performance.now() - quietSince > PATIENCE_MS)
        throw new Error(`${this.outstanding.size} transactions are in no block`);
      const txs = await this.nextBlock();
      if (txs === undefined) await setTimeout(LOOK_EVERY);
      else if (this.take(txs)) quietSince = performance.now();
    }
  }

  private async nextBlock(): Promise<readonly string[] | undefined> {
    const body = JSON.stringify({
      jsonrpc: "2.0",
      id: 1,
      method: "block",
      params: { height: `${this.height}` },
    });
    const answer = await this.connection.post("/", body).catch(() => undefined);
    if (answer === undefined) return undefined;
    const { result } = JSON.parse(`${answer}`) as BlockAnswer;
    if (result === undefined) return undefined;
    this.height++;
    return result.block.data.txs;
  }

  private take(txs: readonly string[]): boolean {
    const now = performance.now();
    let found = 0;
    for (const tx of txs) {
      const key = keyOf(Buffer.from(tx, "base64"));
      const asked = this.outstanding.get(key);
      if (asked === undefined) continue;
      this.outstanding.delete(key);
      this.waits.push(now - asked);
      found++;
    }
    if (found === 0) return false;
    this.blocks++;
    this.last = now;
    return true;
  }
}
