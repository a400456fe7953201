import { readFileSync, writeFileSync } from "node:fs";
import { toHex } from "@milkyway/bytes";
import { dumpSnapshot, loadSnapshot, SNAPSHOT_FORMAT } from "@milkyway/store/node";
import { CliError } from "../../cliError.ts";
import { type Command, required } from "../../command.ts";
import { integerFlag, textFlag } from "../../flag.ts";
import { namedSnapshot, withSnapshots } from "./withSnapshots.ts";

const NAMED = [required("height"), required("format")];

const list: Command = {
  name: "list",
  summary: "List the snapshots that are here",
  examples: ["milkywayd snapshots list"],
  async run(invocation) {
    await withSnapshots(invocation, async ({ snapshots }) => {
      for (const { height, format, chunks } of snapshots.list())
        invocation.terminal.out(`height: ${height} format: ${format} chunks: ${chunks}`);
    });
  },
};

const exportSnapshot: Command = {
  name: "export",
  summary: "Take a snapshot of the state",
  flags: { height: integerFlag("height of the state; 0 for the last one") },
  examples: ["milkywayd snapshots export"],
  async run(invocation) {
    await withSnapshots(invocation, async ({ snapshots, store }) => {
      const height = Number(invocation.flags.integer("height")) || store.version;
      if (height === 0) throw new CliError("there is no state yet");
      const { chunks } = await snapshots.create(height);
      invocation.terminal.out(
        `Snapshot created at height ${height}, format ${SNAPSHOT_FORMAT}, chunks ${chunks}`,
      );
    });
  },
};

const restore: Command = {
  name: "restore",
  summary: "Begin with the state of a snapshot that is here",
  description:
    "Puts the state of a snapshot into a home that has none. Blocks after it are executed again at the\nnext start, from those that CometBFT has; a home without them joins by state sync instead.",
  args: NAMED,
  examples: ["milkywayd snapshots restore 1000 3"],
  async run(invocation) {
    await withSnapshots(invocation, async ({ snapshots, store }) => {
      if (store.version !== 0)
        throw new CliError(`there is a state already, of height ${store.version}`);
      await snapshots.install(namedSnapshot(snapshots, invocation.args));
      const hash = toHex(store.appHash).toUpperCase();
      invocation.terminal.out(`Restored the state of height ${store.version} with hash ${hash}`);
    });
  },
};

const remove: Command = {
  name: "delete",
  summary: "Remove a snapshot",
  args: NAMED,
  examples: ["milkywayd snapshots delete 1000 3"],
  async run(invocation) {
    await withSnapshots(invocation, async ({ snapshots }) => {
      const { height, format } = namedSnapshot(snapshots, invocation.args);
      await snapshots.remove(height, format);
    });
  },
};

const dump: Command = {
  name: "dump",
  summary: "Write a snapshot into a file",
  args: NAMED,
  flags: { output: textFlag("the file; by default HEIGHT-FORMAT.tar.gz", "", { short: "o" }) },
  examples: ["milkywayd snapshots dump 1000 3 --output snapshot.tar.gz"],
  async run(invocation) {
    await withSnapshots(invocation, async ({ snapshots }) => {
      const info = namedSnapshot(snapshots, invocation.args);
      const file = invocation.flags.text("output") || `${info.height}-${info.format}.tar.gz`;
      writeFileSync(file, await dumpSnapshot(snapshots, info));
      invocation.terminal.out(`Wrote ${file}`);
    });
  },
};

const load: Command = {
  name: "load",
  summary: "Take a snapshot out of a file",
  args: [required("archive-file")],
  examples: ["milkywayd snapshots load snapshot.tar.gz"],
  async run(invocation) {
    const [file = ""] = invocation.args;
    await withSnapshots(invocation, async ({ dir }) => {
      const { height, format, chunks } = await loadSnapshot(dir, readFileSync(file));
      invocation.terminal.out(`Loaded height: ${height} format: ${format} chunks: ${chunks}`);
    });
  },
};

/** Snapshots of the state, from which nodes can begin. */
export const snapshots: Command = {
  name: "snapshots",
  summary: "Manage snapshots of the state, while the node does not run",
  commands: [list, exportSnapshot, restore, remove, dump, load],
};
