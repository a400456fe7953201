import type { Database } from "./database.ts";

/** Where an index is kept. */
export interface DatabasePlace {
  /** `postgres://…`; empty for the embedded one. */
  readonly url: string;
  /** Folder of the embedded one; empty for memory. */
  readonly folder: string;
}

/** Opens the database of an index; only the program that is asked for is loaded. */
export async function openDatabase({ url, folder }: DatabasePlace): Promise<Database> {
  if (url === "") return (await import("./openEmbedded.ts")).openEmbedded(folder);
  return (await import("./openPostgres.ts")).openPostgres(url);
}
