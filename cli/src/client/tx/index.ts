import type { Command } from "../../command.ts";
import { draftProposalCommand, legacyProposalCommand } from "../extra/govCommands.ts";
import { withdrawAllRewardsCommand, withdrawRewardsCommand } from "../extra/withdrawRewards.ts";
import { withExtras } from "../extra/withExtras.ts";
import { moduleTables } from "../table/moduleTables.ts";
import { batchCommand } from "./batch.ts";
import { broadcastCommand } from "./broadcastCommand.ts";
import { decodeCommand, encodeCommand } from "./encodeCommand.ts";
import { moduleTxs } from "./moduleTxs.ts";
import { multisignBatchCommand, multisignCommand } from "./multisign.ts";
import { signBatchCommand, signCommand } from "./sign.ts";
import { validateSignaturesCommand } from "./validateSignatures.ts";

/** Commands that are more than one message, by the module that they are of. */
const EXTRAS: Readonly<Record<string, readonly Command[]>> = {
  distribution: [withdrawAllRewardsCommand, withdrawRewardsCommand],
  gov: [draftProposalCommand, legacyProposalCommand],
};

/** `milkywayd tx`. */
export const txCommand: Command = {
  name: "tx",
  summary: "Send transactions",
  commands: [
    ...Object.entries(moduleTables)
      .flatMap(([name, table]) => moduleTxs(name, table) ?? [])
      .map((group) => withExtras(group, EXTRAS[group.name] ?? [])),
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
