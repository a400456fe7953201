import type { Client } from "@milkyway/sdk";
import type { Point } from "../../ui/linePath.ts";
import { loadWorld } from "../../world/loadWorld.ts";
import { totalWorth } from "../../world/worth.ts";

const MOST = 12n;

/** At most so many heights up to the last one, evenly spread over the chain; the first is 1. */
export function sampleHeights(last: bigint, most: bigint = MOST): readonly bigint[] {
  if (last <= most) return Array.from({ length: Number(last) }, (_, at) => BigInt(at) + 1n);
  return Array.from(
    { length: Number(most) },
    (_, at) => 1n + ((last - 1n) * BigInt(at)) / (most - 1n),
  );
}

/** What was restaked at heights of the past, in millionths of a dollar; those that the node has forgotten are left out. */
export async function loadValueHistory(client: Client, last: bigint): Promise<readonly Point[]> {
  const points: Point[] = [];
  for (const height of sampleHeights(last)) {
    try {
      const world = await loadWorld(client, { height });
      points.push({ x: Number(height), y: Number(totalWorth(world)) });
    } catch {
      // Pruned, which is no fault.
    }
  }
  return points;
}
