import { join } from "node:path";
import type { DatabasePlace } from "@milkyway/indexer";
import { type NodeHome, nodeHome } from "@milkyway/node";
import type { Invocation } from "../../command.ts";
import { nodeConfig } from "../nodeConfig.ts";

/** The folder of the embedded index of a node. */
export function indexFolder({ data }: NodeHome): string {
  return join(data, "indexer");
}

/** Where the index of the node in the home is, as its configuration says. */
export function indexPlace(invocation: Invocation): DatabasePlace {
  const home = nodeHome(invocation.home);
  const { app } = nodeConfig(home, invocation);
  return { url: app.text("indexer.database"), folder: indexFolder(home) };
}
