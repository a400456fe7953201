import { bytesToBin } from "@milkyway/bytes";
import type { Time } from "@milkyway/codec";
import {
  type BlockID,
  type ExtendedCommit,
  SignedMsgType,
  type Validator,
  type ValidatorSet,
  type Vote,
} from "@milkyway/codec/gen/tendermint/types";
import { isTwoThirds } from "@milkyway/comet";
import { makeCommit } from "../../comet/commits.ts";
import { advanceProposer } from "../../comet/proposerPriority.ts";
import type { PrivValidator } from "../../signer/privValidator.ts";
import { EngineError } from "../engineError.ts";

/** A validator of a set whose key this engine has. */
interface Voter {
  readonly signer: PrivValidator;
  readonly validator: Validator;
  readonly index: number;
}

const NO_BYTES = new Uint8Array(0);

/** The validators of a set that this engine votes for; throws when they are not more than two thirds. */
export function votersOf(signers: readonly PrivValidator[], set: ValidatorSet): readonly Voter[] {
  const byAddress = new Map(signers.map((signer) => [bytesToBin(signer.address), signer]));
  const voters = set.validators.flatMap((validator, index) => {
    const signer = byAddress.get(bytesToBin(validator.address));
    return signer === undefined ? [] : [{ signer, validator, index }];
  });
  const power = voters.reduce((sum, { validator }) => sum + validator.votingPower, 0n);
  if (!isTwoThirds(power, set))
    throw new EngineError(
      "stopped",
      `the keys of this node hold ${power} of ${set.totalVotingPower} voting power; more than two thirds are needed to make blocks`,
    );
  return voters;
}

/** The first round at a height for which none of the voters has signed anything. */
export function freshRound(voters: readonly Voter[], height: bigint): number {
  const rounds = voters.map(({ signer: { signed } }) =>
    signed.height === height && signed.step > 0 ? signed.round + 1 : 0,
  );
  return Math.max(0, ...rounds);
}

const MAX_ROUNDS = 10_000;

/** The first round, from one on, in which it is the turn of a voter to propose. */
export function proposingRound(
  voters: readonly Voter[],
  set: ValidatorSet,
  from: number,
): { readonly round: number; readonly proposer: Validator } {
  const own = new Set(voters.map(({ validator }) => bytesToBin(validator.address)));
  let turn = advanceProposer(set, from);
  for (let round = from; round < from + MAX_ROUNDS; round++) {
    const { proposer } = turn;
    if (proposer !== undefined && own.has(bytesToBin(proposer.address))) return { round, proposer };
    turn = advanceProposer(turn, 1);
  }
  throw new EngineError("stopped", "it is never the turn of this node's keys to propose a block");
}

/** What is voted for. */
export interface Decision {
  readonly chainId: string;
  readonly height: bigint;
  readonly round: number;
  readonly blockId: BlockID;
  readonly timestamp: Time;
}

/** Votes of all voters for a block. Resolves when what was signed cannot be forgotten any more. */
export async function decide(
  voters: readonly Voter[],
  set: ValidatorSet,
  { chainId, height, round, blockId, timestamp }: Decision,
  /** What each voter attaches, by its place in the set; `undefined` when votes carry no extensions. */
  extensions: ((index: number) => Uint8Array) | undefined,
): Promise<{ readonly commit: ExtendedCommit; readonly votes: readonly Vote[] }> {
  const votes = await Promise.all(
    voters.map(async ({ signer, validator, index }) => {
      const vote: Vote = {
        type: SignedMsgType.SIGNED_MSG_TYPE_PRECOMMIT,
        height,
        round,
        blockId,
        timestamp,
        validatorAddress: validator.address,
        validatorIndex: index,
        signature: NO_BYTES,
        extension: extensions?.(index) ?? NO_BYTES,
        extensionSignature: NO_BYTES,
      };
      const signed = await signer.signVote(chainId, vote);
      return extensions === undefined ? { ...signed, extensionSignature: NO_BYTES } : signed;
    }),
  );
  return { commit: makeCommit({ height, round, blockId }, set, votes), votes };
}
