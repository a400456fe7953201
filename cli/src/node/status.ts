import { setTimeout } from "node:timers/promises";
import type { JsonObject } from "@milkyway/codec";
import { CliError } from "../cliError.ts";
import { readClientConfig } from "../client/clientConfig.ts";
import { printValue } from "../client/output/printValue.ts";
import { objectOf } from "../client/rpc/chain.ts";
import { createJsonRpc, type JsonRpc } from "../client/rpc/jsonRpc.ts";
import type { Command } from "../command.ts";
import { durationFlag, switchFlag, textFlag } from "../flag.ts";

const PAUSE_MS = 200;

const isCurrent = ({ sync_info }: JsonObject) => objectOf(sync_info).catching_up === false;

/** What the node says once it answers and has all blocks. */
async function whenCurrent(rpc: JsonRpc, timeoutMs: number): Promise<JsonObject> {
  const end = performance.now() + timeoutMs;
  for (;;) {
    try {
      const status = await rpc.call("status");
      if (isCurrent(status)) return status;
      if (performance.now() > end) throw new CliError("the node is still catching up");
    } catch (error) {
      if (performance.now() > end) throw error;
    }
    await setTimeout(PAUSE_MS);
  }
}

/** What a node says of itself. */
export const status: Command = {
  name: "status",
  summary: "Ask a node where it is",
  flags: {
    node: textFlag("the node to ask", "tcp://localhost:26657", { short: "n" }),
    output: textFlag("form of the output", "json", { short: "o", choices: ["text", "json"] }),
    wait: switchFlag("wait until it answers and has all blocks"),
    "wait-timeout": durationFlag("how long --wait waits", "1m"),
  },
  examples: ["milkywayd status --node tcp://localhost:26657", "milkywayd status --wait"],
  async run(invocation) {
    const { node = "" } = readClientConfig(invocation.home);
    const flags = invocation.flags.withConfigured(node === "" ? {} : { node });
    const rpc = createJsonRpc(flags.text("node"));
    const isAwaited = flags.isOn("wait");
    const found = isAwaited
      ? await whenCurrent(rpc, flags.duration("wait-timeout"))
      : await rpc.call("status");
    printValue(invocation, found);
  },
};
