import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MANUAL, type NodeHome, nodeHome, startNode } from "@milkyway/node";
import { CliError } from "../../cliError.ts";
import type { Command, Invocation } from "../../command.ts";
import { loggerOf } from "../loggerOf.ts";
import { milkywayProgram } from "../milkywayProgram.ts";
import { askedToEnd, runUntilEnd } from "../runUntilEnd.ts";
import { createDevHome, removeDevChain } from "./createDevHome.ts";
import { type DevDescription, describeDev, devText, readyLine } from "./describeDev.ts";
import { DevControl } from "./devControl.ts";
import { devFlags } from "./devFlags.ts";
import { devSettings } from "./devSettings.ts";
import { devSigner } from "./devSigner.ts";
import { devMethods } from "./methods/devMethods.ts";
import { catchUp, populate } from "./populate.ts";

/** The folder of `dev`, which must not meet that of a real node. */
function homeOf({ flags, home, terminal }: Invocation): NodeHome {
  if (flags.isOn("ephemeral")) return nodeHome(mkdtempSync(join(tmpdir(), "milkyway-dev-")));
  return nodeHome(flags.isSet("home") ? home : join(terminal.userHome, ".milkyway-dev"));
}

function refuseMissingParts({ flags }: Invocation): void {
  if (flags.text("validators") !== "1")
    throw new CliError("--validators: a developer chain has one validator for now");
  if (flags.text("chains") !== "1" || flags.isOn("relayer"))
    throw new CliError("--chains and --relayer need IBC, which this version does not have yet");
}

function tell({ flags, terminal }: Invocation, dev: DevDescription, height: bigint): void {
  const json = JSON.stringify(dev);
  const file = flags.text("config-out");
  if (file !== "") writeFileSync(file, `${json}\n`);
  if (flags.isOn("json")) terminal.out(json);
  else for (const line of devText(dev, height)) terminal.out(line);
  terminal.out(readyLine(dev));
}

async function run(invocation: Invocation): Promise<number> {
  const { flags, terminal } = invocation;
  refuseMissingParts(invocation);
  const asked = askedToEnd(terminal);
  const home = homeOf(invocation);
  const settings = devSettings(flags);
  if (flags.isOn("reset")) removeDevChain(home);
  createDevHome(home, flags.text("chain-id"));
  const { production } = settings;
  const program = milkywayProgram(home, {
    dev: true,
    minGasPrices: flags.text("minimum-gas-prices"),
  });
  const node = await startNode({
    home,
    program,
    // Blocks begin when the first one is filled.
    settings: { ...settings, production: MANUAL },
    logger: loggerOf(invocation, "warn"),
    openSigner: devSigner,
    async prepare(started) {
      const control = new DevControl(started);
      if (control.height > 0n) catchUp(control);
      else if (flags.isOn("empty")) await control.engine.mine();
      else await populate(control);
      control.setProduction(production);
      return devMethods(control);
    },
  });
  tell(invocation, describeDev(node, home.root), node.engine.status().latestHeight);
  const { reason } = await runUntilEnd(node, asked);
  if (flags.isOn("ephemeral")) rmSync(home.root, { recursive: true, force: true });
  if (reason !== undefined) throw new CliError(`the chain has halted: ${reason}`);
  return 0;
}

/** A chain of one validator to develop against. */
export const dev: Command = {
  name: "dev",
  summary: "Run a developer chain: one validator, named accounts, assets with prices",
  description:
    "Runs a chain of one validator to develop against. It begins with ten named accounts and with\nassets that have prices, asks no fees for creating things, and unbonds in ten seconds. It goes on\nfrom where it was when it is started again.",
  flags: devFlags,
  examples: [
    "milkywayd dev",
    "milkywayd dev --ephemeral --block-time 0s --json",
    "milkywayd dev --home ./chain --rpc.laddr tcp://127.0.0.1:26657",
  ],
  run,
};
