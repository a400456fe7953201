import type { Command } from "../../command.ts";
import { moduleTables } from "../table/moduleTables.ts";
import { moduleTxs } from "./moduleTxs.ts";

/** `milkywayd tx`. */
export const txCommand: Command = {
  name: "tx",
  summary: "Send transactions",
  commands: [
    ...Object.entries(moduleTables).flatMap(([name, table]) => moduleTxs(name, table) ?? []),
  ],
};
