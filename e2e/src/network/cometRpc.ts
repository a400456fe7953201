import { setTimeout } from "node:timers/promises";

/** What `/status` tells of a node. */
export interface CometStatus {
  readonly node_info: { readonly id: string };
  readonly sync_info: {
    readonly latest_block_height: string;
    readonly latest_app_hash: string;
    readonly earliest_block_height: string;
    readonly catching_up: boolean;
  };
}

interface Header {
  readonly height: string;
  readonly app_hash: string;
  readonly last_results_hash: string;
}

export interface CometBlock {
  readonly block_id: { readonly hash: string };
  readonly block: {
    readonly header: Header;
    readonly data: { readonly txs: readonly string[] };
  };
}

export interface CometTx {
  readonly height: string;
  readonly hash: string;
  readonly tx_result: { readonly code: number; readonly log: string };
}

/** A CometBFT's own RPC. */
export class CometRpc {
  private readonly url: string;

  constructor(port: number) {
    this.url = `http://127.0.0.1:${port}`;
  }

  async call<T>(method: string, params: Readonly<Record<string, unknown>> = {}): Promise<T> {
    const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });
    const response = await fetch(this.url, {
      method: "POST",
      body,
      signal: AbortSignal.timeout(10_000),
    });
    const answer = (await response.json()) as {
      result?: T;
      error?: { data?: string; message: string };
    };
    if (answer.result === undefined)
      throw new Error(`${method}: ${answer.error?.message} ${answer.error?.data}`);
    return answer.result;
  }

  status(): Promise<CometStatus> {
    return this.call("status");
  }

  async height(): Promise<number> {
    return Number((await this.status()).sync_info.latest_block_height);
  }

  block(height: number): Promise<CometBlock> {
    return this.call("block", { height: `${height}` });
  }

  /** Resolves when the node has a block of the height; rejects after a while. */
  async waitFor(height: number, timeoutMs = 30_000): Promise<number> {
    const end = Date.now() + timeoutMs;
    for (;;) {
      const at = await this.height().catch(() => -1);
      if (at >= height) return at;
      if (Date.now() > end) throw new Error(`${this.url} is at height ${at} and not at ${height}`);
      await setTimeout(50);
    }
  }

  /** Hands in a transaction and resolves once it is in a block. */
  async deliver(tx: Uint8Array, timeoutMs = 30_000): Promise<CometTx> {
    const sent = await this.call<{ code: number; hash: string; log: string }>("broadcast_tx_sync", {
      tx: Buffer.from(tx).toString("base64"),
    });
    if (sent.code !== 0) throw new Error(`refused: ${sent.log}`);
    const hash = Buffer.from(sent.hash, "hex").toString("base64");
    const end = Date.now() + timeoutMs;
    for (;;) {
      const found = await this.call<CometTx>("tx", { hash }).catch(() => undefined);
      if (found !== undefined) return found;
      if (Date.now() > end) throw new Error(`transaction ${sent.hash} is in no block`);
      await setTimeout(50);
    }
  }
}
