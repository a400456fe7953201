import type { WebSocket } from "ws";

interface Waiter {
  resolve(hasRoom: boolean): void;
  readonly timer: NodeJS.Timeout | undefined;
}

/** What is on its way to a client: a limited number of messages, each of which has to be taken in time. */
export class Outbox {
  private readonly socket: WebSocket;
  private readonly capacity: number;
  private readonly timeout: number;
  private readonly waiters: Waiter[] = [];
  private readonly deadlines: number[] = [];
  private sending = 0;
  private timer: NodeJS.Timeout | undefined;

  constructor(socket: WebSocket, capacity: number, timeout: number) {
    this.socket = socket;
    this.capacity = Math.max(1, capacity);
    this.timeout = timeout;
  }

  get isFull(): boolean {
    return this.sending >= this.capacity;
  }

  /** Sends a message whether there is room or not. */
  send(text: string): void {
    if (this.socket.readyState !== this.socket.OPEN) return;
    this.sending++;
    this.deadlines.push(performance.now() + this.timeout);
    this.watch();
    this.socket.send(text, () => this.sent());
  }

  /** Resolves when there is room: with `false` when the client is gone, or none came within some milliseconds. */
  room(milliseconds?: number): Promise<boolean> {
    if (this.socket.readyState !== this.socket.OPEN) return Promise.resolve(false);
    if (!this.isFull && this.waiters.length === 0) return Promise.resolve(true);
    return new Promise((resolve) => {
      const give = () => {
        this.waiters.splice(this.waiters.indexOf(waiter), 1);
        resolve(false);
      };
      const timer = milliseconds === undefined ? undefined : setTimeout(give, milliseconds);
      const waiter: Waiter = { resolve, timer };
      this.waiters.push(waiter);
    });
  }

  /** The client is gone. */
  close(): void {
    clearTimeout(this.timer);
    for (const { resolve, timer } of this.waiters.splice(0)) {
      clearTimeout(timer);
      resolve(false);
    }
  }

  private sent(): void {
    this.sending--;
    this.deadlines.shift();
    if (this.deadlines.length === 0) {
      clearTimeout(this.timer);
      this.timer = undefined;
    }
    if (this.isFull) return;
    const waiter = this.waiters.shift();
    clearTimeout(waiter?.timer);
    waiter?.resolve(true);
  }

  /** A client that does not take a message in time is dropped. */
  private watch(): void {
    if (this.timer !== undefined) return;
    const check = () => {
      const [deadline] = this.deadlines;
      if (deadline === undefined) {
        this.timer = undefined;
        return;
      }
      const left = deadline - performance.now();
      if (left <= 0) this.socket.terminate();
      else this.timer = setTimeout(check, left);
    };
    this.timer = setTimeout(check, this.timeout);
  }
}
