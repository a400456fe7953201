import type { RunningNode } from "@milkyway/node";
import type { Terminal } from "../terminal.ts";

/** A node has to end within five seconds of the wish. */
const PATIENCE_MS = 4500;

/** How a node came to its end. */
export interface NodeEnd {
  /** Why it makes no more blocks; `undefined` when it was asked to end. */
  readonly reason: string | undefined;
}

/**
 * Resolves when the process is asked to end (SIGINT, SIGTERM), or when the one that started it to be its child is gone.
 * From the call on that does not end it by itself, but a process that is not gone in time, or is asked again, ends at
 * once.
 */
export function askedToEnd(terminal: Terminal): Promise<undefined> {
  const giveUp = () => {
    terminal.err("the node did not close in time; what was committed is safe");
    process.exit(1);
  };
  return new Promise((resolve) => {
    let isAsked = false;
    const ask = () => {
      if (isAsked) giveUp();
      isAsked = true;
      setTimeout(giveUp, PATIENCE_MS).unref();
      resolve(undefined);
    };
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, ask);
    if (process.channel === undefined) return;
    process.on("disconnect", ask);
    process.channel.unref();
  });
}

/** Runs a node until it is asked to end or halts, and closes it. */
export async function runUntilEnd(
  node: Pick<RunningNode, "ended" | "stop">,
  asked: Promise<undefined>,
): Promise<NodeEnd> {
  const reason = await Promise.race([asked, node.ended]);
  await node.stop();
  return { reason };
}
