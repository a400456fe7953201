import type { Log, LogFields } from "../engine/log.ts";
import { isWritten, type LogLevel, type LogLevels } from "./logLevels.ts";

/** Gives each part of a node its log, by the part's name. */
export type Logger = (module: string) => Log;

export interface LoggerOptions {
  readonly format: "plain" | "json";
  readonly levels: LogLevels;
  /** Whether plain lines have colours. */
  readonly hasColors: boolean;
  /** Takes a line, without its end. */
  write(line: string): void;
  /** Milliseconds since 1970. */
  now?(): number;
}

interface Line {
  readonly level: LogLevel;
  readonly module: string;
  readonly message: string;
  readonly fields: LogFields;
  readonly time: Date;
}

const SHORT: Readonly<Record<string, string>> = {
  debug: "DBG",
  info: "INF",
  warn: "WRN",
  error: "ERR",
};

const COLORS: Readonly<Record<string, number>> = { debug: 33, info: 32, warn: 33, error: 31 };

/** A value as it stands in a plain line: quoted when it has blanks. */
function valueText(value: LogFields[string]): string {
  const text = String(value);
  return /[\s"=]/.test(text) || text === "" ? JSON.stringify(text) : text;
}

function plainLine({ level, module, message, fields, time }: Line, hasColors: boolean): string {
  const color = (code: number, text: string) => (hasColors ? `\x1b[${code}m${text}\x1b[0m` : text);
  const clock = time.toISOString().slice(11, 23);
  const pairs = Object.entries({ ...fields, module }).map(
    ([key, value]) => `${color(36, `${key}=`)}${valueText(value)}`,
  );
  const head = `${color(90, clock)} ${color(COLORS[level] ?? 0, SHORT[level] ?? level)}`;
  return [head, message, ...pairs].join(" ");
}

function jsonLine({ level, module, message, fields, time }: Line): string {
  const values = Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [
      key,
      typeof value === "bigint" ? String(value) : value,
    ]),
  );
  return JSON.stringify({ level, module, ...values, time: time.toISOString(), message });
}

/** Logs whose lines have a time, a level, a module, a message and fields. */
export function createLogger(options: LoggerOptions): Logger {
  const { format, levels, hasColors, now = Date.now } = options;
  return (module) => {
    const write = (level: LogLevel) => {
      if (!isWritten(levels, module, level)) return () => {};
      return (message: string, fields: LogFields = {}) => {
        const line = { level, module, message, fields, time: new Date(now()) };
        options.write(format === "json" ? jsonLine(line) : plainLine(line, hasColors));
      };
    };
    return {
      debug: write("debug"),
      info: write("info"),
      warn: write("warn"),
      error: write("error"),
    };
  };
}
