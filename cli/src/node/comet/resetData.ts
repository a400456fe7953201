import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { NOTHING_SIGNED, type NodeHome, signStateToJson } from "@milkyway/node";
import { lockDirectory } from "@milkyway/store/node";

/** Names in the data folder that are no data of the chain. */
const KEPT: ReadonlySet<string> = new Set(["priv_validator_state.json"]);

/** Removes state and blocks; what the validator signed stays remembered. */
export function resetState(home: NodeHome): void {
  if (!existsSync(home.data)) return;
  const unlock = lockDirectory(home.data);
  try {
    for (const name of readdirSync(home.data))
      if (!KEPT.has(name) && name !== "LOCK") rmSync(join(home.data, name), { recursive: true });
  } finally {
    unlock();
  }
}

/** Removes state, blocks and known peers, and forgets what the validator signed. */
export function resetAll(home: NodeHome, keepsAddressBook: boolean): void {
  resetState(home);
  if (!keepsAddressBook) rmSync(join(home.config, "addrbook.json"), { force: true });
  mkdirSync(home.data, { recursive: true });
  writeFileSync(home.validatorState, signStateToJson(NOTHING_SIGNED));
}
