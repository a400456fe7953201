import { join } from "node:path";
import { type FlagTable, switchFlag, textFlag } from "./flag.ts";

/** Flags that every command takes. */
export function globalFlags(userHome: string): FlagTable {
  return {
    help: switchFlag("say how the command is used", false, { short: "h" }),
    home: textFlag("folder of configuration and data", join(userHome, ".milkyway")),
    log_format: textFlag("form of log lines", "plain", { choices: ["plain", "json"] }),
    log_level: textFlag(
      'least level of log lines, for all or by module, as "consensus:debug,*:error"',
      "info",
    ),
    log_no_color: switchFlag("write log lines without colours"),
    trace: switchFlag("show where an error came from"),
  };
}
