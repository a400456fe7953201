import { dropBlocksBelow } from "@milkyway/node";
import { type Command, type Invocation, optional } from "../command.ts";
import { integerFlag, textFlag } from "../flag.ts";
import { withNode } from "./withNode.ts";

async function run(invocation: Invocation): Promise<void> {
  const { args, flags, terminal } = invocation;
  const strategy = args[0] ?? flags.text("pruning");
  await withNode(
    invocation,
    async ({ store, database }) => {
      await store.prune();
      terminal.out(`states from height ${store.oldestVersion} to ${store.version} are kept`);
      const keep = flags.integer("min-retain-blocks");
      if (keep === 0n) return;
      const base = await dropBlocksBelow(database, BigInt(store.version) - keep + 1n);
      terminal.out(`blocks from height ${base} on are kept`);
    },
    (app) => app.with("pruning", strategy, "milkywayd prune"),
  );
}

/** Removes old states. */
export const prune: Command = {
  name: "prune",
  summary: "Remove old states, and old blocks if asked to, while the node does not run",
  args: [optional("pruning-method")],
  flags: {
    pruning: textFlag("which states are kept", "default", {
      choices: ["default", "nothing", "everything", "custom"],
    }),
    "pruning-keep-recent": integerFlag("states kept, for custom"),
    "pruning-interval": integerFlag("blocks between removals, for custom", 10),
    "min-retain-blocks": integerFlag("blocks kept; 0 keeps all"),
  },
  examples: ["milkywayd prune custom --pruning-keep-recent 100"],
  run,
};
