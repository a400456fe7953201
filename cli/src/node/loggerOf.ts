import { createLogger, type Logger, parseLogLevels } from "@milkyway/node";
import type { Invocation } from "../command.ts";

/** The log of a command, on standard error; `level` is that of commands to which none was given. */
export function loggerOf({ flags, terminal }: Invocation, level?: string): Logger {
  const wanted = level !== undefined && !flags.isSet("log_level") ? level : flags.text("log_level");
  return createLogger({
    format: flags.text("log_format") === "json" ? "json" : "plain",
    levels: parseLogLevels(wanted),
    hasColors: terminal.isInteractive && !flags.isOn("log_no_color"),
    write: (line) => terminal.err(line),
  });
}
