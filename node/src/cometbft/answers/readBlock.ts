import type { JsonValue } from "@milkyway/codec";
import type { Block, BlockMeta, Validator } from "@milkyway/codec/gen/tendermint/types";
import { asBase64, asHex, asInt64, asList, asObject, keyFromJson } from "@milkyway/comet";
import type { IdentifiedBlock } from "../../engine/reads/chainReader.ts";
import { evidenceArgument } from "../../rpc/params/evidenceArgument.ts";
import { readBlockId, readCommit, readHeader } from "./readHeader.ts";

function readBody(json: JsonValue | undefined): Block {
  const block = asObject(json, "block");
  const { txs } = asObject(block.data, "data");
  const { evidence } = asObject(block.evidence, "evidence");
  const lastCommit = readCommit(block.last_commit);
  return {
    header: readHeader(block.header),
    data: { txs: asList(txs, "txs").map((tx) => asBase64(tx, "tx")) },
    evidence: {
      evidence: asList(evidence, "evidence").map((each) => evidenceArgument(JSON.stringify(each))),
    },
    lastCommit,
  };
}

/** Reads a block and its id. */
export function readIdentifiedBlock(json: JsonValue | undefined): IdentifiedBlock {
  const { block, block_id } = asObject(json, "answer");
  return { blockId: readBlockId(block_id), block: readBody(block) };
}

/** Reads what is known of a block without its transactions. */
export function readBlockMeta(json: JsonValue | undefined): BlockMeta {
  const meta = asObject(json, "block meta");
  return {
    blockId: readBlockId(meta.block_id),
    blockSize: asInt64(meta.block_size, "block_size"),
    header: readHeader(meta.header),
    numTxs: asInt64(meta.num_txs, "num_txs"),
  };
}

export function readValidator(json: JsonValue | undefined): Validator {
  const validator = asObject(json, "validator");
  return {
    address: asHex(validator.address, "address"),
    pubKey: keyFromJson(validator.pub_key),
    votingPower: asInt64(validator.voting_power, "voting_power"),
    proposerPriority: asInt64(validator.proposer_priority, "proposer_priority"),
  };
}
