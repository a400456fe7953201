import { homedir } from "node:os";
import { createInterface } from "node:readline";
import { Writable } from "node:stream";
import { text } from "node:stream/consumers";
import type { AskOptions, Terminal } from "./terminal.ts";

const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });

let pipedLines: AsyncIterator<string> | undefined;

/** One line of a pipe, in which several answers may have been written at once. */
async function nextPiped(): Promise<string | undefined> {
  pipedLines ??= createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  const { value, done } = await pipedLines.next();
  return done ? undefined : value;
}

function typed(question: string, { hidden = false }: AskOptions): Promise<string | undefined> {
  const output = hidden ? nowhere() : process.stderr;
  if (hidden) process.stderr.write(question);
  const lines = createInterface({ input: process.stdin, output, terminal: true });
  return new Promise((resolve) => {
    lines.once("close", () => resolve(undefined));
    lines.question(hidden ? "" : question, (answer) => {
      resolve(answer);
      lines.close();
      if (hidden) process.stderr.write("\n");
    });
  });
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const isInteractive = process.stdin.isTTY === true;
  return {
    out: (line) => void process.stdout.write(`${line}\n`),
    err: (line) => void process.stderr.write(`${line}\n`),
    isInteractive,
    async ask(question, options = {}) {
      if (isInteractive) return typed(question, options);
      process.stderr.write(question);
      return nextPiped();
    },
    readAll: () => text(process.stdin),
    env: process.env,
    userHome: homedir(),
  };
}
