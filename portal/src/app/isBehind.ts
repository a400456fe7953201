const PATIENCE_MS = 60_000;

/** Whether a latest block of an age means that the node is behind, or the chain stands still. */
export const isBehind = (ageMs: number): boolean => ageMs > PATIENCE_MS;
