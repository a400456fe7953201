import type { Command } from "../../command.ts";
import { ibchooksQueries } from "../extra/wasmSender.ts";
import { moduleTables } from "../table/moduleTables.ts";
import {
  blockCommand,
  blockResultsCommand,
  blocksCommand,
  validatorSetCommand,
} from "./blockQueries.ts";
import { moduleQueries } from "./moduleQueries.ts";
import { txQueryCommand, txsCommand, waitTxCommand } from "./txQueries.ts";

/** `milkywayd query`. */
export const queryCommand: Command = {
  name: "query",
  aliases: ["q"],
  summary: "Ask a chain",
  commands: [
    ...Object.entries(moduleTables).flatMap(([name, table]) => moduleQueries(name, table) ?? []),
    ibchooksQueries,
    blockCommand,
    blockResultsCommand,
    blocksCommand,
    txQueryCommand,
    txsCommand,
    validatorSetCommand,
    waitTxCommand,
  ],
};
