import { type MessagePort, receiveMessageOnPort } from "node:worker_threads";
import { SharedStores } from "@milkyway/store";
import type { StateMessage, StateSource } from "./messages.ts";

/** The last committed state, in the thread that answers. */
export class StateReader {
  readonly store = new SharedStores();
  /** Called when there is another state. */
  onState: () => void = () => {};
  private readonly port: MessagePort;
  private readonly counter: Int32Array;
  private readonly taken: (sequence: number) => void;
  private sequence = 0;

  constructor({ port, counter }: StateSource, taken: (sequence: number) => void) {
    this.port = port;
    this.counter = counter;
    this.taken = taken;
    port.on("message", (message: StateMessage) => this.take(message));
  }

  /**
   * Takes up what was committed, and tells whether a query about a height, the last one by default, can be answered from
   * it. Somebody who has heard of a block finds it here.
   */
  has(height: bigint | undefined): boolean {
    if (this.sequence !== Atomics.load(this.counter, 0)) this.catchUp();
    const { version } = this.store;
    return version !== 0 && (height === undefined || height === BigInt(version)) && this.isCurrent;
  }

  private get isCurrent(): boolean {
    return this.sequence === Atomics.load(this.counter, 0);
  }

  private catchUp(): void {
    for (;;) {
      const received = receiveMessageOnPort(this.port);
      if (received === undefined) return;
      this.take(received.message as StateMessage);
    }
  }

  private take({ sequence, update }: StateMessage): void {
    if (update === undefined) this.store.leave();
    else this.store.take(update);
    this.sequence = sequence;
    this.onState();
    this.taken(sequence);
  }
}
