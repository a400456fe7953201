import type { Command } from "../../command.ts";
import { addCommand } from "./addKey.ts";
import { deleteCommand, renameCommand } from "./changeKeys.ts";
import { exportCommand, importCommand, importHexCommand } from "./exportKey.ts";
import { listCommand, listTypesCommand } from "./listKeys.ts";
import { migrateCommand } from "./migrateCommand.ts";
import { mnemonicCommand } from "./mnemonicCommand.ts";
import { parseCommand } from "./parseCommand.ts";
import { showCommand } from "./showKey.ts";

/** `milkywayd keys`. */
export const keysCommand: Command = {
  name: "keys",
  summary: "Keep keys",
  commands: [
    addCommand,
    deleteCommand,
    exportCommand,
    importCommand,
    importHexCommand,
    listCommand,
    listTypesCommand,
    migrateCommand,
    mnemonicCommand,
    parseCommand,
    renameCommand,
    showCommand,
  ],
};
