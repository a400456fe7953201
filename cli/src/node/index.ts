import type { Command } from "../command.ts";
import { comet } from "./comet/comet.ts";
import { config } from "./config/config.ts";
import { debug } from "./debug/debug.ts";
import { dev } from "./dev/dev.ts";
import { exportCommand } from "./export/export.ts";
import { genesis } from "./genesis/genesis.ts";
import { indexer } from "./indexer/indexer.ts";
import { init } from "./init/init.ts";
import { prices } from "./prices.ts";
import { prune } from "./prune.ts";
import { rollback } from "./rollback.ts";
import { snapshots } from "./snapshots/snapshots.ts";
import { start } from "./start/start.ts";
import { status } from "./status.ts";
import { testnet } from "./testnet/testnet.ts";
import { version } from "./version.ts";

/** Commands that work on the node of this machine. */
export const nodeCommands: readonly Command[] = [
  dev,
  init,
  start,
  status,
  version,
  genesis,
  comet,
  config,
  debug,
  exportCommand,
  indexer,
  prices,
  prune,
  rollback,
  snapshots,
  testnet,
];
