import type { Database } from "./database.ts";
import { chunkKey, type Table } from "./keys.ts";

/** The pieces of what belongs to a height, in order; one that lacks is empty. */
export function readChunks(
  database: Database,
  table: Table,
  height: bigint,
  count: number,
): readonly Uint8Array[] {
  return Array.from(
    { length: count },
    (_, at) => database.get(chunkKey(table, height, at)) ?? new Uint8Array(0),
  );
}
