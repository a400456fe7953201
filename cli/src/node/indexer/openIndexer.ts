import { type IndexerHostOptions, startIndexer } from "@milkyway/indexer";
import type { Logger, NodeExtension, NodeHome, ObservedNode } from "@milkyway/node";
import { chainSource } from "./chainSource.ts";
import { indexerProgram } from "./indexerProgram.ts";
import { indexFolder } from "./indexPlace.ts";

/** What is asked for of an index. */
export interface IndexerWish
  extends Pick<IndexerHostOptions, "sampleSeconds" | "rebuilds" | "waitsForRequest"> {
  /** `postgres://…`; empty for the embedded database. */
  readonly database: string;
  /** Whether the embedded database is to be in memory only. */
  readonly isEphemeral?: boolean;
}

/** Indexes the chain of a node beside it; nothing where the thread that does it was not built. */
export function openIndexer(
  node: ObservedNode,
  { home, logger }: { readonly home: NodeHome; readonly logger: Logger },
  { database: url, isEphemeral = false, ...wish }: IndexerWish,
): NodeExtension | undefined {
  const log = logger("indexer");
  const program = indexerProgram();
  if (program === undefined) {
    log.warn("there is no index: the program of its thread is not there");
    return undefined;
  }
  const folder = isEphemeral ? "" : indexFolder(home);
  return startIndexer({ ...wish, source: chainSource(node), place: { url, folder }, program, log });
}
