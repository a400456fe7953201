/** Runs command lines in this process, in a home folder of their own. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { DEV_ACCOUNTS, DEV_VALIDATOR } from "@milkyway/app";
import type { JsonObject } from "@milkyway/codec";
import { runCli } from "../../runCli.ts";
import { scriptedTerminal } from "../../testing/scriptedTerminal.ts";
import { clientCommands } from "../index.ts";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface CommandLine {
  readonly home: string;
  /** Runs words, or a line divided at spaces; `answers` are typed. */
  run(line: string | readonly string[], answers?: readonly string[]): Promise<Ran>;
  /** As `run`; must succeed, and the output is JSON. */
  json(line: string | readonly string[], answers?: readonly string[]): Promise<JsonObject>;
  /** Writes a file into the home; returns its path. */
  file(name: string, content: string | JsonObject | readonly JsonObject[]): string;
}

const root = { name: "milkywayd", summary: "", commands: clientCommands };

/** Where a command line's chain and keys are. */
export interface Surroundings {
  /** For `--node`, by its variable. */
  readonly node?: string;
  /** Whether keys are kept without a passphrase. */
  readonly isTest?: boolean;
  /** Added to every line. */
  readonly flags?: readonly string[];
}

/** A command line with a home of its own, removed after the test. */
export function commandLine(t: TestContext, surroundings: Surroundings = {}): CommandLine {
  const { node, isTest = false, flags = [] } = surroundings;
  const env = {
    ...(node && { MILKYWAYD_NODE: node }),
    ...(isTest && { MILKYWAYD_KEYRING_BACKEND: "test" }),
  };
  const home = mkdtempSync(join(tmpdir(), "milkywayd-"));
  t.after(() => rmSync(home, { recursive: true, force: true }));
  const run = async (line: string | readonly string[], answers: readonly string[] = []) => {
    const words = typeof line === "string" ? line.split(" ") : line;
    const terminal = scriptedTerminal({ answers, env, userHome: home });
    const code = await runCli(root, [...words, "--home", home, ...flags], terminal);
    const { out, err } = terminal.written();
    return { code, out: out.join("\n"), err: err.join("\n") };
  };
  return {
    home,
    run,
    async json(line, answers = []) {
      const words = typeof line === "string" ? line.split(" ") : line;
      const { code, out, err } = await run([...words, "--output", "json"], answers);
      if (code !== 0) throw new Error(`${words.join(" ")}\nexit code ${code}\n${err}\n${out}`);
      return JSON.parse(out) as JsonObject;
    },
    file(name, content) {
      const path = join(home, name);
      writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
      return path;
    },
  };
}

/** Takes in the keys of the accounts that every developer chain has. */
export async function addDevKeys({ run }: CommandLine): Promise<void> {
  for (const { name, mnemonic } of [DEV_VALIDATOR, ...DEV_ACCOUNTS.slice(0, 3)])
    await run(["keys", "add", name, "--recover"], [mnemonic]);
}
