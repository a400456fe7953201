import {
  binToBytes,
  bytesToBin,
  decodeBech32,
  encodeBech32,
  fromHex,
  toHex,
} from "@milkyway/bytes";
import type { JsonValue } from "@milkyway/codec";
import { CliError } from "../../cliError.ts";
import { type Command, type Invocation, required } from "../../command.ts";
import { printValue } from "../output/printValue.ts";
import { PREFIXES } from "../values/addresses.ts";
import { keysFlags } from "./keysFlags.ts";

/** Prefixes of addresses and of public keys. */
const ALL_PREFIXES = Object.values(PREFIXES).flatMap((prefix) => [prefix, `${prefix}pub`]);

function parsed(text: string): JsonValue {
  if (/^(?:[0-9a-f]{2})+$/i.test(text)) {
    const bytes = bytesToBin(fromHex(text.toLowerCase()));
    return { formats: ALL_PREFIXES.map((prefix) => encodeBech32(prefix, bytes)) };
  }
  try {
    const { hrp, data } = decodeBech32(text);
    return { human: hrp, bytes: toHex(binToBytes(data)).toUpperCase() };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CliError(`"${text}" is neither hex nor bech32: ${reason}`);
  }
}

/** `keys parse`. */
export const parseCommand: Command = {
  name: "parse",
  summary: "Write an address in hex as bech32, or the other way round",
  args: [required("hex-or-bech32-address")],
  flags: keysFlags,
  examples: ["milkywayd keys parse milk1gd5vel0gxj0jcsp7n2zszvhcfk95w67wz8wra0"],
  run: async (invocation: Invocation) => printValue(invocation, parsed(invocation.args[0] ?? "")),
};
