import { NodeUnreachable } from "../errors/sdkError.ts";

/** What is read from an answer of a node; throws `NodeUnreachable` when it has not the form that answers of nodes have. */
export function readable<T>(what: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new NodeUnreachable(`the answer of the node is no ${what}`, {
      hint: "Check that the address is that of the JSON-RPC of a node.",
      cause,
    });
  }
}
