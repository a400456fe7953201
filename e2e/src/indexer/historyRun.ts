import { type Answer, askHistory, type Request, type RouteName } from "@milkyway/indexer/client";
import { DevProcess } from "../cli/devProcess.ts";
import type { CometRpc } from "../network/cometRpc.ts";

const ANY_PORT = ["rpc.laddr", "api.address", "grpc.address", "faucet.address", "portal.address"];
const LOOK = 20;
const PATIENCE = 90_000;

/** A developer chain in a folder, with the index that is kept of it. */
export class HistoryRun {
  readonly node: DevProcess;
  readonly rpc: CometRpc;
  private readonly rest: string;

  private constructor(node: DevProcess, rpc: CometRpc, rest: string) {
    this.node = node;
    this.rpc = rpc;
    this.rest = rest;
  }

  /** Starts it, or goes on with what is there; the index is in the database, or embedded for an empty text. */
  static async start(home: string, database: string): Promise<HistoryRun> {
    const node = new DevProcess([
      "dev",
      ...["--home", home, "--no-mining", "--fixed-prices", "--indexer.sample-interval", "1h"],
      ...["--indexer.database", database],
      ...ANY_PORT.flatMap((name) => [`--${name}`, "127.0.0.1:0"]),
    ]);
    const { rest = "" } = await node.ready();
    return new HistoryRun(node, await node.rpc(), rest);
  }

  ask<N extends RouteName>(name: N, request: Request<N>): Promise<Answer<N>> {
    return askHistory(this.rest, name, request);
  }

  /** Answers what a path below that of the index does. */
  raw(path: string): Promise<Response> {
    return fetch(`${this.rest}/indexer/v1${path}`);
  }

  /** Resolves once the status, and the height of the chain, are as wanted. */
  async when(isWanted: (status: Answer<"status">, height: number) => boolean): Promise<void> {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const height = await this.rpc.height();
      const status = await this.ask("status", {});
      if (isWanted(status, height)) return;
      if (Date.now() > end) throw new Error(`the index is ${JSON.stringify(status)}`);
      await new Promise((resolve) => setTimeout(resolve, LOOK));
    }
  }

  /** Resolves when everything is indexed that the chain has. */
  current(): Promise<void> {
    return this.when(
      ({ state, indexed_height: at }, height) => state === "current" && at === height,
    );
  }

  mine(blocks: number): Promise<unknown> {
    return this.rpc.call("dev_mine", { blocks });
  }

  /** Mines a block so many seconds later. */
  async later(seconds: number): Promise<void> {
    await this.rpc.call("dev_increaseTime", { seconds });
    await this.mine(1);
  }

  /** Sends a message as if its signer had. */
  send(type: string, fields: object): Promise<unknown> {
    return this.rpc.call("dev_impersonate", { messages: [{ "@type": type, ...fields }] });
  }
}
