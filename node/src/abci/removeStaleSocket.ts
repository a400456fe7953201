import { lstatSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { EngineError } from "../engine/engineError.ts";

/** Removes the file of a socket on which nobody answers any more; refuses one on which somebody does. */
export async function removeStaleSocket(path: string): Promise<void> {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return;
  if (!found.isSocket()) throw new EngineError("stopped", `${path} is there and is no socket`);
  const isTaken = await new Promise<boolean>((resolve) => {
    const socket = connect(path);
    socket.on("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.on("error", () => resolve(false));
  });
  if (isTaken) throw new EngineError("stopped", `another process answers on ${path}`);
  rmSync(path, { force: true });
}
