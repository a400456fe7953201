import assert from "node:assert/strict";
import { test } from "node:test";
import { fromBase64, fromHex, toHex } from "@milkyway/bytes";
import { parseTime, ZERO_TIME } from "@milkyway/codec";
import { ExecTxResult } from "@milkyway/codec/gen/tendermint/abci";
import { SignedMsgType, type Validator } from "@milkyway/codec/gen/tendermint/types";
import {
  commitHash,
  consensusParamsHash,
  createValidator,
  dataHash,
  ed25519Key,
  evidenceHash,
  extensionSignBytes,
  headerHash,
  NO_BLOCK_ID,
  resultsHash,
  txProof,
  validatorsHash,
  verifyBy,
  verifyCommit,
  voteSignBytes,
} from "@milkyway/comet";
import { sha256 } from "@milkyway/crypto";
import {
  blockIdOf,
  blockOf,
  commitOf,
  type HeaderForm,
  headerOf,
  type Probe,
  readVector,
  validatorOf,
} from "../testing/rpcForm.ts";
import { identifyBlock } from "./makeBlock.ts";
import { medianTime } from "./medianTime.ts";
import { paramsFromJson, paramsToJson } from "./paramsJson.ts";
import { advanceProposer } from "./proposerPriority.ts";
import { createValidatorSet, updateValidators } from "./updateValidators.ts";

const probe = readVector<Probe>("probe");
const validators = createValidatorSet(
  probe.validators.validators
    .map(validatorOf)
    .map(({ pubKey, votingPower }) => createValidator(pubKey, votingPower)),
);

test("blocks of the reference have the hashes and the parts that it gave them", () => {
  for (const { block_id, block } of [probe.block, ...probe.blockSearch.blocks]) {
    const made = identifyBlock(blockOf(block));
    assert.deepEqual(made.blockId, blockIdOf(block_id), block.header.height);
  }
});

test("headers bind transactions, commits, validators, parameters and results", () => {
  for (const { block } of [probe.block, ...probe.blockSearch.blocks]) {
    const { header, data, lastCommit } = blockOf(block);
    assert.deepEqual(dataHash(data.txs), header.dataHash);
    assert.deepEqual(commitHash(lastCommit), header.lastCommitHash);
    assert.deepEqual(evidenceHash([]), header.evidenceHash);
    assert.deepEqual(validatorsHash(validators.validators), header.validatorsHash);
    assert.deepEqual(validatorsHash(validators.validators), header.nextValidatorsHash);
    const params = paramsFromJson(probe.consensusParams.consensus_params);
    assert.deepEqual(consensusParamsHash(params), header.consensusHash);
    assert.deepEqual(paramsToJson(params), probe.consensusParams.consensus_params);
    // The only transaction of every block is the injected one, which is no transaction: code 2.
    const injected = ExecTxResult.create({ code: 2, codespace: "sdk", log: "tx parse error" });
    assert.deepEqual(resultsHash([injected]), header.lastResultsHash);
    assert.equal(medianTime(lastCommit, validators), header.time);
  }
});

test("a block with a transaction has its data hash, and the transaction its proof", () => {
  const { header, data, block_id } = probe.restBlock;
  const txs = data.txs.map(fromBase64);
  assert.deepEqual(dataHash(txs), fromBase64(header.data_hash ?? ""));
  const proof = txProof(txs, 1);
  assert.deepEqual(proof.rootHash, dataHash(txs));
  assert.deepEqual(proof.proof?.leafHash.length, 32);
  const hex = (text: unknown) => toHex(fromBase64(text as string));
  const parts = header.last_block_id.part_set_header;
  const hashes = Object.entries(header).filter(([key]) => /_hash$|_address$/.test(key));
  const rpc = {
    ...header,
    ...Object.fromEntries(hashes.map(([key, value]) => [key, hex(value)])),
    last_block_id: {
      hash: hex(header.last_block_id.hash),
      parts: { total: parts.total, hash: hex(parts.hash) },
    },
  } as unknown as HeaderForm;
  assert.deepEqual(headerHash(headerOf(rpc)), fromBase64(block_id.hash));
});

