import { chooseAddress } from "./listenAt.ts";
import type { NodeOptions } from "./nodeOptions.ts";
import type { Addresses } from "./startServers.ts";

/** Where the servers of a node will listen. */
export async function chooseAddresses({
  settings,
}: Pick<NodeOptions, "settings">): Promise<Addresses> {
  const { rpc, rest, grpc, telemetry } = settings;
  return {
    rpc: rpc && (await chooseAddress(rpc)),
    rest: rest && (await chooseAddress(rest)),
    grpc: grpc && (await chooseAddress(grpc)),
    metrics: telemetry?.listen && (await chooseAddress(telemetry.listen)),
  };
}
