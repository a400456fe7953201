import type { JsonObject } from "@milkyway/codec";
import { type IndexFacts, inspectIndex, placeText, SCHEMA_VERSION } from "@milkyway/indexer";
import { askHistory, HistoryError } from "@milkyway/indexer/client";
import { nodeHome, openState, parseAddress, pruningOf } from "@milkyway/node";
import { DirectoryLocked } from "@milkyway/store/node";
import { CliError } from "../../cliError.ts";
import { outputFlags, printValue } from "../../client/output/printValue.ts";
import type { Command, Invocation } from "../../command.ts";
import { loggerOf } from "../loggerOf.ts";
import { milkywayProgram } from "../milkywayProgram.ts";
import { nodeConfig } from "../nodeConfig.ts";
import { indexFlags } from "./indexFlags.ts";
import { indexPlace } from "./indexPlace.ts";

function stateOf({ schema, chainId, last }: IndexFacts, chain: string, height: bigint): string {
  if (schema === 0) return "not there";
  if (schema > SCHEMA_VERSION) return "made by a newer program";
  if (chainId !== undefined && chainId !== chain) return "of another chain";
  return last < height ? "behind" : "current";
}

/** Looks into the index while nobody else does. */
async function look(invocation: Invocation): Promise<JsonObject> {
  const home = nodeHome(invocation.home);
  const { app } = nodeConfig(home, invocation);
  const { application, genesis, store, unlock } = await openState({
    home,
    program: milkywayProgram(home),
    settings: { pruning: pruningOf(app) },
    logger: loggerOf(invocation, { level: "warn" }),
  });
  try {
    const place = indexPlace(invocation);
    const facts = await inspectIndex(place);
    const height = BigInt(store.version);
    return {
      state: stateOf(facts, genesis.chainId, height),
      database: place.url === "" ? "embedded" : "postgresql",
      place: placeText(place),
      schema_version: facts.schema,
      chain_id: facts.chainId ?? "",
      first_height: `${facts.first}`,
      indexed_height: `${facts.last}`,
      chain_height: `${height}`,
      gaps: facts.gaps.map(({ from, to }) => (from === to ? `${from}` : `${from} to ${to}`)),
    };
  } finally {
    await application.close();
    unlock();
  }
}

/** Asks the node that has it open. */
async function ask(invocation: Invocation, locked: DirectoryLocked): Promise<JsonObject> {
  const { app } = nodeConfig(nodeHome(invocation.home), invocation);
  const { host, port } = parseAddress(app.text("api.address"), "api.address");
  const rest = `http://${host === "0.0.0.0" ? "127.0.0.1" : host}:${port}`;
  try {
    const status = await askHistory(rest, "status", {});
    return {
      state: status.state,
      database: status.database,
      place: placeText(indexPlace(invocation)),
      schema_version: status.schema_version,
      first_height: `${status.first_height}`,
      indexed_height: `${status.indexed_height}`,
      chain_height: `${status.chain_height}`,
      error: status.error ?? "",
    };
  } catch (error) {
    if (!(error instanceof HistoryError)) throw error;
    throw new CliError(`${locked.message}, and ${rest} does not tell: ${error.message}`, {
      hint: "Stop the node to look into its index, or let it answer: api.enable and indexer.enable in app.toml.",
    });
  }
}

/** Where the index is and how far. */
export const indexerStatus: Command = {
  name: "status",
  summary: "Tell where the history is kept, how far it goes, and what lacks in it",
  description:
    "Tells where the history of the node in the home is kept, the version of its schema, the heights\nthat are indexed, the height of the node, and gaps. A node that runs is asked on its REST server\ninstead, and does not look for gaps.",
  flags: { ...indexFlags, ...outputFlags },
  examples: ["milkywayd indexer status", "milkywayd indexer status --output json"],
  async run(invocation) {
    try {
      printValue(invocation, await look(invocation));
    } catch (error) {
      if (!(error instanceof DirectoryLocked)) throw error;
      printValue(invocation, await ask(invocation, error));
    }
  },
};
