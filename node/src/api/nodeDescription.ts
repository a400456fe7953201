/** What a node says of itself. */
export interface NodeDescription {
  /** Hex id of the node's key. */
  readonly nodeId: string;
  readonly moniker: string;
  /** Where other nodes reach it, as `tcp://0.0.0.0:26656`. */
  readonly listenAddress: string;
  readonly rpcAddress: string;
  /** Lowest prices of gas, as `0.001umilk`. */
  readonly minGasPrices: string;
  /** As `app.toml` has them. */
  readonly pruningKeepRecent: string;
  readonly pruningInterval: string;
  /** Height at which the node stops; 0 for never. */
  readonly haltHeight: bigint;
}

/** A node about which nothing is known. */
export const UNNAMED_NODE: NodeDescription = {
  nodeId: "",
  moniker: "",
  listenAddress: "tcp://0.0.0.0:26656",
  rpcAddress: "tcp://127.0.0.1:26657",
  minGasPrices: "",
  pruningKeepRecent: "0",
  pruningInterval: "0",
  haltHeight: 0n,
};

/** Version of CometBFT whose protocols and RPC the node speaks. */
export const COMET_VERSION = "0.38.19";
export const P2P_PROTOCOL = 8n;
export const BLOCK_PROTOCOL = 11n;

/** Channels that a node of that version announces. */
export const CHANNELS = "40202122233038606100";

/** Versions of the programs with which the node is compatible, for clients that look for them. */
export const COMPATIBILITY = {
  cosmosSdk: "v0.50.13-milkyway-1",
  dependencies: [
    ["github.com/CosmWasm/wasmd", "v0.53.0"],
    ["github.com/cometbft/cometbft", "v0.38.19"],
    ["github.com/cosmos/cosmos-sdk", "v0.50.13-milkyway-1"],
    ["github.com/cosmos/ibc-go/v8", "v8.7.0"],
  ],
} as const;
