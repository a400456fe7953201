/** What runs a chain on one machine. */
export type { GenesisDoc } from "./comet/genesisDoc.ts";
