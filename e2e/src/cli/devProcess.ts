import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { CometRpc } from "../network/cometRpc.ts";
import { milkywayd } from "../network/milkywayd.ts";

/** How a process ended: its code, or the signal that ended it. */
export type Exit = number | NodeJS.Signals;

/** `milkywayd` as a process of its own that goes on until it is ended. */
export class DevProcess {
  readonly exited: Promise<Exit>;
  /** What it wrote so far. */
  out = "";
  err = "";
  private readonly child: ChildProcess;
  private readonly readyLine: Promise<string>;

  constructor(args: readonly string[], env: NodeJS.ProcessEnv = process.env) {
    const child = spawn(process.execPath, [milkywayd(), ...args], {
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.child = child;
    this.exited = new Promise((resolve) => {
      child.once("close", (code, signal) => resolve(signal ?? code ?? 0));
    });
    child.stderr.on("data", (chunk: Buffer) => {
      this.err += chunk;
    });
    this.readyLine = this.waitForReady(createInterface({ input: child.stdout }));
    this.readyLine.catch(() => {});
  }

  /** Resolves with where the node answers, by `rpc`, `rest`, `grpc`, `ws`; rejects when it ends before that. */
  async ready(): Promise<Readonly<Record<string, string>>> {
    const line = await this.readyLine;
    return Object.fromEntries(
      line
        .split(" ")
        .slice(1)
        .map((part) => [part.slice(0, part.indexOf("=")), part.slice(part.indexOf("=") + 1)]),
    );
  }

  /** The RPC of the node, once it is ready. */
  async rpc(): Promise<CometRpc> {
    const { rpc = "" } = await this.ready();
    return new CometRpc(Number(new URL(rpc).port));
  }

  /** Sends a signal and resolves when the process is gone. */
  end(signal: NodeJS.Signals = "SIGTERM"): Promise<Exit> {
    this.child.kill(signal);
    return this.exited;
  }

  private async waitForReady(lines: AsyncIterable<string>): Promise<string> {
    let ready: string | undefined;
    const seen = new Promise<string>((resolve, reject) => {
      const read = async () => {
        for await (const line of lines) {
          this.out += `${line}\n`;
          if (ready === undefined && line.startsWith("ready ")) {
            ready = line;
            resolve(line);
          }
        }
        reject(new Error(`ended with ${await this.exited} before it was ready: ${this.err}`));
      };
      read().catch(reject);
    });
    return seen;
  }
}
