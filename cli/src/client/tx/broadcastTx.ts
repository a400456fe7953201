import type { Invocation } from "../../command.ts";
import type { Chain } from "../rpc/chain.ts";
import { waitForTx } from "./findTx.ts";
import { report } from "./report.ts";
import { checkedResponse } from "./txResponse.ts";

/** Sends a transaction as flags say, prints what came of it and gives the exit code. */
export async function broadcastTx(
  invocation: Invocation,
  chain: Chain,
  bytes: Uint8Array,
): Promise<number> {
  const { flags } = invocation;
  const mode = flags.text("broadcast-mode") === "async" ? "async" : "sync";
  const checked = await chain.broadcast(bytes, mode);
  if (checked.code !== 0 || !flags.isOn("wait"))
    return report(invocation, checkedResponse(checked));
  return report(invocation, await waitForTx(chain, checked.hash, flags.duration("wait-timeout")));
}
