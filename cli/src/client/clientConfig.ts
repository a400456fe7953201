import { readFileSync } from "node:fs";
import { join } from "node:path";
import { stringifyJson } from "@milkyway/codec";
import { CliError } from "../cliError.ts";
import type { Command, Invocation } from "../command.ts";

const KEYS = ["chain-id", "keyring-backend", "output", "node", "broadcast-mode"];
const LINE = /^\s*([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^#\s]+))\s*(?:#.*)?$/;

/** The values of `config/client.toml`, for the flags of the same names; none when there is no such file. */
export function readClientConfig(home: string): Readonly<Record<string, string>> {
  const path = join(home, "config", "client.toml");
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    return {};
  }
  const values: Record<string, string> = {};
  text.split("\n").forEach((line, at) => {
    if (/^\s*(?:#.*|\[.*\]\s*)?$/.test(line)) return;
    const [, key, double, single, bare] = LINE.exec(line) ?? [];
    if (key === undefined)
      throw new CliError(`${path} cannot be read: line ${at + 1} is no "key = value"`);
    const value = double ?? single ?? bare ?? "";
    if (KEYS.includes(key) && value !== "") values[key] = value;
  });
  return values;
}

/** What went wrong as one line of JSON, for programs that asked for JSON. */
function errorJson(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const hint = error instanceof CliError ? error.hint : undefined;
  return stringifyJson({ error: text, ...(hint && { hint }) });
}

async function runConfigured(run: NonNullable<Command["run"]>, invocation: Invocation) {
  const { home, terminal } = invocation;
  const flags = invocation.flags.withConfigured(readClientConfig(home));
  const isJson = flags.has("output") && flags.text("output") === "json";
  try {
    return await run({ ...invocation, flags });
  } catch (error) {
    if (!isJson || !(error instanceof CliError)) throw error;
    terminal.err(errorJson(error));
    return error.exitCode;
  }
}

/** A command whose flags take their values from `client.toml` where they are not given. */
export function configured(command: Command): Command {
  const { run, commands } = command;
  return {
    ...command,
    ...(commands && { commands: commands.map(configured) }),
    ...(run && { run: async (invocation) => (await runConfigured(run, invocation)) ?? 0 }),
  };
}
