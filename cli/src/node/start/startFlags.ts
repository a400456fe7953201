import { APP_TABLE, COMET_TABLE } from "@milkyway/node";
import { type FlagTable, integerFlag, listFlag, switchFlag, textFlag } from "../../flag.ts";
import { configFlags } from "../configFlags.ts";

const COMET_SECTIONS = /^(rpc|p2p|consensus|mempool|priv_validator_laddr|moniker|db_dir)\b/;

/** Flags of `start`: keys of the two configuration files, and those that are in no file. */
export const startFlags: FlagTable = {
  ...configFlags(COMET_TABLE, (key) => COMET_SECTIONS.test(key)),
  ...configFlags(APP_TABLE, () => true),
  engine: textFlag("what makes the blocks", "embedded", { choices: ["embedded", "comet"] }),
  "with-comet": switchFlag("start CometBFT as a child, with --engine comet", true),
  address: textFlag("where CometBFT finds the application; by default only the child does", ""),
  transport: textFlag("how CometBFT speaks to the application", "socket", {
    choices: ["socket", "grpc"],
  }),
  "comet-binary": textFlag("name or path of the CometBFT program", "cometbft"),
  "prices-file": textFlag("take prices from a file instead of a sidecar", ""),
  "inv-check-period": integerFlag("check all invariants every so many blocks; 0 for never"),
  "x-crisis-skip-assert-invariants": switchFlag("check no invariants at genesis", true),
  "unsafe-skip-upgrades": listFlag("heights at which due upgrades are given up"),
  "drop-unknown-genesis": switchFlag("leave out of genesis what this version does not know"),
  "rebuild-indexer": switchFlag("forget the history, and index the blocks again"),
  "local-validator": switchFlag("put this node in the place of the validators of genesis"),
  dev: switchFlag("run a node of a developer chain, which takes what nobody signed", false, {
    hidden: true,
  }),
  db_backend: textFlag("without effect: the embedded engine has a database of its own", "", {
    hidden: true,
  }),
  "trace-store": textFlag("without effect", "", { hidden: true }),
  "cpu-profile": textFlag("without effect; node --cpu-prof writes profiles", "", { hidden: true }),
  "shutdown-grace": textFlag("without effect", "", { hidden: true }),
};
