import type { Command } from "../../command.ts";
import { indexerRebuild } from "./indexerRebuild.ts";
import { indexerStatus } from "./indexerStatus.ts";

/** The history of the chain in a database. */
export const indexer: Command = {
  name: "indexer",
  summary: "Look after the history that is indexed beside the node",
  commands: [indexerStatus, indexerRebuild],
};
