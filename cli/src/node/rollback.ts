import { toHex } from "@milkyway/bytes";
import { dropBlocksAbove } from "@milkyway/node";
import { CliError } from "../cliError.ts";
import type { Command, Invocation } from "../command.ts";
import { switchFlag } from "../flag.ts";
import { withNode } from "./withNode.ts";

async function run(invocation: Invocation): Promise<void> {
  const { flags, terminal } = invocation;
  await withNode(invocation, async ({ store, database }) => {
    const target = store.version - 1;
    if (target < 1)
      throw new CliError(`the state is at height ${store.version}: there is nothing to go back to`);
    await store.rollback(target);
    if (flags.isOn("hard")) await dropBlocksAbove(database, BigInt(target));
    const hash = toHex(store.appHash).toUpperCase();
    terminal.out(`Rolled back state to height ${target} and hash ${hash}`);
  });
}

/** Takes the state back by one block. */
export const rollback: Command = {
  name: "rollback",
  summary: "Take the state back by one block, which is executed again at the next start",
  description:
    "Takes the state back by one block. The block stays, and is executed again at the next start:\nthis mends a state that a wrong program made. With --hard the block goes too, and another one\nis made in its place; what the validator signed stays remembered, so it cannot sign that one\nunless its memory is reset.",
  flags: { hard: switchFlag("remove the block too") },
  examples: ["milkywayd rollback"],
  run,
};
