import { type ChildProcess, spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { CometRpc } from "./cometRpc.ts";
import { milkywayd } from "./milkywayd.ts";
import type { NetworkHome } from "./networkHomes.ts";

/** A node that runs as a process of its own, with CometBFT as its child. */
export class NodeProcess {
  readonly node: NetworkHome;
  readonly rpc: CometRpc;
  private readonly child: ChildProcess;
  private readonly exited: Promise<number | string>;
  /** Process id of CometBFT. */
  readonly cometPid: number;

  private constructor(
    node: NetworkHome,
    child: ChildProcess,
    exited: Promise<number | string>,
    cometPid: number,
  ) {
    this.node = node;
    this.child = child;
    this.exited = exited;
    this.cometPid = cometPid;
    this.rpc = new CometRpc(node.rpcPort);
  }

  /** Starts the node; its log is appended to `log` in its home. */
  static async start(
    node: NetworkHome,
    binary: string,
    args: readonly string[] = [],
  ): Promise<NodeProcess> {
    const all = [
      "start",
      "--engine",
      "comet",
      "--comet-binary",
      binary,
      "--home",
      node.home.root,
      ...args,
    ];
    const child = spawn(process.execPath, [milkywayd(), ...all], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    const log = createWriteStream(join(node.home.root, "log"), { flags: "a" });
    child.stderr.pipe(log);
    const exited = new Promise<number | string>((resolve) => {
      child.once("exit", (code, signal) => resolve(signal ?? code ?? 0));
    });
    for await (const line of createInterface({ input: child.stdout })) {
      const pid = /^ready .*\bcomet=(\d+)/.exec(line)?.[1];
      if (pid !== undefined) return new NodeProcess(node, child, exited, Number(pid));
    }
    throw new Error(`${node.name} ended with ${await exited} before it was ready`);
  }

  /** Kills the application at once; CometBFT ends when it notices. */
  async killApplication(): Promise<void> {
    this.child.kill("SIGKILL");
    await this.exited;
    await gone(this.cometPid);
  }

  /** Kills CometBFT at once; the application ends when it notices. */
  async killComet(): Promise<void> {
    signal(this.cometPid, "SIGKILL");
    await this.exited;
  }

  /** Kills both at once. */
  async killBoth(): Promise<void> {
    this.child.kill("SIGKILL");
    signal(this.cometPid, "SIGKILL");
    await this.exited;
    await gone(this.cometPid);
  }

  /** Suspends or resumes both. */
  pause(): void {
    this.child.kill("SIGSTOP");
    signal(this.cometPid, "SIGSTOP");
  }

  resume(): void {
    this.child.kill("SIGCONT");
    signal(this.cometPid, "SIGCONT");
  }

  /** Resolves with its code when the node has ended by itself. */
  ended(): Promise<number | string> {
    return this.exited;
  }

  /** Asks the node to end; resolves with its code. */
  async stop(): Promise<number | string> {
    this.child.kill("SIGTERM");
    return this.exited;
  }
}

function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}

async function gone(pid: number): Promise<void> {
  for (let i = 0; signal(pid, 0); i++) {
    if (i === 500) signal(pid, "SIGKILL");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
