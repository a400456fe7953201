import { toBase64 } from "@milkyway/bytes";
import { consensusAddresses } from "@milkyway/core";
import { truncatedHash } from "@milkyway/crypto";
import { nodeHome } from "@milkyway/node";
import type { Command } from "../../command.ts";
import { switchFlag } from "../../flag.ts";
import { nodeIdOf, validatorKeyOf } from "./nodeFiles.ts";
import { resetAll, resetState } from "./resetData.ts";

const COMET_VERSION = "0.38.19";

const showNodeId: Command = {
  name: "show-node-id",
  summary: "Show the id by which peers know this node",
  examples: ["milkywayd comet show-node-id"],
  async run({ home, terminal }) {
    terminal.out(nodeIdOf(nodeHome(home)));
  },
};

const showValidator: Command = {
  name: "show-validator",
  summary: "Show the key with which this node signs blocks",
  examples: ["milkywayd comet show-validator"],
  async run({ home, terminal }) {
    const key = toBase64(validatorKeyOf(nodeHome(home)));
    terminal.out(JSON.stringify({ "@type": "/cosmos.crypto.ed25519.PubKey", key }));
  },
};

const showAddress: Command = {
  name: "show-address",
  summary: "Show the consensus address of this node's validator",
  examples: ["milkywayd comet show-address"],
  async run({ home, terminal }) {
    terminal.out(consensusAddresses.toText(truncatedHash(validatorKeyOf(nodeHome(home)))));
  },
};

const version: Command = {
  name: "version",
  summary: "Show the version of CometBFT that this node is compatible with",
  examples: ["milkywayd comet version"],
  async run({ terminal }) {
    const lines = { tendermint: COMET_VERSION, abci: "2.0.0", blockprotocol: 11, p2pprotocol: 8 };
    for (const [name, value] of Object.entries(lines)) terminal.out(`${name}: ${value}`);
  },
};

const unsafeResetAll: Command = {
  name: "unsafe-reset-all",
  summary: "Remove state, blocks and peers, and forget what the validator signed",
  description:
    "Removes all data of the chain, and forgets what the validator signed. A validator that goes on\nwith a chain on which it has signed may sign twice, and lose its stake: use this only before a\nchain is started, or for chains that are thrown away.",
  flags: { "keep-addr-book": switchFlag("keep the addresses of peers") },
  examples: ["milkywayd comet unsafe-reset-all"],
  async run({ home, flags, terminal }) {
    resetAll(nodeHome(home), flags.isOn("keep-addr-book"));
    terminal.err("removed all data of the chain; the validator has forgotten what it signed");
  },
};

const resetStateCommand: Command = {
  name: "reset-state",
  summary: "Remove state and blocks; keep what the validator signed",
  examples: ["milkywayd comet reset-state"],
  async run({ home, terminal }) {
    resetState(nodeHome(home));
    terminal.err("removed state and blocks");
  },
};

/** Commands about the engine's files. */
export const comet: Command = {
  name: "comet",
  aliases: ["cometbft", "tendermint"],
  summary: "Keys and data of the engine",
  commands: [showNodeId, showValidator, showAddress, version, unsafeResetAll, resetStateCommand],
};
