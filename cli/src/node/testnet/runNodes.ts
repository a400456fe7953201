import { type ChildProcess, spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { CliError } from "../../cliError.ts";
import type { NetworkNode } from "./networkNode.ts";

/** A node that runs as a process of its own. */
export interface RunningChild {
  readonly node: NetworkNode;
  /** Resolves when it has ended, with its code or the signal that ended it. */
  readonly ended: Promise<number | string>;
  /** Asks it to end; resolves when it has. */
  stop(): Promise<number | string>;
}

/** The log of a node, in its home. */
export function logFile({ home }: NetworkNode): string {
  return join(home.root, "node.log");
}

function readyOf(child: ChildProcess, ended: Promise<unknown>, { name, ...node }: NetworkNode) {
  return new Promise<void>((resolve, reject) => {
    if (child.stdout === null) return;
    createInterface({ input: child.stdout }).on("line", (line) => {
      if (line.startsWith("ready ")) resolve();
    });
    void ended.then(() =>
      reject(new CliError(`${name} did not start; its log is ${logFile({ name, ...node })}`)),
    );
  });
}

/**
 * Runs a node under CometBFT as a child of this process; resolves when it answers. It has a group of its own, so that
 * what is typed at the terminal reaches it once, by `stop`; it ends when this process is gone.
 */
async function runNode(node: NetworkNode, args: readonly string[]): Promise<RunningChild> {
  const [program = ""] = process.argv.slice(1);
  const all = ["start", "--engine", "comet", "--home", node.home.root, ...args];
  const child = spawn(process.execPath, [program, ...all], {
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    detached: true,
  });
  child.stderr?.pipe(createWriteStream(logFile(node), { flags: "a" }));
  const ended = new Promise<number | string>((resolve) => {
    child.once("exit", (code, signal) => resolve(signal ?? code ?? 0));
    child.once("error", (error) => resolve(error.message));
  });
  await readyOf(child, ended, node);
  return {
    node,
    ended,
    stop() {
      child.kill("SIGTERM");
      return ended;
    },
  };
}

/** Runs all nodes of a network; when one of them cannot start, ends the others. */
export async function runNodes(
  nodes: readonly NetworkNode[],
  args: readonly string[],
): Promise<readonly RunningChild[]> {
  const started = await Promise.allSettled(nodes.map((node) => runNode(node, args)));
  const running = started.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
  const failed = started.find((each) => each.status === "rejected");
  if (failed === undefined) return running;
  await Promise.all(running.map((child) => child.stop()));
  throw failed.reason;
}
