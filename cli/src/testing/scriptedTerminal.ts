import type { Terminal } from "../terminal.ts";

export interface TerminalScript {
  readonly env?: Readonly<Record<string, string>>;
  /** What is typed, one line for each question. */
  readonly answers?: readonly string[];
  readonly userHome?: string;
}

/** A terminal that answers from a script and remembers what was written. */
export interface ScriptedTerminal extends Terminal {
  written(): { readonly out: readonly string[]; readonly err: readonly string[] };
}

/** A terminal for tests. */
export function scriptedTerminal(script: TerminalScript = {}): ScriptedTerminal {
  const { env = {}, answers = [], userHome = "/home/user" } = script;
  const out: string[] = [];
  const err: string[] = [];
  const left = [...answers];
  return {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    isInteractive: false,
    ask: async () => left.shift(),
    readAll: async () => left.splice(0).join("\n"),
    env,
    userHome,
    written: () => ({ out, err }),
  };
}
