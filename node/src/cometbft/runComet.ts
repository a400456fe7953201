import { type ChildProcess, spawn } from "node:child_process";
import type { AbciTransport } from "../abci/abciOptions.ts";
import { EngineError } from "../engine/engineError.ts";
import { type Log, silentLog } from "../engine/log.ts";
import { findComet } from "./findComet.ts";
import { forwardLines, readLogLine } from "./forwardLines.ts";

/** How CometBFT is started. */
export interface CometOptions {
  /** Folder with `config` and `data`. */
  readonly home: string;
  /** Where the application answers, as `unix:///path/to.sock`. */
  readonly proxyApp: string;
  readonly transport?: AbciTransport | undefined;
  /** Name or path of the program; `cometbft` by default. */
  readonly binary?: string | undefined;
  /** Further arguments of `cometbft start`, as `--p2p.laddr=tcp://127.0.0.1:26656`. */
  readonly args?: readonly string[] | undefined;
  /** Variables added to those of this process. */
  readonly env?: Readonly<Record<string, string>> | undefined;
  readonly log?: Log | undefined;
  /** Milliseconds that the engine gets to end by itself. */
  readonly closeTimeoutMs?: number | undefined;
}

/** A CometBFT that runs. */
export interface CometProcess {
  readonly pid: number;
  /** Resolves with the reason in one sentence when the process has ended. */
  readonly ended: Promise<string>;
  /** Ends the process; resolves once it has ended. */
  close(): Promise<void>;
}

const CLOSE_TIMEOUT = 15_000;

/** The command line of an engine. */
export function cometArguments({ home, proxyApp, transport, args = [] }: CometOptions): string[] {
  const own = ["--home", home, "--proxy_app", proxyApp, "--abci", transport ?? "socket"];
  return ["start", ...own, ...args];
}

/** Starts CometBFT as a child, whose log goes to ours. It ends by itself when this process is gone. */
export async function runComet(options: CometOptions): Promise<CometProcess> {
  const { log = silentLog, env = {}, closeTimeoutMs = CLOSE_TIMEOUT } = options;
  const binary = findComet(options.binary);
  const child = spawn(binary, cometArguments(options), {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...env, CMT_LOG_FORMAT: "json" },
  });
  const ended = endOf(child);
  forward(child, log);
  const pid = await new Promise<number>((resolve, reject) => {
    child.once("spawn", () => resolve(child.pid as number));
    child.once("error", (error) =>
      reject(new EngineError("stopped", `cannot run ${binary}: ${error.message}`)),
    );
  });
  log.info("started CometBFT", { pid, binary });
  return {
    pid,
    ended,
    async close() {
      child.kill("SIGTERM");
      const timer = setTimeout(() => child.kill("SIGKILL"), closeTimeoutMs);
      await ended;
      clearTimeout(timer);
    },
  };
}

function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once("error", (error) => resolve(`CometBFT failed: ${error.message}`));
    child.once("exit", (code, signal) =>
      resolve(signal === null ? `CometBFT ended with code ${code}` : `CometBFT ended by ${signal}`),
    );
  });
}

function forward({ stdout, stderr }: ChildProcess, log: Log): void {
  for (const stream of [stdout, stderr])
    if (stream !== null)
      forwardLines(stream, (line) => {
        const { level, message, fields } = readLogLine(line);
        log[level](message, fields);
      });
}
