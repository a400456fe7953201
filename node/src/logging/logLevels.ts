import { CometError } from "@milkyway/comet";

/** How much is written: each level writes its own lines and those of the later ones. */
export const LOG_LEVELS = ["debug", "info", "warn", "error", "none"] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];

/** The level of each module, and of all others. */
export interface LogLevels {
  readonly byModule: ReadonlyMap<string, LogLevel>;
  readonly others: LogLevel;
}

/** Other words for levels, which the original takes too. */
const ALIASES: Readonly<Record<string, LogLevel>> = {
  trace: "debug",
  fatal: "error",
  panic: "error",
  disabled: "none",
  warning: "warn",
};

function levelOf(text: string): LogLevel {
  const level = LOG_LEVELS.find((name) => name === text) ?? ALIASES[text];
  if (level === undefined)
    throw new CometError(`"${text}" is no log level; levels are ${LOG_LEVELS.join(", ")}`);
  return level;
}

/** Reads `info`, or levels by module: `consensus:debug,*:error`. */
export function parseLogLevels(text: string): LogLevels {
  const byModule = new Map<string, LogLevel>();
  let others: LogLevel = text.includes(":") ? "none" : "info";
  for (const part of text.split(",").filter((each) => each.trim() !== "")) {
    const [name = "", level] = part.trim().split(":");
    if (level === undefined) others = levelOf(name);
    else if (name === "*") others = levelOf(level);
    else byModule.set(name, levelOf(level));
  }
  return { byModule, others };
}

/** Whether a line of a module is to be written. */
export function isWritten(levels: LogLevels, module: string, level: LogLevel): boolean {
  const least = levels.byModule.get(module) ?? levels.others;
  return LOG_LEVELS.indexOf(level) >= LOG_LEVELS.indexOf(least);
}
