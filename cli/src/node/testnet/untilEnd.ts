import type { Terminal } from "../../terminal.ts";
import type { RunningChild } from "./runNodes.ts";
import { logFile } from "./runNodes.ts";

/** Waits until the process is asked to end, or no node is left, and ends the nodes; resolves to the exit code. */
export async function untilEnd(
  children: readonly RunningChild[],
  asked: Promise<undefined>,
  terminal: Terminal,
): Promise<number> {
  let isAsked = false;
  void asked.then(() => {
    isAsked = true;
  });
  for (const { node, ended } of children)
    void ended.then((how) => {
      if (!isAsked) terminal.err(`${node.name} ended with ${how}; its log is ${logFile(node)}`);
    });
  const all = Promise.all(children.map(({ ended }) => ended));
  await Promise.race([asked, all]);
  const codes = await Promise.all(children.map((child) => child.stop()));
  return isAsked && codes.every((code) => code === 0) ? 0 : 1;
}
