import { mkdirSync } from "node:fs";
import type { Application } from "@milkyway/baseapp";
import {
  type DurableCommitStore,
  lockDirectory,
  openCommitStore,
  StoreDamaged,
} from "@milkyway/store/node";
import type { Database } from "../blocks/database.ts";
import { openLmdb } from "../blocks/lmdbDatabase.ts";
import type { GenesisDoc } from "../comet/genesisDoc.ts";
import { messageOf } from "../engine/engineError.ts";
import { readGenesisFile } from "./genesisFile.ts";
import type { NodeOptions } from "./nodeOptions.ts";
import { StartError } from "./startError.ts";

/** The state of a node, opened and locked. */
export interface OpenState {
  readonly genesis: GenesisDoc;
  readonly store: DurableCommitStore;
  readonly application: Application;
  /** Unlocks what was locked; call it when all of it is closed. */
  unlock(): void;
}

/** The data of a node, opened and locked. */
export interface OpenNode extends OpenState {
  readonly database: Database;
}

/** Opens blocks; a file that is none of a database is told as such. */
function openBlocks(path: string): Database {
  try {
    return openLmdb(path);
  } catch (error) {
    if (error instanceof StoreDamaged) throw error;
    throw new StartError(
      `the blocks in ${path} cannot be opened: ${messageOf(error)}. Restore the folder from a copy, or remove all of data and start over`,
    );
  }
}

type Wanted = Pick<NodeOptions, "home" | "program" | "logger"> & {
  readonly settings: Pick<NodeOptions["settings"], "pruning">;
};

/** Opens the data of a node, in the order in which it depends on each other; nothing stays open when that fails. */
export async function openNode(wanted: Wanted): Promise<OpenNode> {
  const state = await openState(wanted);
  try {
    return { ...state, database: openBlocks(wanted.home.blocks) };
  } catch (error) {
    await state.application.close();
    state.unlock();
    throw error;
  }
}

/** Opens the state of a node whose blocks are kept elsewhere. */
export async function openState({ home, program, settings, logger }: Wanted): Promise<OpenState> {
  mkdirSync(home.data, { recursive: true });
  const unlock = lockDirectory(home.data);
  let store: DurableCommitStore | undefined;
  const log = logger("store");
  try {
    const genesis = readGenesisFile(home);
    store = await openCommitStore({
      dir: home.state,
      stores: program.stores,
      optional: program.optionalStores,
      pruning: settings.pruning,
      upgrades: program.upgrades,
      onEvent: (event) =>
        event.kind === "checkpoint failed"
          ? log.error("a checkpoint could not be written", { error: messageOf(event.error) })
          : log.debug("checkpoint written", { version: event.version, bytes: event.bytes }),
    });
    return { genesis, store, application: program.openApplication(store, genesis.chainId), unlock };
  } catch (error) {
    await store?.close();
    unlock();
    throw error;
  }
}
