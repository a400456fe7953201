import { isJsonObject } from "@milkyway/codec";
import type { Client } from "../client.ts";
import { readable } from "../transport/readable.ts";

/** The height of the last block that a node has. */
export async function latestHeight({ transport }: Client): Promise<bigint> {
  const { sync_info: info } = await transport.call("status");
  return readable("status", () =>
    BigInt(String(isJsonObject(info) ? info.latest_block_height : "")),
  );
}
