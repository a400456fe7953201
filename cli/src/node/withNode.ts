import { type ConfigValues, nodeHome, type OpenNode, openNode, pruningOf } from "@milkyway/node";
import type { Invocation } from "../command.ts";
import { loggerOf } from "./loggerOf.ts";
import { milkywayProgram } from "./milkywayProgram.ts";
import { nodeConfig } from "./nodeConfig.ts";

/** Does something with the data of the node in the home, which must not run, and closes them; `adapt` changes `app.toml`. */
export async function withNode<T>(
  invocation: Invocation,
  work: (node: OpenNode) => Promise<T>,
  adapt: (app: ConfigValues) => ConfigValues = (app) => app,
): Promise<T> {
  const home = nodeHome(invocation.home);
  const { app } = nodeConfig(home, invocation);
  const node = await openNode({
    home,
    program: milkywayProgram(home),
    settings: { pruning: pruningOf(adapt(app)) },
    logger: loggerOf(invocation, { level: "warn" }),
  });
  try {
    return await work(node);
  } finally {
    await node.database.close();
    await node.application.close();
    node.unlock();
  }
}
