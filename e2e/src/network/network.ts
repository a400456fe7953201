import { setTimeout } from "node:timers/promises";
import type { CometRpc } from "./cometRpc.ts";
import type { NetworkHome } from "./networkHomes.ts";
import { NodeProcess } from "./nodeProcess.ts";

/** The nodes of a network on this machine, of which some run. */
export class Network {
  readonly homes: readonly NetworkHome[];
  private readonly binary: string;
  private readonly args: readonly string[];
  /** The highest block that was seen. */
  private reached = 0;
  private readonly running = new Map<string, NodeProcess>();

  constructor(homes: readonly NetworkHome[], binary: string, args: readonly string[] = []) {
    this.homes = homes;
    this.binary = binary;
    this.args = args;
  }

  async start(home: NetworkHome): Promise<NodeProcess> {
    const node = await NodeProcess.start(home, this.binary, this.args);
    this.running.set(home.name, node);
    return node;
  }

  /** Takes a node out before something is done to it, so that nobody asks it meanwhile. */
  take(home: NetworkHome): NodeProcess {
    const node = this.running.get(home.name);
    if (node === undefined) throw new Error(`${home.name} does not run`);
    this.running.delete(home.name);
    return node;
  }

  put(node: NodeProcess): void {
    this.running.set(node.node.name, node);
  }

  get nodes(): readonly NodeProcess[] {
    return [...this.running.values()];
  }

  /** The RPC of a node that runs. */
  rpc(choice = 0): CometRpc {
    const { nodes } = this;
    const node = nodes[choice % nodes.length];
    if (node === undefined) throw new Error("no node runs");
    return node.rpc;
  }

  /** The height of the node that is furthest. */
  async height(): Promise<number> {
    const heights = await Promise.all(this.nodes.map(({ rpc }) => rpc.height().catch(() => 0)));
    return Math.max(0, ...heights);
  }

  /** Resolves when every node that runs has so many more blocks than the furthest has now. */
  async advance(blocks: number, timeoutMs = 60_000): Promise<number> {
    this.reached = Math.max(this.reached, await this.height());
    const target = this.reached + blocks;
    await Promise.all(this.nodes.map(({ rpc }) => rpc.waitFor(target, timeoutMs)));
    return target;
  }

  /** Compares what the nodes have at a height: the block, the app hash after it, the results. */
  async compare(height: number): Promise<string> {
    const seen = await Promise.all(
      this.nodes.map(async ({ rpc, node }) => {
        await rpc.waitFor(height + 1);
        const { block_id, block } = await rpc.block(height + 1);
        const { app_hash, last_results_hash } = block.header;
        return { name: node.name, text: `${app_hash} ${last_results_hash} ${block_id.hash}` };
      }),
    );
    const [first] = seen;
    for (const { name, text } of seen)
      if (text !== first?.text)
        throw new Error(`at height ${height} ${name} has ${text}, ${first?.name} ${first?.text}`);
    return first?.text.slice(0, 64) ?? "";
  }

  async killAll(): Promise<void> {
    await Promise.all(this.nodes.map((node) => node.killBoth()));
    this.running.clear();
    await setTimeout(50);
  }
}
