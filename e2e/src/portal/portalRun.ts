import { setTimeout } from "node:timers/promises";
import { askHistory } from "@milkyway/indexer/client";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { DevProcess } from "../cli/devProcess.ts";
import { chromiumPath } from "./chromiumPath.ts";

const PATIENCE = 120_000;
const LOOK = 200;
const BUILD = new URL("../../../tools/bin/buildPortal.mjs", import.meta.url).href;
const ANY_PORT = ["--rpc.laddr", "--api.address", "--grpc.address", "--faucet.address"].flatMap(
  (flag) => [flag, "tcp://127.0.0.1:0"],
);

interface Described {
  readonly portal?: string;
  readonly rpc: string;
  readonly rest: string;
  readonly accounts: readonly {
    readonly name: string;
    readonly address: string;
    readonly mnemonic: string;
  }[];
}

/** A developer chain with its portal, and a browser to look at it with. */
export class PortalRun {
  readonly url: string;
  readonly rpc: string;
  /** Where the history of the chain is asked for. */
  readonly rest: string;
  /** What the pages complained about, which must stay empty. */
  readonly complaints: string[] = [];
  private readonly accounts: Described["accounts"];
  private readonly chain: DevProcess;
  private readonly browser: Browser;

  private constructor(
    chain: DevProcess,
    browser: Browser,
    { portal, rpc, rest, accounts }: Described,
  ) {
    this.chain = chain;
    this.browser = browser;
    this.url = portal ?? "";
    this.rpc = rpc;
    this.rest = rest;
    this.accounts = accounts;
  }

  /** Starts both; prices stay as they are unless they are to come with votes. */
  static async start({ votesPrices = false } = {}): Promise<PortalRun> {
    const { ensurePortalBuilt } = (await import(BUILD)) as { ensurePortalBuilt(): void };
    ensurePortalBuilt();
    const args = [
      "dev",
      "--ephemeral",
      "--json",
      // Pages ask for all that they show with each block.
      ...["--block-time", "2s"],
      ...(votesPrices ? [] : ["--fixed-prices"]),
      "--portal.address",
      "tcp://127.0.0.1:0",
    ];
    const chain = new DevProcess([...args, ...ANY_PORT]);
    await chain.ready();
    const described = JSON.parse(chain.out.split("\n")[0] ?? "{}") as Described;
    const executablePath = chromiumPath();
    const browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ["--no-sandbox", "--disable-gpu", "--disable-extensions"],
    });
    return new PortalRun(chain, browser, described);
  }

  /** An empty browser at a page, in English. */
  async open(hash: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({ locale: "en-GB", ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    page.on("console", (message) => {
      if (message.type() === "error") this.complaints.push(message.text());
    });
    page.on("pageerror", (error) => this.complaints.push(error.message));
    await page.goto(`${this.url}/${hash}`);
    return page;
  }

  /** Closes all pages: one that nobody looks at goes on following the chain. */
  async closePages(): Promise<void> {
    await Promise.all(this.browser.contexts().map((context) => context.close()));
  }

  /** The mnemonic of an account of the chain. */
  mnemonicOf(name: string): string {
    return this.accounts.find((each) => each.name === name)?.mnemonic ?? "";
  }

  /** The address of an account of the chain. */
  addressOf(name: string): string {
    return this.accounts.find((each) => each.name === name)?.address ?? "";
  }

  /** Asks the node for something. */
  async call(method: string, params: object = {}): Promise<unknown> {
    const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });
    const answer = (await (await fetch(this.rpc, { method: "POST", body })).json()) as {
      readonly result?: unknown;
    };
    return answer.result;
  }

  /** Resolves once the history of the chain can be asked for. */
  async historyReady(): Promise<void> {
    for (const end = Date.now() + PATIENCE; Date.now() < end; await setTimeout(LOOK)) {
      const { state } = await askHistory(this.rest, "status", {}).catch(() => ({ state: "" }));
      if (state === "current") return;
    }
    throw new RangeError("the history stays away");
  }

  /** Ends both; what the chain wrote about troubles is an error. */
  async end(): Promise<void> {
    await this.browser.close();
    const exit = await this.chain.end();
    if (exit !== 0) throw new RangeError(`the chain ended with ${exit}: ${this.chain.err}`);
  }
}
