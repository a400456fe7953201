import {
  type NodeOptions,
  type NodeSettings,
  nodeHome,
  type RunningNode,
  settingsOf,
  startNode,
} from "@milkyway/node";
import { CliError } from "../../cliError.ts";
import type { Command, Invocation } from "../../command.ts";
import { adoptGenesisFile } from "../genesis/adoptGenesisFile.ts";
import { type IndexerWish, openIndexer } from "../indexer/openIndexer.ts";
import { logDefaults, loggerOf } from "../loggerOf.ts";
import { milkywayProgram } from "../milkywayProgram.ts";
import { type NodeConfig, nodeConfig } from "../nodeConfig.ts";
import { askedToEnd, runUntilEnd } from "../runUntilEnd.ts";
import { voteExtensionsText } from "../voteExtensionsText.ts";
import { priceFeed } from "./priceFeed.ts";
import { startFlags } from "./startFlags.ts";
import { startWithComet } from "./startWithComet.ts";

function skippedHeights({ flags }: Invocation): ReadonlySet<bigint> {
  return new Set(
    flags.list("unsafe-skip-upgrades").map((text) => {
      if (!/^\d{1,18}$/.test(text))
        throw new CliError(`invalid value "${text}" for --unsafe-skip-upgrades: must be a height`);
      return BigInt(text);
    }),
  );
}

function requireGasPrices({ app }: NodeConfig): string {
  const prices = app.text("minimum-gas-prices");
  if (prices === "")
    throw new CliError(
      "set min gas price in app.toml or flag or env variable: minimum-gas-prices is empty; 0umilk takes transactions without fees",
    );
  return prices;
}

/** Whether a halt is one that the configuration asked for. */
function isPlanned({ haltAt }: NodeSettings, reason: string): boolean {
  const { height, time } = haltAt;
  return (height > 0n || time > 0n) && reason.startsWith("halt per configuration");
}

/** What `app.toml` says of the index; `undefined` when there is to be none. */
function indexerWish({ flags }: Invocation, { app }: NodeConfig): IndexerWish | undefined {
  if (!app.isOn("indexer.enable")) return undefined;
  return {
    database: app.text("indexer.database"),
    sampleSeconds: app.milliseconds("indexer.sample-interval") / 1000,
    rebuilds: flags.isOn("rebuild-indexer"),
  };
}

function openLine({ engine, servers }: RunningNode): string {
  const { rpc, rest, grpc, metrics } = servers;
  const places = [
    rpc && `rpc=${rpc.url}`,
    rest && `rest=${rest.url}`,
    grpc && `grpc=${grpc.url.replace(/^http:\/\//, "")}`,
    rpc && `ws=${rpc.url.replace(/^http/, "ws")}/websocket`,
    metrics && `metrics=${metrics.url}`,
  ].filter((place) => place !== undefined);
  return ["ready", ...places, `height=${engine.status().latestHeight}`].join(" ");
}

async function startHere(options: NodeOptions) {
  const node = await startNode(options);
  options.logger("server").info(voteExtensionsText(node.engine.genesis));
  return { line: openLine(node), ended: node.ended, stop: () => node.stop() };
}

async function run(invocation: Invocation): Promise<number> {
  const { flags, terminal } = invocation;
  const asked = askedToEnd(terminal);
  const home = nodeHome(invocation.home);
  const config = nodeConfig(home, invocation);
  const logger = loggerOf(invocation, logDefaults(config.comet));
  const log = logger("server");
  for (const key of config.unknown) log.warn("a key of the configuration means nothing", { key });
  const settings = settingsOf(config.comet, config.app);
  const simulationGasLimit = config.app.integer("wasm.simulation_gas_limit");
  const feed = priceFeed(invocation, config, logger("prices"));
  const votes = logger("votes");
  const program = milkywayProgram(home, {
    dev: flags.isOn("dev"),
    ...(feed ? { prices: () => feed.prices() } : {}),
    note: (what, error) => votes.warn(what, { reason: `${error}` }),
    minGasPrices: requireGasPrices(config),
    invariantCheckPeriod: flags.integer("inv-check-period"),
    skipGenesisInvariants: flags.isOn("x-crisis-skip-assert-invariants"),
    skipUpgradeHeights: skippedHeights(invocation),
    ...(simulationGasLimit === 0n ? {} : { simulationGasLimit }),
  });
  const isLocal = flags.isOn("local-validator");
  adoptGenesisFile(home, { dropsUnknown: flags.isOn("drop-unknown-genesis"), isLocal }, log);
  const wish = indexerWish(invocation, config);
  if (wish !== undefined && settings.rest === undefined)
    log.warn("the history is indexed, and nobody can ask for it: api.enable is off");
  const options: NodeOptions = {
    home,
    program,
    settings,
    logger,
    extend: (started) => wish && openIndexer(started, { home, logger }, wish),
  };
  const isComet = flags.text("engine") === "comet";
  const node = isComet ? await startWithComet(invocation, options) : await startHere(options);
  terminal.out(node.line);
  const { reason } = await runUntilEnd(node, asked);
  feed?.close();
  if (reason === undefined || isPlanned(settings, reason)) return 0;
  throw new CliError(`the node has stopped: ${reason}`);
}

/** The node. */
export const start: Command = {
  name: "start",
  summary: "Run the node",
  description:
    "Runs the node whose configuration and data are in the home: the embedded engine makes blocks, and\nRPC, REST and gRPC answer as config.toml and app.toml say. Flags are stronger than variables\n(MILKYWAYD_HALT_HEIGHT for halt-height), and these than the files. With --engine comet the blocks\nare made by CometBFT, which is started as a child or, with --with-comet=false, waited for.",
  flags: startFlags,
  examples: [
    "milkywayd start --minimum-gas-prices 0umilk",
    "milkywayd start --halt-height 1000 --pruning nothing --api.enable",
    "milkywayd start --engine comet",
  ],
  run,
};
