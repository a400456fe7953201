import { join } from "node:path";

/** Where the files of a node are. Names are the original's where it has the same file. */
export interface NodeHome {
  readonly root: string;
  readonly config: string;
  readonly data: string;
  readonly appToml: string;
  readonly configToml: string;
  readonly clientToml: string;
  readonly genesis: string;
  /** What a large genesis document says but for the application's part; made again when it is not there. */
  readonly genesisIndex: string;
  readonly nodeKey: string;
  readonly validatorKey: string;
  readonly validatorState: string;
  readonly upgradeInfo: string;
  /** Directory of the state: trees, log, history. */
  readonly state: string;
  /** Directory of blocks, results and index. */
  readonly blocks: string;
  /** Directory of snapshots of the state. */
  readonly snapshots: string;
  /** The genesis document in the form that CometBFT reads. */
  readonly cometGenesis: string;
}

/** The files of the node in a folder. */
export function nodeHome(root: string): NodeHome {
  const config = join(root, "config");
  const data = join(root, "data");
  return {
    root,
    config,
    data,
    appToml: join(config, "app.toml"),
    configToml: join(config, "config.toml"),
    clientToml: join(config, "client.toml"),
    genesis: join(config, "genesis.json"),
    genesisIndex: join(data, "genesis.index.json"),
    nodeKey: join(config, "node_key.json"),
    validatorKey: join(config, "priv_validator_key.json"),
    validatorState: join(data, "priv_validator_state.json"),
    upgradeInfo: join(data, "upgrade-info.json"),
    state: join(data, "state"),
    blocks: join(data, "blocks"),
    snapshots: join(data, "snapshots"),
    cometGenesis: join(data, "comet-genesis.json"),
  };
}
