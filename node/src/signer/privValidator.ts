import type { PublicKey } from "@milkyway/codec/gen/tendermint/crypto";
import type { Vote } from "@milkyway/codec/gen/tendermint/types";

/** Height, round and step of the last signature of a validator: it signs nothing that comes before. */
export interface SignedStep {
  readonly height: bigint;
  readonly round: number;
  /** 1 for a proposal, 2 for a prevote, 3 for a precommit, 0 for nothing yet. */
  readonly step: number;
}

/** A validator's key, and the memory of what it signed. */
export interface PrivValidator {
  readonly pubKey: PublicKey;
  readonly address: Uint8Array;
  /** What was signed last. */
  readonly signed: SignedStep;
  /**
   * The vote with its signature, and with that of its extension if it is for a block. Resolves when the memory of it
   * is on the disk; rejects rather than sign something else for the same height, round and step.
   */
  signVote(chainId: string, vote: Vote): Promise<Vote>;
  /** Forgets what was signed; only validators of throw-away chains can. */
  forget?(): void;
}
