import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { milkywayd } from "./milkywayd.ts";

export interface NodeProcessOptions {
  readonly args: readonly string[];
  /** Where it is to leave a profile of its time. */
  readonly profileDir?: string | undefined;
}

/** Places of a node, by what it speaks. */
export type Places = Readonly<Record<string, string>>;

/** A `milkywayd` that runs, and the moments of its start, in milliseconds since the process was started. */
export class NodeProcess {
  /** When the log told of the first block; undefined when none did. */
  firstBlock: number | undefined;
  /** When it said that it answers. */
  readyAfter = Number.NaN;
  private readonly child: ChildProcess;
  private readonly exited: Promise<void>;
  private readonly places: Promise<Places>;
  private err = "";
  private readonly watched = new Map<string, () => void>();

  constructor({ args, profileDir }: NodeProcessOptions) {
    const program = milkywayd();
    const profiling =
      profileDir === undefined ? [] : ["--cpu-prof", `--cpu-prof-dir=${profileDir}`];
    const nodeFlags = [...flagsOf(program), ...profiling];
    const started = performance.now();
    const child = spawn(process.execPath, [...nodeFlags, program, ...args], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.child = child;
    this.exited = new Promise((resolve) => child.once("close", () => resolve()));
    child.stderr.on("data", (chunk: Buffer) => {
      if (this.firstBlock === undefined && chunk.includes("made a block"))
        this.firstBlock = performance.now() - started;
      this.err = `${this.err}${chunk}`.slice(-4000);
      for (const [text, seen] of this.watched) if (this.err.includes(text)) seen();
    });
    this.places = new Promise((resolve, reject) => {
      createInterface({ input: child.stdout }).on("line", (line) => {
        if (!line.startsWith("ready ")) return;
        this.readyAfter = performance.now() - started;
        resolve(Object.fromEntries(line.split(" ").slice(1).map(placeOf)));
      });
      this.exited.then(() => reject(new Error(`milkywayd ended before it was ready: ${this.err}`)));
    });
    this.places.catch(() => {});
  }

  /** Where it answers, once it does. */
  ready(): Promise<Places> {
    return this.places;
  }

  /** Resolves when its log says something. */
  async says(text: string): Promise<void> {
    await Promise.race([
      new Promise<void>((resolve) => this.watched.set(text, resolve)),
      this.exited.then(() => Promise.reject(new Error(`milkywayd ended: ${this.err}`))),
    ]);
    this.watched.delete(text);
  }

  /** Its peak memory so far, in bytes; not a number where the system does not tell. */
  peakMemory(): number {
    const file = `/proc/${this.child.pid}/status`;
    if (!existsSync(file)) return Number.NaN;
    return Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(file, "utf8"))?.[1]) * 1024;
  }

  /** Ends it and waits until it is gone. */
  async end(): Promise<void> {
    this.child.kill("SIGTERM");
    await this.exited;
  }
}

/** The flags of Node that the first line of a program asks for. */
function flagsOf(program: string): readonly string[] {
  const [line = ""] = readFileSync(program, "utf8").split("\n", 1);
  return line.match(/ --\S+/g)?.map((flag) => flag.trim()) ?? [];
}

const placeOf = (text: string): readonly [string, string] => {
  const at = text.indexOf("=");
  return [text.slice(0, at), text.slice(at + 1)];
};
