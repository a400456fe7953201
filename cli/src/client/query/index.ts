import type { Command } from "../../command.ts";
import { moduleTables } from "../table/moduleTables.ts";
import { moduleQueries } from "./moduleQueries.ts";

/** `milkywayd query`. */
export const queryCommand: Command = {
  name: "query",
  aliases: ["q"],
  summary: "Ask a chain",
  commands: Object.entries(moduleTables).flatMap(
    ([name, table]) => moduleQueries(name, table) ?? [],
  ),
};
