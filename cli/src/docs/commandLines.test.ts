/** Pages name only commands and flags, scripts and options that exist. What they do, tests in `e2e` see for most of them. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Command } from "../command.ts";
import type { FlagTable } from "../flag.ts";
import { globalFlags } from "../globalFlags.ts";
import { rootCommand } from "../rootCommand.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const GLOBAL = globalFlags("~");

function pages(): readonly string[] {
  const folders = ["docs", "docs/tutorials", "."];
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith(".md") && name !== "cli.md")
      .map((name) => join(folder, name)),
  );
}

/** Commands that a page shows: lines of its blocks, and what it names in its sentences. */
function commandsOf(page: string, program: string): readonly string[] {
  const text = readFileSync(join(ROOT, page), "utf8").replaceAll("\\\n", " ");
  const blocks = [...text.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, block = ""]) => block);
  const inline = [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code);
  return [...blocks.flatMap((block) => block.split("\n")), ...inline].flatMap((line) => {
    // What stands in a substitution or behind a pipe is a command of its own.
    const parts = line.replace(/(^|\s)#.*/, "").split(/\||&&|;|\$\(/);
    return parts.map((part) => part.trim()).filter((part) => part.startsWith(`${program} `));
  });
}

/** Words that cannot be part of a name: quoted ones, variables, and those that stand for others. */
const isPlain = (word: string) => /^-{0,2}[a-z0-9][a-z0-9_.-]*(=.*)?$/.test(word);

function wrongWith(line: string): string | undefined {
  const words = line.split(/\s+/).slice(1);
  let command: Command = rootCommand;
  for (const word of words) {
    if (word.startsWith("-") || !isPlain(word)) break;
    const next = command.commands?.find(
      ({ name, aliases }) => name === word || aliases?.includes(word),
    );
    if (next === undefined && command.run === undefined && command.commands !== undefined)
      return `there is no command ${word}`;
    if (next === undefined) break;
    command = next;
  }
  const table: FlagTable = { ...GLOBAL, ...command.flags };
  const named = words.filter((word) => word.startsWith("--") && isPlain(word));
  const unknown = named.map((word) => word.slice(2).split("=")[0] ?? "");
  // A group is named for all of its commands.
  if (command.run === undefined) return undefined;
  const lacking = unknown.find((name) => table[name] === undefined);
  return lacking === undefined ? undefined : `there is no flag --${lacking}`;
}

test("commands and flags of the pages exist", () => {
  let count = 0;
  for (const page of pages())
    for (const line of commandsOf(page, "milkywayd")) {
      count++;
      assert.equal(wrongWith(line), undefined, `${page}: ${line}`);
    }
  assert.ok(count > 150, `${count}`);
});

test("a command or a flag that does not exist would be seen", () => {
  assert.equal(wrongWith("milkywayd keys add alice --keyring-backend test"), undefined);
  assert.match(wrongWith("milkywayd keys ad alice") ?? "", /no command ad/);
  assert.match(wrongWith("milkywayd start --colour red") ?? "", /no flag --colour/);
});

test("scripts that the pages run exist, and so do the programs", () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const known = new Set([...Object.keys(scripts), "install", "ci", "run"]);
  let count = 0;
  for (const page of pages()) {
    for (const line of commandsOf(page, "npm")) {
      const [, first = "", second = ""] = line.split(/\s+/);
      const name = first === "run" ? second : first;
      count++;
      assert.ok(known.has(name), `${page}: ${line}`);
    }
    for (const line of commandsOf(page, "node")) {
      const file = line.split(/\s+/).find((word) => /\.(ts|mjs|js)$/.test(word));
      if (file !== undefined) assert.ok(existsSync(join(ROOT, file)), `${page}: ${line}`);
    }
  }
  assert.ok(count > 20, `${count}`);
});
