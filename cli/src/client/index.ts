import type { Command } from "../command.ts";

/** Commands that speak to a running node or to the keyring. */
export const clientCommands: readonly Command[] = [];
