import { utf8Bin } from "@milkyway/bytes";
import { accounts } from "@milkyway/core";
import { hashAddress } from "@milkyway/crypto";

const TYPE = "ibc-wasm-hook-intermediary";

/** The account on whose behalf a transfer calls a contract: one for each channel and sender, as bech32 text. */
export function intermediateSender(channel: string, sender: string): string {
  return accounts.toText(hashAddress(TYPE, utf8Bin(`${channel}/${sender}`)));
}
