import type { RunningNode } from "@milkyway/node";
import type { Terminal } from "../terminal.ts";

/** A node has to end within five seconds of the wish. */
const PATIENCE_MS = 4500;

/** How a node came to its end. */
export interface NodeEnd {
  /** Why it makes no more blocks; `undefined` when it was asked to end. */
  readonly reason: string | undefined;
}

/** Resolves when the process is asked to end (SIGINT, SIGTERM), which then no longer ends it by itself. */
function askedToEnd(): Promise<undefined> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const)
      process.once(signal, () => resolve(undefined));
  });
}

/** Runs a node until it is asked to end or halts, and closes it. */
export async function runUntilEnd(
  node: Pick<RunningNode, "ended" | "stop">,
  terminal: Terminal,
): Promise<NodeEnd> {
  const reason = await Promise.race([askedToEnd(), node.ended]);
  const impatient = setTimeout(() => {
    terminal.err("the node did not close in time; what was committed is safe");
    process.exit(1);
  }, PATIENCE_MS);
  await node.stop();
  clearTimeout(impatient);
  return { reason };
}
