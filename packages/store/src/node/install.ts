import { type CommittedState, TreeStores } from "../commit/treeStores.ts";
import type { Parts } from "./parts.ts";

/** Makes a state the first one of an empty store: its checkpoint is what the store begins with from now on. */
export async function install(parts: Parts, state: CommittedState): Promise<TreeStores> {
  const { checkpoints, checkpointer, historian, log, options } = parts;
  const trees = new TreeStores({ ...options, stores: [...state.trees.keys()] }, state);
  trees.verify();
  const { version } = state.commit;
  await checkpoints.write(state, async () => {});
  log.continueAfter(version);
  checkpointer.countFrom(version, 0);
  historian?.follow(state.commit);
  historian?.start();
  return trees;
}
