import { clientCommands } from "./client/index.ts";
import type { Command } from "./command.ts";
import { nodeCommands } from "./node/index.ts";

/** The program with all its commands. */
export const rootCommand: Command = {
  name: "milkywayd",
  summary: "The node and the client of a MilkyWay restaking chain",
  commands: [...nodeCommands, ...clientCommands],
};