test("the signatures of the reference's commits are right, changed ones are not", () => {
  const { header, commit: json } = probe.commit.signed_header;
  const commit = commitOf(json);
  const block = { height: BigInt(header.height), blockId: blockIdOf(json.block_id) };
  assert.deepEqual(headerHash(headerOf(header)), block.blockId.hash);
  verifyCommit("probe-1", validators, block, commit);
  const later = commit.signatures.map((s) => ({ ...s, timestamp: s.timestamp + 1n }));
  const wrong: readonly [RegExp, () => void][] = [
    [/wrong signature/, () => verifyCommit("probe-2", validators, block, commit)],
    [
      /wrong signature/,
      () => verifyCommit("probe-1", validators, block, { ...commit, signatures: later }),
    ],
    [/wrong height/, () => verifyCommit("probe-1", validators, { ...block, height: 6n }, commit)],
    [
      /wrong block ID/,
      () => verifyCommit("probe-1", validators, { ...block, blockId: NO_BLOCK_ID }, commit),
    ],
    [
      /wrong set size/,
      () => verifyCommit("probe-1", validators, block, { ...commit, signatures: [] }),
    ],
  ];
  for (const [text, run] of wrong) assert.throws(run, text);
});

test("a header of made-up fields hashes as in the reference's own test", () => {
  const of = (text: string) => sha256(new TextEncoder().encode(text));
  const header = {
    version: { block: 1n, app: 2n },
    chainId: "chainId",
    height: 3n,
    time: parseTime("2019-10-13T16:14:44Z") as bigint,
    lastBlockId: {
      hash: new Uint8Array(32),
      partSetHeader: { total: 6, hash: new Uint8Array(32) },
    },
    lastCommitHash: of("last_commit_hash"),
    dataHash: of("data_hash"),
    validatorsHash: of("validators_hash"),
    nextValidatorsHash: of("next_validators_hash"),
    consensusHash: of("consensus_hash"),
    appHash: of("app_hash"),
    lastResultsHash: of("last_results_hash"),
    evidenceHash: of("evidence_hash"),
    proposerAddress: of("proposer_address").subarray(0, 20),
  };
  assert.equal(
    toHex(headerHash(header)),
    "f740121f553b5418c3efbd343c2dbfe9e007bb67b0d020a0741374bab65242a4",
  );
  assert.equal(headerHash({ ...header, validatorsHash: new Uint8Array(0) }).length, 0);
});

test("sign bytes of votes are those of the reference", () => {
  const vote = {
    blockId: NO_BLOCK_ID,
    timestamp: ZERO_TIME,
    validatorAddress: new Uint8Array(0),
    validatorIndex: 0,
    signature: new Uint8Array(0),
  };
  const tail = "2a0b088092b8c398feffffff01";
  const { SIGNED_MSG_TYPE_PREVOTE, SIGNED_MSG_TYPE_PRECOMMIT } = SignedMsgType;
  const one = `110100000000000000190100000000000000${tail}`;
  const cases = [
    ["", 0n, 0, 0, `0d${tail}`],
    ["", 1n, 1, SIGNED_MSG_TYPE_PRECOMMIT, `210802${one}`],
    ["", 1n, 1, SIGNED_MSG_TYPE_PREVOTE, `210801${one}`],
    ["", 1n, 1, 0, `1f${one}`],
    ["test_chain_id", 1n, 1, 0, `2e${one}320d746573745f636861696e5f6964`],
  ] as const;
  for (const [chainId, height, round, type, bytes] of cases)
    assert.equal(toHex(voteSignBytes(chainId, { ...vote, height, round, type })), bytes);
});

test("the signature of a vote extension that a reference block carries is right", () => {
  const { header, data } = blockOf(probe.block.block);
  const injected = toHex(data.txs[0] as Uint8Array);
  const signature = fromHex(/2240([0-9a-f]{128})2802/.exec(injected)?.[1] as string);
  const { pubKey } = validators.validators[0] as Validator;
  const vote = { extension: new Uint8Array(0), height: header.height - 1n, round: 0 };
  assert.ok(verifyBy(pubKey, extensionSignBytes("probe-1", vote), signature));
  assert.ok(!verifyBy(pubKey, extensionSignBytes("probe-1", { ...vote, round: 1 }), signature));
});

interface Recorded {
  readonly validators: readonly [key: string, power: number][];
  readonly blocks: readonly {
    readonly nextValidatorsHash: string;
    readonly updates: readonly [key: string, power: number][];
  }[];
}

test("validator sets change as on a reference chain", () => {
  const recorded = readVector<Recorded>("validatorUpdates");
  const read = ([key, power]: [string, number]) =>
    createValidator(ed25519Key(fromBase64(key)), BigInt(power));
  let next = advanceProposer(createValidatorSet(recorded.validators.map(read)), 1);
  recorded.blocks.forEach(({ nextValidatorsHash, updates }, i) => {
    assert.deepEqual(validatorsHash(next.validators), fromHex(nextValidatorsHash), `block ${i}`);
    next = advanceProposer(updateValidators(next, updates.map(read)), 1);
  });
});
