import { type ConfigValues, createLogger, type Logger, parseLogLevels } from "@milkyway/node";
import type { Invocation } from "../command.ts";

/** What a log is like when flags do not say. */
export interface LogDefaults {
  readonly level?: string;
  readonly format?: string;
}

/** What `config.toml` says of logs. */
export function logDefaults(comet: ConfigValues): LogDefaults {
  return { level: comet.text("log_level"), format: comet.text("log_format") };
}

/** The log of a command, on standard error. */
export function loggerOf(
  { flags, terminal }: Invocation,
  { level, format }: LogDefaults = {},
): Logger {
  const given = (name: string, byDefault?: string) =>
    byDefault === undefined || flags.isSet(name) ? flags.text(name) : byDefault;
  return createLogger({
    format: given("log_format", format) === "json" ? "json" : "plain",
    levels: parseLogLevels(given("log_level", level)),
    hasColors: terminal.isInteractive && !flags.isOn("log_no_color"),
    write: (line) => terminal.err(line),
  });
}
