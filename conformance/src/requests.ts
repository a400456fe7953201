/** Turns a vector's inputs into the requests of ABCI. */
import { fromBase64, fromHex, utf8 } from "@milkyway/bytes";
import { createTypeRegistry, fromJson, parseTime, type Time } from "@milkyway/codec";
import {
  MisbehaviorType,
  type RequestFinalizeBlock,
  type RequestInitChain,
  type ValidatorUpdate,
} from "@milkyway/codec/gen/tendermint/abci";
import { BlockIDFlag, ConsensusParams } from "@milkyway/codec/gen/tendermint/types";
import type { Vector, VectorBlock, VectorValidator } from "./vector.ts";

/** For messages that hold no `Any`. */
export const NO_TYPES = createTypeRegistry([]);

function timeOf(text: string): Time {
  const time = parseTime(text);
  if (time === undefined) throw new Error(`not a time: ${text}`);
  return time;
}

function toUpdate({ pub_key, pub_key_type, power }: VectorValidator): ValidatorUpdate {
  const key = fromBase64(pub_key);
  const isEd25519 = pub_key_type === "ed25519";
  return {
    pubKey: { ed25519: isEd25519 ? key : undefined, secp256k1: isEd25519 ? undefined : key },
    power: BigInt(power),
  };
}

export function initChainRequest({ genesis }: Vector): RequestInitChain {
  return {
    time: timeOf(genesis.genesis_time),
    chainId: genesis.chain_id,
    consensusParams: fromJson(ConsensusParams, genesis.consensus_params, NO_TYPES),
    validators: (genesis.validators ?? []).map(toUpdate),
    appStateBytes: utf8(JSON.stringify(genesis.app_state)),
    initialHeight: BigInt(genesis.initial_height),
  };
}

export function finalizeRequest(block: VectorBlock): RequestFinalizeBlock {
  const { round, votes } = block.decided_last_commit;
  return {
    txs: block.txs.map(fromBase64),
    decidedLastCommit: {
      round,
      votes: votes.map(({ validator_address, power, block_id_flag }) => ({
        validator: { address: fromHex(validator_address), power: BigInt(power) },
        blockIdFlag: BlockIDFlag[block_id_flag as keyof typeof BlockIDFlag],
      })),
    },
    misbehavior: block.misbehavior.map((evidence) => ({
      type: MisbehaviorType[evidence.type as keyof typeof MisbehaviorType],
      validator: { address: fromHex(evidence.validator_address), power: BigInt(evidence.power) },
      height: BigInt(evidence.height),
      time: timeOf(evidence.time),
      totalVotingPower: BigInt(evidence.total_voting_power),
    })),
    hash: fromHex(block.hash),
    height: BigInt(block.height),
    time: timeOf(block.time),
    nextValidatorsHash: fromHex(block.next_validators_hash),
    proposerAddress: fromHex(block.proposer_address),
  };
}
