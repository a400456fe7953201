import { toBase64, toHex } from "@milkyway/bytes";
import { type JsonObject, type Time, timeToNanoText } from "@milkyway/codec";
import { BlockIDFlag, type Header, type Validator } from "@milkyway/codec/gen/tendermint/types";
import {
  createValidator,
  ed25519Key,
  headerHash,
  keyToJson,
  NO_BLOCK_ID,
  validatorsHash,
  voteSignBytes,
} from "@milkyway/comet";
import { ed25519PrivateKey, ed25519PublicKey, sha256, signEd25519 } from "@milkyway/crypto";

const SECOND = 1_000_000_000n;
export const START: Time = 1_700_000_000n * SECOND;

/** The key pair number `i`. */
function keyOf(i: number): Uint8Array {
  return ed25519PrivateKey(sha256(Uint8Array.of(i)));
}

interface Block {
  readonly header: Header;
  readonly hash: Uint8Array;
  readonly signers: readonly number[];
}

const hexOf = (bytes: Uint8Array) => toHex(bytes).toUpperCase();

/** A chain of headers whose validators are given by height, as the methods `commit` and `validators` tell of it. */
export class FakeHeaders {
  readonly blocks: Block[] = [];
  readonly asked: bigint[] = [];
  private readonly signersAt: (height: number) => readonly number[];

  constructor(count: number, signersAt: (height: number) => readonly number[]) {
    this.signersAt = signersAt;
    for (let height = 1; height <= count; height++) this.blocks.push(this.make(height));
  }

  at(height: bigint): Block {
    return this.blocks[Number(height) - 1] as Block;
  }

  call = async (method: string, params: JsonObject = {}): Promise<JsonObject> => {
    const block = this.at(BigInt(String(params.height)));
    if (method === "commit") {
      this.asked.push(block.header.height);
      return { signed_header: { header: headerJson(block.header), commit: commitJson(block) } };
    }
    const all = block.signers.map((i) => {
      const { pubKey, votingPower } = validatorOf(i);
      return { pub_key: keyToJson(pubKey), voting_power: `${votingPower}` };
    });
    return { validators: all, total: `${all.length}` };
  };

  private make(height: number): Block {
    const last = this.blocks.at(-1);
    const signers = this.signersAt(height);
    const bytes = sha256(Uint8Array.of(height & 255));
    const header: Header = {
      version: { block: 11n, app: 0n },
      chainId: "fake-1",
      height: BigInt(height),
      time: START + BigInt(height) * SECOND,
      lastBlockId: last === undefined ? NO_BLOCK_ID : idOf(last.hash),
      lastCommitHash: bytes,
      dataHash: bytes,
      validatorsHash: validatorsHash(signers.map(validatorOf)),
      nextValidatorsHash: validatorsHash(this.signersAt(height + 1).map(validatorOf)),
      consensusHash: bytes,
      appHash: bytes,
      lastResultsHash: bytes,
      evidenceHash: bytes,
      proposerAddress: validatorOf(signers[0] ?? 0).address,
    };
    return { header, hash: headerHash(header), signers };
  }
}

function validatorOf(i: number): Validator {
  return createValidator(ed25519Key(ed25519PublicKey(keyOf(i))), 10n);
}

function idOf(hash: Uint8Array) {
  return { hash, partSetHeader: { total: 1, hash: sha256(hash) } };
}

function idJson({ hash, partSetHeader }: Header["lastBlockId"]): JsonObject {
  return {
    hash: hexOf(hash),
    parts: { total: partSetHeader.total, hash: hexOf(partSetHeader.hash) },
  };
}

function headerJson(header: Header): JsonObject {
  return {
    version: { block: `${header.version.block}` },
    chain_id: header.chainId,
    height: `${header.height}`,
    time: timeToNanoText(header.time),
    last_block_id: idJson(header.lastBlockId),
    last_commit_hash: hexOf(header.lastCommitHash),
    data_hash: hexOf(header.dataHash),
    validators_hash: hexOf(header.validatorsHash),
    next_validators_hash: hexOf(header.nextValidatorsHash),
    consensus_hash: hexOf(header.consensusHash),
    app_hash: hexOf(header.appHash),
    last_results_hash: hexOf(header.lastResultsHash),
    evidence_hash: hexOf(header.evidenceHash),
    proposer_address: hexOf(header.proposerAddress),
  };
}

function commitJson({ header, hash, signers }: Block): JsonObject {
  const [blockId, timestamp] = [idOf(hash), header.time + SECOND];
  const signatures = signers.map((i, validatorIndex) => {
    const { address } = validatorOf(i);
    const vote = { type: 2, height: header.height, round: 0, blockId, timestamp } as const;
    const place = { validatorAddress: address, validatorIndex, signature: new Uint8Array() };
    const signed = voteSignBytes(header.chainId, { ...vote, ...place });
    return {
      block_id_flag: BlockIDFlag.BLOCK_ID_FLAG_COMMIT,
      validator_address: hexOf(address),
      timestamp: timeToNanoText(timestamp),
      signature: toBase64(signEd25519(keyOf(i), signed)),
    };
  });
  return { height: `${header.height}`, round: 0, block_id: idJson(blockId), signatures };
}
