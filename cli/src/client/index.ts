import type { Command } from "../command.ts";
import { configured } from "./clientConfig.ts";
import { keysCommand } from "./keys/index.ts";
import { queryCommand } from "./query/index.ts";
import { txCommand } from "./tx/index.ts";

/** Commands that speak to a running node or to the keyring. */
export const clientCommands: readonly Command[] = [keysCommand, queryCommand, txCommand].map(
  configured,
);
