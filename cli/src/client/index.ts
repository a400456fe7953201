import type { Command } from "../command.ts";
import { configured } from "./clientConfig.ts";
import { queryCommand } from "./query/index.ts";

/** Commands that speak to a running node or to the keyring. */
export const clientCommands: readonly Command[] = [queryCommand].map(configured);
