import { equalBytes } from "@milkyway/bytes";
import type { Time } from "@milkyway/codec";
import type { PublicKey } from "@milkyway/codec/gen/tendermint/crypto";
import type { ChainParams } from "@milkyway/comet";
import { CometError, keyAddress } from "@milkyway/comet";
import { checkParams } from "./checkParams.ts";

/** A validator named by a genesis document. */
export interface GenesisValidator {
  /** Empty when the document leaves it out: then it follows from the key. */
  readonly address: Uint8Array;
  readonly pubKey: PublicKey;
  readonly power: bigint;
  readonly name: string;
}

/** What a chain starts from. */
export interface GenesisDoc {
  readonly genesisTime: Time;
  readonly chainId: string;
  readonly initialHeight: bigint;
  readonly params: ChainParams;
  readonly validators: readonly GenesisValidator[];
  readonly appHash: Uint8Array;
  /** The application's part, the bytes of the document as they stand. */
  readonly appState: Uint8Array;
}

const MAX_CHAIN_ID = 50;

/**
 * Throws when a genesis document breaks the rules of the consensus engine.
 * @see https://github.com/cometbft/cometbft/blob/v0.38.19/types/genesis.go ValidateAndComplete
 */
export function checkGenesis({ chainId, initialHeight, params, validators }: GenesisDoc): void {
  if (chainId === "") throw new CometError("genesis doc must include non-empty chain_id");
  if (chainId.length > MAX_CHAIN_ID)
    throw new CometError(`chain_id in genesis doc is too long (max: ${MAX_CHAIN_ID})`);
  if (initialHeight < 0n)
    throw new CometError(`initial_height cannot be negative (got ${initialHeight})`);
  checkParams(params);
  for (const { address, pubKey, power, name } of validators) {
    if (power === 0n)
      throw new CometError(
        `the genesis file cannot contain validators with no voting power: ${name}`,
      );
    if (address.length > 0 && !equalBytes(address, keyAddress(pubKey)))
      throw new CometError(`incorrect address for validator ${name} in the genesis file`);
  }
}
