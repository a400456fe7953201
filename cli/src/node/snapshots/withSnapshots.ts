import { optionalStoreNames } from "@milkyway/app";
import { nodeHome, openState, pruningOf, SNAPSHOT_EXTENSIONS } from "@milkyway/node";
import { type DurableCommitStore, type SnapshotInfo, Snapshots } from "@milkyway/store/node";
import { CliError } from "../../cliError.ts";
import type { Invocation } from "../../command.ts";
import { loggerOf } from "../loggerOf.ts";
import { milkywayProgram } from "../milkywayProgram.ts";
import { nodeConfig } from "../nodeConfig.ts";

/** The snapshots of a home, and the state that they are taken of. */
export interface OpenSnapshots {
  readonly dir: string;
  readonly snapshots: Snapshots;
  readonly store: DurableCommitStore;
}

/** Does something with the snapshots of a node that does not run. */
export async function withSnapshots<T>(
  invocation: Invocation,
  work: (open: OpenSnapshots) => Promise<T>,
): Promise<T> {
  const home = nodeHome(invocation.home);
  const { app } = nodeConfig(home, invocation);
  const { store, application, unlock } = await openState({
    home,
    program: milkywayProgram(home),
    settings: { pruning: pruningOf(app) },
    logger: loggerOf(invocation, { level: "warn" }),
  });
  const dir = home.snapshots;
  const options = { dir, store, optional: optionalStoreNames, extensions: SNAPSHOT_EXTENSIONS };
  try {
    return await work({ dir, snapshots: new Snapshots(options), store });
  } finally {
    await application.close();
    unlock();
  }
}

/** The snapshot that the arguments name. */
export function namedSnapshot(snapshots: Snapshots, args: readonly string[]): SnapshotInfo {
  const [height = "", format = ""] = args;
  if (!/^\d{1,10}$/.test(height) || !/^\d{1,10}$/.test(format))
    throw new CliError("a snapshot is named by its height and its format, as in: 1000 3");
  const info = snapshots.find(BigInt(height), Number(format));
  if (info === undefined)
    throw new CliError(`there is no snapshot of height ${height} in format ${format}`);
  return info;
}
