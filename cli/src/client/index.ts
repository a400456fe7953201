import type { Command } from "../command.ts";
import { nodeCommands } from "../node/index.ts";
import { configured } from "./clientConfig.ts";
import { completionCommand } from "./completion/completionCommand.ts";
import { doctorCommand } from "./doctor/doctorCommand.ts";
import { explainCommand } from "./explain/explainCommand.ts";
import { keysCommand } from "./keys/index.ts";
import { queryCommand } from "./query/index.ts";
import { txCommand } from "./tx/index.ts";

/** Commands that speak to a running node or to the keyring. */
export const clientCommands: readonly Command[] = [
  doctorCommand,
  explainCommand,
  keysCommand,
  queryCommand,
  txCommand,
  completionCommand(() => [...nodeCommands, ...clientCommands]),
].map(configured);
