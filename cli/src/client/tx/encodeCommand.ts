import { fromBase64, fromHex, toBase64 } from "@milkyway/bytes";
import { Tx } from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import { CliError } from "../../cliError.ts";
import { type Command, type Invocation, required } from "../../command.ts";
import { switchFlag } from "../../flag.ts";
import { outputFlags, printValue } from "../output/printValue.ts";
import { readTxFile, txJson } from "./txFile.ts";
import { encodeParts, partsOf, readTxBytes } from "./txParts.ts";

/** `tx encode`. */
export const encodeCommand: Command = {
  name: "encode",
  summary: "Print the bytes of a transaction in base64",
  args: [required("file")],
  examples: ["milkywayd tx encode signed.json"],
  async run(invocation) {
    const parts = await readTxFile(invocation.args[0] ?? "", invocation);
    invocation.terminal.out(toBase64(encodeParts(parts)));
  },
};

function bytesOf(text: string, isHex: boolean): Uint8Array {
  try {
    return isHex ? fromHex(text.toLowerCase()) : fromBase64(text);
  } catch {
    throw new CliError(`the text is no ${isHex ? "hex" : "base64"}`, {
      hint: isHex ? "Without -x base64 is read." : "Give -x to read hex.",
    });
  }
}

async function decode(invocation: Invocation): Promise<void> {
  const { args, flags } = invocation;
  const bytes = bytesOf((args[0] ?? "").trim(), flags.isOn("hex"));
  const { body, authInfo, signatures } = readTxBytes(bytes);
  printValue(invocation, txJson(partsOf(Tx.create({ body, authInfo, signatures }))));
}

/** `tx decode`. */
export const decodeCommand: Command = {
  name: "decode",
  summary: "Show what the bytes of a transaction say",
  args: [required("protobuf-byte-string")],
  flags: {
    ...outputFlags,
    output: { ...(outputFlags.output as NonNullable<typeof outputFlags.output>), default: "json" },
    hex: switchFlag("the bytes are in hex, not in base64", false, { short: "x" }),
  },
  examples: ["milkywayd tx decode CpUBCpIB…"],
  run: decode,
};
