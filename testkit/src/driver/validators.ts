import { type Bin, binToBytes, bytesToBin } from "@milkyway/bytes";
import type { CommitInfo, ValidatorUpdate } from "@milkyway/codec/gen/tendermint/abci";
import { BlockIDFlag } from "@milkyway/codec/gen/tendermint/types";
import { sha256 } from "@milkyway/crypto";

/** One who signs blocks. */
export interface BlockSigner {
  /** First 20 bytes of the hash of the ed25519 key. */
  readonly address: Bin;
  readonly power: bigint;
}

/** Signers by address, in the order of CometBFT: the most powerful first, then by address. */
export type SignerSet = readonly BlockSigner[];

function addressOf({ pubKey }: ValidatorUpdate): Bin {
  const key = pubKey.ed25519 ?? pubKey.secp256k1 ?? new Uint8Array(0);
  return bytesToBin(sha256(key).subarray(0, 20));
}

function before(a: BlockSigner, b: BlockSigner): number {
  if (a.power !== b.power) return a.power > b.power ? -1 : 1;
  return a.address < b.address ? -1 : 1;
}

/** The set after the updates of a block; power zero takes a signer out. */
export function updateSigners(set: SignerSet, updates: readonly ValidatorUpdate[]): SignerSet {
  if (updates.length === 0) return set;
  const powers = new Map(set.map(({ address, power }) => [address, power]));
  for (const update of updates) powers.set(addressOf(update), update.power);
  return [...powers]
    .filter(([, power]) => power > 0n)
    .map(([address, power]) => ({ address, power }))
    .sort(before);
}

/** What the next block is told about who signed the last one: all but the absent. */
export function commitOf(set: SignerSet, absent: ReadonlySet<Bin>): CommitInfo {
  return {
    round: 0,
    votes: set.map(({ address, power }) => ({
      validator: { address: binToBytes(address), power },
      blockIdFlag: absent.has(address)
        ? BlockIDFlag.BLOCK_ID_FLAG_ABSENT
        : BlockIDFlag.BLOCK_ID_FLAG_COMMIT,
    })),
  };
}
