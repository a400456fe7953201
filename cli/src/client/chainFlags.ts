import { CliError } from "../cliError.ts";
import type { Invocation } from "../command.ts";
import { type FlagTable, integerFlag, textFlag } from "../flag.ts";
import { type Chain, createChain } from "./rpc/chain.ts";
import { createJsonRpc } from "./rpc/jsonRpc.ts";

/** `--node`, and the flags of the reference that say how to reach a node otherwise. */
export const nodeFlags: FlagTable = {
  node: textFlag("RPC address of a node", "tcp://localhost:26657"),
  "chain-id": textFlag("id of the chain; asked of the node if absent"),
  "grpc-addr": textFlag("taken for compatibility: queries go over the RPC", "", { hidden: true }),
  "grpc-insecure": {
    kind: "switch",
    summary: "taken for compatibility",
    default: "false",
    hidden: true,
  },
};

/** `--height`. */
export const heightFlags: FlagTable = {
  height: integerFlag("height to ask at; 0 is the latest"),
};

/** The chain that a command was told to speak to. */
export function chainOf({ flags }: Invocation): Chain {
  return createChain(createJsonRpc(flags.text("node")));
}

/** The height that a query is for. */
export function heightOf({ flags }: Invocation): bigint {
  const height = flags.integer("height");
  if (height < 0n)
    throw new CliError(`invalid value "${height}" for --height: it cannot be negative`);
  return height;
}
