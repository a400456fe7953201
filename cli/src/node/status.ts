import { readClientConfig } from "../client/clientConfig.ts";
import { printValue } from "../client/output/printValue.ts";
import { createJsonRpc } from "../client/rpc/jsonRpc.ts";
import type { Command } from "../command.ts";
import { textFlag } from "../flag.ts";

/** What a node says of itself. */
export const status: Command = {
  name: "status",
  summary: "Ask a node where it is",
  flags: {
    node: textFlag("the node to ask", "tcp://localhost:26657", { short: "n" }),
    output: textFlag("form of the output", "json", { short: "o", choices: ["text", "json"] }),
  },
  examples: ["milkywayd status --node tcp://localhost:26657"],
  async run(invocation) {
    const { node = "" } = readClientConfig(invocation.home);
    const flags = invocation.flags.withConfigured(node === "" ? {} : { node });
    printValue(invocation, await createJsonRpc(flags.text("node")).call("status"));
  },
};
