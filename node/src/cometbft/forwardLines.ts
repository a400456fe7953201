import type { Readable } from "node:stream";
import type { Log, LogFields } from "../engine/log.ts";

type Level = keyof Log;

const LEVELS: Readonly<Record<string, Level>> = {
  debug: "debug",
  info: "info",
  warn: "warn",
  error: "error",
};
const MAX_LINE = 64 * 1024;

/** One line of the engine's log, in its JSON format; text that is none stays as it is. */
export function readLogLine(line: string): {
  readonly level: Level;
  readonly message: string;
  readonly fields: LogFields;
} {
  const read = parsed(line);
  if (read === undefined) return { level: "info", message: line, fields: {} };
  const { level, _msg, ts: _, module: part, ...rest } = read;
  const named = part === undefined ? rest : { part, ...rest };
  const fields = Object.entries(named).map(([key, value]) => [key, fieldOf(value)] as const);
  return {
    level: LEVELS[`${level}`] ?? "info",
    message: typeof _msg === "string" ? _msg : line,
    fields: Object.fromEntries(fields),
  };
}

function parsed(line: string): Readonly<Record<string, unknown>> | undefined {
  if (!line.startsWith("{")) return undefined;
  try {
    const value: unknown = JSON.parse(line);
    return value as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

function fieldOf(value: unknown): string | number | boolean {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  return JSON.stringify(value);
}

/** Cuts what a process writes into lines; what is longer than a line can be comes in pieces. */
export function forwardLines(stream: Readable, take: (line: string) => void): void {
  let rest = "";
  stream.setEncoding("utf8");
  stream.on("data", (text: string) => {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) if (line.trim() !== "") take(line);
    if (rest.length < MAX_LINE) return;
    take(rest);
    rest = "";
  });
  stream.on("end", () => {
    if (rest.trim() !== "") take(rest);
  });
}
