import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { milkywayd } from "../network/milkywayd.ts";
import { readPage } from "./readPage.ts";

/** How a page went. */
export interface PageRun {
  readonly blocks: number;
  readonly code: number | null;
  /** What was typed, and what was complained about. */
  readonly err: string;
}

export interface PageOptions {
  readonly page: string;
  /** Where the commands are typed. */
  readonly home: string;
  readonly env: NodeJS.ProcessEnv;
  /** What the program does besides, in the shell; without it that is what it is told. */
  readonly program?: string;
  /** What is typed of a block; all of it without. */
  typed?(commands: string): string;
  readonly timeoutMs: number;
}

/** Makes a folder with the program under the name by which pages call it. */
function programFolder({ home, program = 'exec milkywayd "$@"' }: PageOptions): string {
  const folder = join(home, "bin");
  mkdirSync(folder, { recursive: true });
  const text = program.replaceAll("milkywayd ", `"${process.execPath}" "${milkywayd()}" `);
  writeFileSync(join(folder, "milkywayd"), `#!/bin/sh\n${text}\n`);
  chmodSync(join(folder, "milkywayd"), 0o755);
  return folder;
}

/** Types all commands of a page into one shell: later blocks use what earlier ones set. Whatever still runs is ended. */
export function runPage(options: PageOptions): Promise<PageRun> {
  const { page, home, timeoutMs, typed = (commands: string) => commands } = options;
  const env = {
    ...options.env,
    PS4: "+ $SECONDS: ",
    PATH: `${programFolder(options)}:${options.env.PATH}`,
  };
  const blocks = readPage(page);
  const script = [
    // With the seconds in what the shell tells, one sees where it waited.
    "PS4='+ $SECONDS: '\n",
    ...blocks.map(({ line, commands }) => `: line ${line}\n${typed(commands)}\n`),
  ].join("");
  const shell = spawn("bash", ["-euxo", "pipefail", "-c", script], {
    cwd: home,
    env,
    stdio: ["ignore", "ignore", "pipe"],
    detached: true,
  });
  let err = "";
  shell.stderr.on("data", (chunk: Buffer) => {
    err += chunk;
  });
  const endGroup = () => {
    try {
      process.kill(-(shell.pid ?? 0), "SIGKILL");
    } catch {}
  };
  const timer = setTimeout(endGroup, timeoutMs);
  return new Promise((resolve) => {
    shell.once("exit", (code) => {
      clearTimeout(timer);
      endGroup();
      resolve({ blocks: blocks.length, code, err });
    });
  });
}
