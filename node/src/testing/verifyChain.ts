import assert from "node:assert/strict";
import {
  commitHash,
  consensusParamsHash,
  createValidator,
  dataHash,
  equalBlockIds,
  evidenceHash,
  headerHash,
  resultsHash,
  totalPower,
  validatorsHash,
  verifyCommit,
} from "@milkyway/comet";
import { identifyBlock } from "../comet/makeBlock.ts";
import { medianTime } from "../comet/medianTime.ts";
import { createValidatorSet } from "../comet/updateValidators.ts";
import type { ChainReader } from "../engine/reads/chainReader.ts";

const setAt = (chain: ChainReader, height: bigint) => {
  const { items } = chain.validators(height, { perPage: 100 });
  const validators = createValidatorSet(
    items.map(({ pubKey, votingPower }) => createValidator(pubKey, votingPower)),
  );
  assert.equal(validators.totalVotingPower, totalPower(items));
  return validators;
};

/** Verifies every block as a light client does, and against the blocks and results around it as a full node does. */
export function verifyChain(chain: ChainReader, chainId: string): void {
  const first = chain.earliestHeight;
  for (let height = first; height <= chain.latestHeight; height++) {
    const { block, blockId } = chain.block(height);
    const { header, data, lastCommit, evidence } = block;
    assert.deepEqual(headerHash(header), blockId.hash);
    assert.deepEqual(identifyBlock(block).blockId, blockId);
    assert.deepEqual(dataHash(data.txs), header.dataHash);
    assert.deepEqual(evidenceHash(evidence.evidence), header.evidenceHash);
    assert.deepEqual(validatorsHash(setAt(chain, height).validators), header.validatorsHash);
    assert.deepEqual(
      validatorsHash(setAt(chain, height + 1n).validators),
      header.nextValidatorsHash,
    );
    assert.deepEqual(consensusParamsHash(chain.params(height).params), header.consensusHash);
    const { commit, isCanonical } = chain.commit(height);
    assert.equal(isCanonical, height < chain.latestHeight);
    verifyCommit(chainId, setAt(chain, height), { height, blockId }, commit);
    if (height === first || lastCommit === undefined) continue;
    const before = chain.block(height - 1n);
    assert.ok(equalBlockIds(header.lastBlockId, before.blockId));
    assert.ok(header.time > before.block.header.time, "time goes on");
    assert.equal(medianTime(lastCommit, setAt(chain, height - 1n)), header.time);
    assert.deepEqual(commitHash(lastCommit), header.lastCommitHash);
    const { response } = chain.results(height - 1n);
    assert.deepEqual(response.appHash, header.appHash);
    assert.deepEqual(resultsHash(response.txResults), header.lastResultsHash);
  }
}
