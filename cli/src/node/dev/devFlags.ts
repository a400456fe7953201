import { durationFlag, type FlagTable, integerFlag, switchFlag, textFlag } from "../../flag.ts";

/** Flags of `dev`. */
export const devFlags: FlagTable = {
  "chain-id": textFlag("name of the chain, when it is new", "milkyway-dev-1"),
  "block-time": durationFlag("time between blocks without transactions; 0s for none", "1s"),
  "no-mining": switchFlag("make blocks only when told to"),
  seed: integerFlag(
    "fixes what is left to chance: the keys of the validator, and how prices move",
    1,
  ),
  "fixed-prices": switchFlag("let prices stay as they are"),
  ephemeral: switchFlag("keep nothing when the node ends"),
  empty: switchFlag("begin without services, operators, plans and stakes"),
  reset: switchFlag("begin a new chain, and forget the old one"),
  "minimum-gas-prices": textFlag("lowest prices of gas at which transactions are taken"),
  "rpc.laddr": textFlag("address of JSON-RPC; without it 26657, or a free port", ""),
  "api.address": textFlag("address of REST; without it 1317, or a free port", ""),
  "api.threads": integerFlag("1 lets REST and gRPC answer in a thread of their own"),
  "grpc.address": textFlag("address of gRPC; without it 9090, or a free port", ""),
  "faucet.address": textFlag("address of the faucet; without it 4500, or a free port", ""),
  "portal.address": textFlag("address of the portal; without it 4600, or a free port", ""),
  "metrics.address": textFlag("address of metrics and readiness; without it there are none", ""),
  indexer: switchFlag("keep the history of the chain, from when it is first asked for", true),
  "indexer.database": textFlag("postgres://… for the history; without it an embedded database", ""),
  "indexer.sample-interval": durationFlag("time between looks at prices, stakes and plans", "10s"),
  from: textFlag("file to begin a new chain with: a genesis, or what dev_dumpState gave"),
  json: switchFlag("describe the chain as one JSON object on the first line"),
  "config-out": textFlag("write the same JSON object to a file"),
  validators: integerFlag("number of validators; more than one needs CometBFT", 1),
  chains: textFlag("number of chains", "1", { hidden: true }),
  relayer: switchFlag("run a relayer between the chains", false, { hidden: true }),
};
