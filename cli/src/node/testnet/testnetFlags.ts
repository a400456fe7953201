import { durationFlag, type FlagTable, integerFlag, listFlag, textFlag } from "../../flag.ts";

/** Flags about the homes of a new network. */
export const homesFlags: FlagTable = {
  v: integerFlag("number of validators", 4),
  "output-dir": textFlag("folder for the homes", "./.testnets", { short: "o" }),
  "node-dir-prefix": textFlag("name of a node, before its number", "node"),
  "node-daemon-home": textFlag("folder of the home within that of its node", "milkywayd"),
  "starting-ip-address": textFlag(
    "address of the first node, when each has a machine of its own; without it all are on this one",
  ),
  "port-offset": integerFlag("added to the usual ports, on this machine"),
  "chain-id": textFlag("name of the chain; random when left out"),
  "default-denom": textFlag("denom of bonds, minted coins, fees and deposits", "umilk"),
  "minimum-gas-prices": textFlag("lowest prices of gas at which transactions are taken", "0umilk"),
  set: listFlag("a value of a file: genesis.KEY=VALUE, config.KEY=VALUE or app.KEY=VALUE"),
  "commit-timeout": durationFlag("time between a block and the next proposal", "1s"),
};

/** Flags about nodes that run. */
export const runFlags: FlagTable = {
  "comet-binary": textFlag("name or path of the CometBFT program", "cometbft"),
};
