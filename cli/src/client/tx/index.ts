import type { Command } from "../../command.ts";
import { moduleTables } from "../table/moduleTables.ts";
import { batchCommand } from "./batch.ts";
import { broadcastCommand } from "./broadcastCommand.ts";
import { decodeCommand, encodeCommand } from "./encodeCommand.ts";
import { moduleTxs } from "./moduleTxs.ts";
import { multisignBatchCommand, multisignCommand } from "./multisign.ts";
import { signBatchCommand, signCommand } from "./sign.ts";
import { validateSignaturesCommand } from "./validateSignatures.ts";

/** `milkywayd tx`. */
export const txCommand: Command = {
  name: "tx",
  summary: "Send transactions",
  commands: [
    ...Object.entries(moduleTables).flatMap(([name, table]) => moduleTxs(name, table) ?? []),
    batchCommand,
    broadcastCommand,
    decodeCommand,
    encodeCommand,
    multisignCommand,
    multisignBatchCommand,
    signCommand,
    signBatchCommand,
    validateSignaturesCommand,
  ],
};
