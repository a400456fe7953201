import type { Loaded } from "../chain/liveStore.ts";
import { useLoaded } from "../chain/useLoaded.ts";
import { loadWorld } from "./loadWorld.ts";
import type { World } from "./world.ts";

/** The registers of the chain, current block by block. */
export function useWorld(): Loaded<World> {
  return useLoaded("world", (client) => loadWorld(client));
}
