import { toBase64 } from "@milkyway/bytes";
import type { JsonObject } from "@milkyway/codec";
import type { Block, Commit } from "@milkyway/codec/gen/tendermint/types";
import { NO_BLOCK_ID } from "@milkyway/comet";
import { commitForm } from "./commitForm.ts";
import { evidenceForm } from "./evidenceForm.ts";
import { headerForm } from "./headerForm.ts";

const FIRST_COMMIT: Commit = { height: 0n, round: 0, blockId: NO_BLOCK_ID, signatures: [] };

/** A block as answers show it. */
export function blockForm({
  header,
  data,
  evidence,
  lastCommit = FIRST_COMMIT,
}: Block): JsonObject {
  return {
    header: headerForm(header),
    data: { txs: data.txs.map(toBase64) },
    evidence: { evidence: evidence.evidence.map(evidenceForm) },
    last_commit: commitForm(lastCommit),
  };
}
