import type { Application } from "@milkyway/baseapp";
import { toBase64 } from "@milkyway/bytes";
import { ResponseCheckTx } from "@milkyway/codec/gen/tendermint/abci";
import { asBase64, asObject, asText } from "@milkyway/comet";
import { sha256 } from "@milkyway/crypto";
import type { GenesisDoc } from "../comet/genesisDoc.ts";
import type { CheckedTx, EngineStatus } from "../engine/consensusEngine.ts";
import { messageOf } from "../engine/engineError.ts";
import { type Log, silentLog } from "../engine/log.ts";
import type { ChainReads, ServedEngine } from "../engine/reads/chainReads.ts";
import type { RawBlocks } from "../engine/reads/rawBlocks.ts";
import { readCount } from "./answers/readHeader.ts";
import { readStatus, statusBefore } from "./answers/readStatus.ts";
import { cometBlocks } from "./cometBlocks.ts";
import { cometChain } from "./cometChain.ts";
import { type CometClient, createCometClient } from "./cometClient.ts";

/** Milliseconds between two looks at where CometBFT is. */
const LOOK_INTERVAL = 1000;

export interface CometEngineOptions {
  readonly application: Application;
  readonly genesis: GenesisDoc;
  /** Where the RPC of CometBFT answers, as `http://127.0.0.1:26657`. */
  readonly url: string;
  readonly log?: Log | undefined;
}

/** A CometBFT in another process, as far as servers need an engine. */
export class CometEngine implements ServedEngine {
  readonly genesis: GenesisDoc;
  readonly chain: ChainReads;
  readonly blocks: RawBlocks;
  private readonly client: CometClient;
  private readonly log: Log;
  private readonly timer: NodeJS.Timeout;
  private latest: EngineStatus;
  private reason: string | undefined;
  private isLooking = false;

  constructor({ application, genesis, url, log = silentLog }: CometEngineOptions) {
    this.genesis = genesis;
    this.log = log;
    this.client = createCometClient(url);
    this.chain = cometChain(this.client, () => application.info().lastBlockHeight);
    this.latest = statusBefore(genesis);
    this.blocks = cometBlocks(this.client, this.chain, () => this.latest);
    this.timer = setInterval(() => void this.look(), LOOK_INTERVAL).unref();
    void this.look();
  }

  status(): EngineStatus {
    return { ...this.latest, halted: this.reason };
  }

  /** Tells clients from now on why there are no more blocks. */
  halt(reason: string): void {
    this.reason = reason;
  }

  async broadcastTxSync(tx: Uint8Array): Promise<CheckedTx> {
    const answer = asObject(
      await this.client.call("broadcast_tx_sync", { tx: toBase64(tx) }),
      "answer",
    );
    const response = ResponseCheckTx.create({
      code: readCount(answer.code, "code") >>> 0,
      codespace: asText(answer.codespace, "codespace"),
      data: asBase64(answer.data, "data"),
      log: asText(answer.log, "log"),
    });
    return { hash: sha256(tx), response };
  }

  broadcastTxAsync(tx: Uint8Array): Uint8Array {
    this.client.call("broadcast_tx_async", { tx: toBase64(tx) }).catch((error) => {
      this.log.debug("a transaction was not taken", { reason: messageOf(error) });
    });
    return sha256(tx);
  }

  close(): void {
    clearInterval(this.timer);
  }

  private async look(): Promise<void> {
    if (this.isLooking) return;
    this.isLooking = true;
    try {
      this.latest = readStatus(await this.client.call("status"), this.genesis);
    } catch (error) {
      this.log.debug("CometBFT does not say where it is", { reason: messageOf(error) });
    } finally {
      this.isLooking = false;
    }
  }
}
