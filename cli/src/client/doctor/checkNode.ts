import { parseTime } from "@milkyway/codec";
import { CliError } from "../../cliError.ts";
import type { Invocation } from "../../command.ts";
import { objectOf, textOf } from "../rpc/chain.ts";
import { createJsonRpc } from "../rpc/jsonRpc.ts";
import type { Finding } from "./finding.ts";

const LATE_SECONDS = 60;

function checkTime(latest: string, isCatchingUp: boolean): Finding {
  const time = parseTime(latest) ?? 0n;
  const seconds = Math.round(Date.now() / 1000 - Number(time / 1_000_000_000n));
  if (isCatchingUp) return { state: "warn", what: "it is still catching up with the chain" };
  if (seconds > LATE_SECONDS)
    return {
      state: "warn",
      what: `its latest block is ${seconds} seconds old`,
      todo: "Blocks come with transactions only, the chain stands still, or a clock is wrong.",
    };
  if (seconds < -LATE_SECONDS)
    return {
      state: "warn",
      what: `its latest block is ${-seconds} seconds ahead of this machine's clock`,
      todo: "Set the clock, unless the chain's time was moved.",
    };
  return { state: "ok", what: "its clock and this machine's agree" };
}

/** Whether a node answers, and how it is. */
export async function checkNode({ flags }: Invocation): Promise<readonly Finding[]> {
  try {
    const rpc = createJsonRpc(flags.text("node"));
    const status = await rpc.call("status");
    const sync = objectOf(status.sync_info);
    const chainId = textOf(objectOf(status.node_info).network);
    const height = textOf(sync.latest_block_height);
    const found: Finding = {
      state: "ok",
      what: `${rpc.url} answers: ${chainId} at block ${height}`,
    };
    const wanted = flags.text("chain-id");
    if (wanted !== "" && wanted !== chainId)
      return [
        found,
        {
          state: "fail",
          what: `--chain-id is ${wanted}, and the node is of ${chainId}`,
          todo: "Name another --node, or change chain-id in config/client.toml.",
        },
      ];
    return [found, checkTime(textOf(sync.latest_block_time), sync.catching_up === true)];
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    return [{ state: "warn", what: error.message, ...(error.hint && { todo: error.hint }) }];
  }
}
