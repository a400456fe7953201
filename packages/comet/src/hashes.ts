import { binToBytes } from "@milkyway/bytes";
import { ExecTxResult } from "@milkyway/codec/gen/tendermint/abci";
import {
  type Commit,
  CommitSig,
  DuplicateVoteEvidence,
  type Evidence,
  HashedParams,
  LightClientAttackEvidence,
  SimpleValidator,
  type TxProof,
  type Validator,
} from "@milkyway/codec/gen/tendermint/types";
import { merkleProofs, merkleRoot, sha256 } from "@milkyway/crypto";
import { CometError } from "./cometError.ts";
import type { ChainParams } from "./consensusParams.ts";
import { txHash } from "./txHash.ts";

/** The Merkle root over the hashes of transactions. */
export function dataHash(txs: readonly Uint8Array[]): Uint8Array {
  return merkleRoot(txs.map((tx) => binToBytes(txHash(tx))));
}

/** That the transaction at an index is among those below a data hash. */
export function txProof(txs: readonly Uint8Array[], index: number): TxProof {
  const { root, proofs } = merkleProofs(txs.map(sha256));
  const proof = proofs[index];
  const data = txs[index];
  if (proof === undefined || data === undefined)
    throw new CometError(`there is no transaction ${index} among ${txs.length}`);
  const { total, leafHash, aunts } = proof;
  const counts = { total: BigInt(total), index: BigInt(index) };
  return { rootHash: root, data, proof: { ...counts, leafHash, aunts } };
}

/** The Merkle root over the signatures of a commit; that of the empty first commit is the root of nothing. */
export function commitHash({ signatures }: Commit): Uint8Array {
  return merkleRoot(signatures.map((signature) => CommitSig.encode(signature)));
}

/** The Merkle root over keys and powers of validators, in the order of their set. */
export function validatorsHash(validators: readonly Validator[]): Uint8Array {
  return merkleRoot(
    validators.map(({ pubKey, votingPower }) => SimpleValidator.encode({ pubKey, votingPower })),
  );
}

function evidenceBytes(evidence: Evidence): Uint8Array {
  const { duplicateVoteEvidence, lightClientAttackEvidence } = evidence;
  if (duplicateVoteEvidence !== undefined)
    return DuplicateVoteEvidence.encode(duplicateVoteEvidence);
  if (lightClientAttackEvidence !== undefined)
    return LightClientAttackEvidence.encode(lightClientAttackEvidence);
  throw new CometError("evidence is not recognized");
}

/** The Merkle root over pieces of evidence. */
export function evidenceHash(evidence: readonly Evidence[]): Uint8Array {
  return merkleRoot(evidence.map(evidenceBytes));
}

/** The Merkle root over the parts of results that consensus is about: code, data and the gas figures. */
export function resultsHash(results: readonly ExecTxResult[]): Uint8Array {
  return merkleRoot(
    results.map(({ code, data, gasWanted, gasUsed }) =>
      ExecTxResult.encode({
        code,
        data,
        gasWanted,
        gasUsed,
        log: "",
        info: "",
        events: [],
        codespace: "",
      }),
    ),
  );
}

/** The hash of the limits of a block, which are the only parameters that headers bind. */
export function consensusParamsHash({ block }: ChainParams): Uint8Array {
  return sha256(HashedParams.encode({ blockMaxBytes: block.maxBytes, blockMaxGas: block.maxGas }));
}
