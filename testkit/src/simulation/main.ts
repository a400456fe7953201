/** `npm run simulate -- [--messages N] [--seed N] [--rules v12|v13] [--era N] [--era-messages N] [--check-every N] [--jobs N]`.
 * Every era is a chain of its own; `--era` runs one of them again. */
import { type ChildProcess, fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Era, type EraReport, runEra } from "./runEra.ts";

interface Arguments {
  readonly eras: readonly Era[];
  readonly checkEvery: number;
  readonly jobs: number;
}

/** What a process is told to do. */
interface Order {
  readonly era: Era;
  readonly checkEvery: number;
}

function natural(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0)
    throw new Error(`--${name} takes a whole number, not ${text}`);
  return value;
}

function readArguments(): Arguments {
  const { values } = parseArgs({
    options: {
      messages: { type: "string", default: "20000" },
      seed: { type: "string", default: `${Date.now() % 1_000_000}` },
      rules: { type: "string", default: "v13" },
      era: { type: "string" },
      "era-messages": { type: "string", default: "20000" },
      "check-every": { type: "string", default: "50" },
      jobs: { type: "string", default: `${Math.min(2, availableParallelism())}` },
    },
  });
  const rules = (["v12", "v13"] as const).find((known) => known === values.rules);
  if (rules === undefined) throw new Error(`--rules is v12 or v13, not ${values.rules}`);
  const seed = natural("seed", values.seed);
  const messages = natural("messages", values.messages);
  const perEra = Math.max(1, natural("era-messages", values["era-messages"]));
  const all = Array.from({ length: Math.ceil(messages / perEra) }, (_, index) => ({
    seed,
    index,
    rules,
    messages: Math.min(perEra, messages - index * perEra),
  }));
  const only = values.era === undefined ? undefined : natural("era", values.era);
  const eras =
    only === undefined ? all : [{ seed, index: only, rules, messages: Math.min(perEra, messages) }];
  console.log(`seed ${seed}, rules ${rules}, ${messages} messages, eras of ${perEra}`);
  const checkEvery = Math.max(1, natural("check-every", values["check-every"]));
  return { eras, checkEvery, jobs: natural("jobs", values.jobs) };
}

function show(report: EraReport): void {
  const { index, scenario, messages, blocks, succeeded, isolated, halts, broken } = report;
  const verdict = halts.length > 0 ? "HALT" : broken.length > 0 ? "FAIL" : "ok  ";
  console.log(
    `${verdict} era ${index} ${scenario ?? ""}: ${messages} messages, ${blocks} blocks, ${succeeded} transactions succeeded`,
  );
  for (const [what, times] of isolated) console.log(`     passed over ${times} times: ${what}`);
  for (const text of report.last) console.log(`     ${text}`);
  for (const text of [...halts, ...broken]) console.log(text.slice(0, 4000));
}

/** Runs eras one after the other in a process of its own, taking the next from the list that all share. */
function work(waiting: Era[], done: EraReport[], checkEvery: number): Promise<void> {
  const child: ChildProcess = fork(fileURLToPath(import.meta.url));
  return new Promise((resolve, reject) => {
    const next = () => {
      const era = waiting.shift();
      if (era === undefined) child.disconnect();
      else child.send({ era, checkEvery });
    };
    child.on("message", (report: EraReport) => {
      done.push(report);
      show(report);
      next();
    });
    child.on("error", reject);
    child.on("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`a simulation ended with code ${code}`)),
    );
    next();
  });
}

async function main(): Promise<number> {
  const { eras, checkEvery, jobs } = readArguments();
  const done: EraReport[] = [];
  const waiting = [...eras];
  const workers = Math.max(1, Math.min(jobs, eras.length));
  await Promise.all(Array.from({ length: workers }, () => work(waiting, done, checkEvery)));
  const sum = (of: (report: EraReport) => number) => done.reduce((total, r) => total + of(r), 0);
  const halts = sum((report) => report.halts.length);
  const broken = sum((report) => report.broken.length);
  console.log(
    `messages ${sum(({ messages }) => messages)}, blocks ${sum(({ blocks }) => blocks)}, halts ${halts}, broken ${broken}`,
  );
  return halts + broken === 0 ? 0 : 1;
}

// Failing transactions are many here, and each would keep a long stack.
Error.stackTraceLimit = 6;

if (process.send === undefined)
  main().then(
    (code) => {
      process.exitCode = code;
    },
    (error: Error) => {
      console.error(error.message);
      process.exitCode = 1;
    },
  );
else
  process.on("message", ({ era, checkEvery }: Order) => {
    runEra(era, { checkEvery }).then((report) => process.send?.(report));
  });
