import type { Command } from "../command.ts";

/** Commands that work on the node of this machine. */
export const nodeCommands: readonly Command[] = [];
