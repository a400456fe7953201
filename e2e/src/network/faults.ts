import { setTimeout } from "node:timers/promises";
import type { Network } from "./network.ts";
import type { NetworkHome } from "./networkHomes.ts";

export const FAULTS = ["application", "engine", "both", "pause", "stop"] as const;

/** What happens to a node: one of its processes is killed, it is suspended for a while, or it is stopped in order. */
export type Fault = (typeof FAULTS)[number];

/** Makes a fault at a node and brings the node back. */
export async function makeFault(
  network: Network,
  home: NetworkHome,
  fault: Fault,
  pauseMs: number,
): Promise<void> {
  const node = network.take(home);
  if (fault === "pause") {
    node.pause();
    await setTimeout(pauseMs);
    node.resume();
    network.put(node);
    return;
  }
  if (fault === "application") await node.killApplication();
  else if (fault === "engine") await node.killComet();
  else if (fault === "both") await node.killBoth();
  else await node.stop();
  await network.start(home);
}
