import type { Worker } from "node:worker_threads";
import { backend } from "../secp256k1/backend.ts";
import { nativeLibrary } from "../secp256k1/native.ts";
import type { SignatureBatch } from "../signatureBatch.ts";
import type { SignatureCache, SignedDigest } from "../signatureCache.ts";
import { layout, packBatch, readResult, type SharedBatch } from "./sharedBatch.ts";
import { startThread } from "./startThread.ts";
import { workOnBatch } from "./workOnBatch.ts";

/** The verifier was closed, or one of its threads died. */
export class VerifierStopped extends Error {}

export interface VerifierOptions {
  /** Threads beside the calling one; with none, and without the native library, that one does all the work. */
  readonly threads?: number;
  /** Learns each signature found valid. */
  readonly cache?: SignatureCache;
}

export interface BatchOptions {
  /** Lets the calling thread take its share, which blocks its event loop meanwhile. */
  readonly help?: boolean;
}

interface Pending {
  waitingFor: number;
  readonly done: () => void;
  readonly failed: (reason: Error) => void;
}

/** Checks secp256k1 signatures in threads of their own. */
export class Verifier {
  private readonly workers: readonly Worker[];
  private readonly cache: SignatureCache | undefined;
  private readonly pending = new Map<number, Pending>();
  private lastId = 0;
  private stopped: VerifierStopped | undefined;

  constructor({ threads = 1, cache }: VerifierOptions) {
    this.cache = cache;
    const count = nativeLibrary === undefined ? 0 : threads;
    this.workers = Array.from({ length: count }, () => startThread(nativeLibrary?.path ?? ""));
    for (const worker of this.workers) {
      worker.on("message", (id: number) => this.finished(id));
      worker.on("error", (error) => this.stop(`a thread failed: ${String(error)}`));
      worker.on("exit", () => this.stop("a thread has ended"));
    }
    this.keepAlive(false);
  }

  /** Hands signatures over to the threads, which costs 0.1 ms: hand over many at a time. */
  start(items: readonly SignedDigest[]): SignatureBatch {
    return this.begin(items, false);
  }

  /** Which of the signatures are valid. */
  async verifyBatch(
    items: readonly SignedDigest[],
    { help = false }: BatchOptions = {},
  ): Promise<boolean[]> {
    const { verdict, done } = this.begin(items, help || this.workers.length === 0);
    await done;
    return items.map((_, i) => verdict(i) === true);
  }

  /** Ends the threads; batches that are under way are rejected. */
  async close(): Promise<void> {
    this.stop("the verifier is closed");
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }

  private begin(items: readonly SignedDigest[], help: boolean): SignatureBatch {
    if (this.stopped !== undefined) throw this.stopped;
    const batch = packBatch(items);
    const bytes = new Uint8Array(batch);
    const verdict = (index: number) => readResult(bytes, index);
    const handedOver = items.length === 0 ? Promise.resolve() : this.handOver(batch);
    if (help) workHere(batch);
    const done = handedOver.then(() =>
      items.forEach((item, i) => {
        if (verdict(i)) this.cache?.add(item);
      }),
    );
    return { verdict, done };
  }

  private handOver(batch: SharedBatch): Promise<void> {
    if (this.workers.length === 0) return Promise.resolve();
    return new Promise((done, failed) => {
      const id = ++this.lastId;
      this.pending.set(id, { waitingFor: this.workers.length, done, failed });
      this.keepAlive(true);
      for (const worker of this.workers) worker.postMessage({ id, batch });
    });
  }

  private finished(id: number): void {
    const batch = this.pending.get(id);
    if (batch === undefined || --batch.waitingFor > 0) return;
    this.pending.delete(id);
    if (this.pending.size === 0) this.keepAlive(false);
    batch.done();
  }

  private stop(reason: string): void {
    this.stopped ??= new VerifierStopped(reason);
    for (const { failed } of this.pending.values()) failed(this.stopped);
    this.pending.clear();
  }

  /** The threads let the process end unless a batch is under way. */
  private keepAlive(alive: boolean): void {
    for (const worker of this.workers) alive ? worker.ref() : worker.unref();
  }
}

function workHere(batch: SharedBatch): void {
  workOnBatch((signature, digest, key) => backend.verify(key, digest, signature), batch, layout);
}

/** Starts the threads. */
export function createVerifier(options: VerifierOptions = {}): Verifier {
  return new Verifier(options);
}
