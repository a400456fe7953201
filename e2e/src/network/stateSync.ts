import type { Network } from "./network.ts";
import { type NetworkHome, type NetworkOptions, writeConfig } from "./networkHomes.ts";
import type { NodeProcess } from "./nodeProcess.ts";

/** Starts a node that takes the state from a snapshot of its peers instead of executing every block. */
export async function joinByStateSync(
  network: Network,
  home: NetworkHome,
  options: Pick<NetworkOptions, "config" | "app">,
): Promise<NodeProcess> {
  const { nodes } = network;
  const servers = nodes.slice(0, 2).map(({ node }) => `http://127.0.0.1:${node.rpcPort}`);
  const trusted = await network.rpc().block(2);
  const config = {
    ...options.config,
    "statesync.enable": "true",
    "statesync.rpc_servers": servers.join(","),
    "statesync.trust_height": "2",
    "statesync.trust_hash": trusted.block_id.hash,
    "statesync.trust_period": "168h",
    "statesync.discovery_time": "5s",
  };
  writeConfig(home, network.homes, { ...options, config });
  const node = await network.start(home);
  await node.rpc.waitFor((await network.height()) + 1, 90_000);
  const { earliest_block_height } = (await node.rpc.status()).sync_info;
  if (Number(earliest_block_height) <= 2) throw new Error(`${home.name} did not use a snapshot`);
  return node;
}
