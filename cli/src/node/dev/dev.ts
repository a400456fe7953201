import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Bug } from "@milkyway/core";
import {
  type ListenWish,
  type Logger,
  listenAt,
  MANUAL,
  type NodeExtension,
  type NodeHome,
  nodeHome,
  type ObservedNode,
  type RunningNode,
  startNode,
} from "@milkyway/node";
import { CliError } from "../../cliError.ts";
import type { Command, Invocation } from "../../command.ts";
import { openIndexer } from "../indexer/openIndexer.ts";
import { loggerOf } from "../loggerOf.ts";
import { milkywayProgram } from "../milkywayProgram.ts";
import { askedToEnd, type NodeEnd, runUntilEnd } from "../runUntilEnd.ts";
import { createDevHome, removeDevChain } from "./createDevHome.ts";
import { type DevDescription, describeDev } from "./describeDev.ts";
import { DevControl } from "./devControl.ts";
import { devFlags } from "./devFlags.ts";
import { DevPrices } from "./devPrices.ts";
import { chooseWish, devSettings } from "./devSettings.ts";
import { devSigner } from "./devSigner.ts";
import { serveFaucet } from "./faucet/serveFaucet.ts";
import { type Dump, replayDump } from "./loadDump.ts";
import { devMethods } from "./methods/devMethods.ts";
import { validatorCount } from "./network/createDevNetwork.ts";
import { runDevNetwork } from "./network/runDevNetwork.ts";
import { openPortal } from "./openPortal.ts";
import { catchUp, populate } from "./populate.ts";
import { tell } from "./tell.ts";

/** The folder of `dev`, which must not meet that of a real node. */
function homeOf({ flags, home, terminal }: Invocation): NodeHome {
  if (flags.isOn("ephemeral")) return nodeHome(mkdtempSync(join(tmpdir(), "milkyway-dev-")));
  return nodeHome(flags.isSet("home") ? home : join(terminal.userHome, ".milkyway-dev"));
}

function refuseMissingParts({ flags }: Invocation): void {
  if (flags.text("chains") !== "1" || flags.isOn("relayer"))
    throw new CliError("--chains and --relayer need IBC, which this version does not have yet");
}

interface Running {
  readonly node: RunningNode;
  readonly home: NodeHome;
  readonly faucetAt: ListenWish;
  readonly portalAt: ListenWish;
  readonly asked: Promise<undefined>;
  readonly control?: DevControl;
}

/** Lets faucet and portal run as long as the node. */
async function serve(invocation: Invocation, running: Running): Promise<NodeEnd> {
  const { node, home, faucetAt, portalAt, asked, control } = running;
  if (control === undefined) throw new Bug("a developer chain runs without its control");
  const described: { dev?: DevDescription } = {};
  const describe = () => described.dev ?? describeDev(node, home.root, "");
  try {
    const faucet = await listenAt(faucetAt, (listen) => serveFaucet({ listen, control, describe }));
    const portal = await openPortal(portalAt, describe);
    described.dev = describeDev(node, home.root, faucet.url, portal?.url);
    tell(invocation, described.dev, node.engine.status().latestHeight);
    const end = await runUntilEnd(node, asked);
    await Promise.all([faucet.close(), portal?.close()]);
    return end;
  } finally {
    await node.stop();
  }
}

/** Fills the first blocks of a new chain, or lets time go on. */
async function begin(
  control: DevControl,
  { dump, isInhabited }: { readonly dump: Dump | undefined; readonly isInhabited: boolean },
): Promise<void> {
  if (control.height > 0n) return catchUp(control);
  if (dump !== undefined) await replayDump(control, dump);
  else if (isInhabited) await populate(control);
  else await control.engine.mine();
  catchUp(control);
}

/** The history is in the blocks: nothing is done for it until somebody asks. */
function devIndexer(
  { flags }: Invocation,
  { started, ...node }: { readonly home: NodeHome; logger: Logger; started: ObservedNode },
): NodeExtension | undefined {
  if (!flags.isOn("indexer")) return undefined;
  return openIndexer(started, node, {
    database: flags.text("indexer.database"),
    isEphemeral: flags.isOn("ephemeral"),
    sampleSeconds: flags.duration("indexer.sample-interval") / 1000,
    waitsForRequest: true,
  });
}

async function run(invocation: Invocation): Promise<number> {
  refuseMissingParts(invocation);
  const count = validatorCount(invocation);
  const home = homeOf(invocation);
  try {
    return await (count > 1 ? runDevNetwork(home, invocation) : runIn(home, invocation));
  } finally {
    if (invocation.flags.isOn("ephemeral")) rmSync(home.root, { recursive: true, force: true });
  }
}

async function runIn(home: NodeHome, invocation: Invocation): Promise<number> {
  const { flags, terminal } = invocation;
  const asked = askedToEnd(terminal);
  const settings = devSettings(flags);
  if (flags.isOn("reset")) removeDevChain(home);
  const logger = loggerOf(invocation, { level: "warn" });
  const log = logger("dev");
  const seed = flags.integer("seed");
  const votesPrices = !flags.isOn("fixed-prices");
  const beginning = {
    chainId: flags.text("chain-id"),
    from: flags.text("from"),
    votesPrices,
    seed,
    log,
  };
  const dump = createDevHome(home, beginning);
  const faucetAt = await chooseWish(flags, "faucet");
  const portalAt = await chooseWish(flags, "portal");
  const { production } = settings;
  const made: { control?: DevControl } = {};
  const prices = new DevPrices(Number(seed));
  const program = milkywayProgram(home, {
    dev: true,
    ...(votesPrices ? { prices: async () => prices.next() } : {}),
    minGasPrices: flags.text("minimum-gas-prices"),
  });
  const node = await startNode({
    home,
    program,
    // Blocks begin when the first one is filled.
    settings: { ...settings, production: MANUAL },
    logger,
    openSigner: devSigner,
    async prepare(started) {
      const control = new DevControl(started, prices);
      made.control = control;
      const isInhabited = !flags.isOn("empty") && flags.text("from") === "";
      await begin(control, { dump, isInhabited });
      control.setProduction(production);
      return devMethods(control);
    },
    extend: (started) => devIndexer(invocation, { home, logger, started }),
  });
  const { reason } = await serve(invocation, { node, home, faucetAt, portalAt, asked, ...made });
  if (reason !== undefined) throw new CliError(`the chain has halted: ${reason}`);
  return 0;
}

/** A chain of one validator to develop against. */
export const dev: Command = {
  name: "dev",
  summary: "Run a developer chain: one validator, named accounts, assets with prices",
  description:
    "Runs a chain of one validator to develop against. It begins with ten named accounts and with\nassets that have prices, asks no fees for creating things, and unbonds in ten seconds. It goes on\nfrom where it was when it is started again.\n\nWith --validators it has several, each under a CometBFT of its own, which has to be on PATH.",
  flags: devFlags,
  examples: [
    "milkywayd dev",
    "milkywayd dev --ephemeral --block-time 0s --json",
    "milkywayd dev --home ./chain --rpc.laddr tcp://127.0.0.1:26657",
    "milkywayd dev --validators 4",
  ],
  run,
};
