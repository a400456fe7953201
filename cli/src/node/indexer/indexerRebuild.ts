import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { type IndexerHost, placeText, startIndexer } from "@milkyway/indexer";
import { nodeHome, openBlocks } from "@milkyway/node";
import { DirectoryLocked } from "@milkyway/store/node";
import { CliError } from "../../cliError.ts";
import type { Command, Invocation } from "../../command.ts";
import { loggerOf } from "../loggerOf.ts";
import { nodeConfig } from "../nodeConfig.ts";
import { withNode } from "../withNode.ts";
import { chainSource } from "./chainSource.ts";
import { indexerProgram } from "./indexerProgram.ts";
import { indexFlags } from "./indexFlags.ts";
import { indexPlace } from "./indexPlace.ts";

const LOOK_MS = 100;
const TELL_MS = 5000;

interface Status {
  readonly state?: string;
  readonly error?: string | null;
  readonly first_height?: number;
  readonly indexed_height?: number;
  readonly chain_height?: number;
}

/** Resolves when all blocks are indexed. */
async function whenCurrent(host: IndexerHost, tell: (line: string) => void): Promise<Status> {
  for (let told = performance.now(); ; await setTimeout(LOOK_MS)) {
    const { body } = await host.answer(`${host.path}/status`, "");
    const status = JSON.parse(body) as Status;
    const { state, error, indexed_height: indexed, chain_height: height } = status;
    if (state === "current") return status;
    if (error) throw new CliError(`the history cannot be indexed: ${error}`);
    if (performance.now() - told < TELL_MS) continue;
    tell(`${indexed} of ${height} blocks are indexed`);
    told = performance.now();
  }
}

async function rebuild(invocation: Invocation): Promise<void> {
  const { home: root, terminal } = invocation;
  const home = nodeHome(root);
  if (existsSync(join(home.data, "blockstore.db")))
    throw new CliError("the blocks of this node are those of CometBFT, which does not run now", {
      hint: "Start the node with --rebuild-indexer.",
    });
  const place = indexPlace(invocation);
  const { app } = nodeConfig(home, invocation);
  const program = indexerProgram();
  if (program === undefined) throw new CliError("the program that indexes is not there");
  await withNode(invocation, async ({ application, database, genesis }) => {
    const blocks = openBlocks(database);
    if (blocks.latestHeight === 0n) throw new CliError("there are no blocks yet");
    const host = startIndexer({
      source: chainSource({ chainId: genesis.chainId, blocks, application }),
      place,
      sampleSeconds: app.milliseconds("indexer.sample-interval") / 1000,
      rebuilds: true,
      hasPriority: true,
      waitsForRequest: true,
      program,
      log: loggerOf(invocation, { level: "error" })("indexer"),
    });
    try {
      const { first_height: first, indexed_height: last } = await whenCurrent(host, terminal.err);
      terminal.out(`Indexed blocks ${first} to ${last} in ${placeText(place)}`);
    } finally {
      await host.close();
    }
  });
}

/** Makes the index anew. */
export const indexerRebuild: Command = {
  name: "rebuild",
  summary: "Forget the history, and index the blocks of the node again, while it does not run",
  flags: indexFlags,
  examples: ["milkywayd indexer rebuild", "milkywayd indexer rebuild --indexer.sample-interval 1m"],
  async run(invocation) {
    try {
      await rebuild(invocation);
    } catch (error) {
      if (!(error instanceof DirectoryLocked)) throw error;
      throw new CliError(error.message, {
        hint: "Stop the node first, or start it with --rebuild-indexer.",
      });
    }
  },
};
