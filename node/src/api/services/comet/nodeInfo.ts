import { fromHex } from "@milkyway/bytes";
import type { GetNodeInfoResponse } from "@milkyway/codec/gen/cosmos/base/tendermint/v1beta1";
import type { ApiContext } from "../../apiContext.ts";
import {
  BLOCK_PROTOCOL,
  CHANNELS,
  COMET_VERSION,
  COMPATIBILITY,
  P2P_PROTOCOL,
} from "../../nodeDescription.ts";

/** Who the node is, and what it is compatible with. */
export function nodeInfo({ application, engine, node }: ApiContext): GetNodeInfoResponse {
  const { name, version } = application.descriptors;
  const { appVersion } = engine.status();
  return {
    defaultNodeInfo: {
      protocolVersion: { p2p: P2P_PROTOCOL, block: BLOCK_PROTOCOL, app: appVersion },
      defaultNodeId: node.nodeId,
      listenAddr: node.listenAddress,
      network: engine.genesis.chainId,
      version: COMET_VERSION,
      channels: fromHex(CHANNELS),
      moniker: node.moniker,
      other: { txIndex: "on", rpcAddress: node.rpcAddress },
    },
    applicationVersion: {
      name,
      appName: `${name}d`,
      version,
      gitCommit: "",
      buildTags: "",
      goVersion: "",
      buildDeps: COMPATIBILITY.dependencies.map(([path, at]) => ({ path, version: at, sum: "" })),
      cosmosSdkVersion: COMPATIBILITY.cosmosSdk,
    },
  };
}
