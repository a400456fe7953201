import { equalBytes } from "@milkyway/bytes";
import type { Validator, ValidatorSet } from "@milkyway/codec/gen/tendermint/types";
import {
  type HeaderWithCommit,
  headerHash,
  readSignedHeader,
  readValidators,
  validatorSetOf,
  validatorsHash,
  verifyCommit,
} from "@milkyway/comet";
import type { Client } from "../client.ts";
import { readable } from "../transport/readable.ts";
import { ProofError } from "./ics23/proofError.ts";

/** A header, who signed it and who could have. */
export interface LightBlock extends HeaderWithCommit {
  readonly hash: Uint8Array;
  readonly validators: ValidatorSet;
}

const PER_PAGE = 100;
/** CometBFT allows no more validators. */
const MAX_PAGES = 100;

async function validatorsAt({ transport }: Client, height: bigint): Promise<readonly Validator[]> {
  const found: Validator[] = [];
  for (let page = 1; page <= MAX_PAGES; page++) {
    const params = { height: `${height}`, page: `${page}`, per_page: `${PER_PAGE}` };
    const { validators, total } = await transport.call("validators", params);
    const some = readable("list of validators", () => readValidators(validators));
    found.push(...some);
    if (some.length === 0 || found.length >= Number(total)) break;
  }
  return found;
}

/** Throws `ProofError` with what a check complains about. */
export function checking<T>(check: () => T): T {
  try {
    return check();
  } catch (error) {
    if (error instanceof ProofError) throw error;
    throw new ProofError(error instanceof Error ? error.message : String(error), error);
  }
}

/** A block as a node tells of it: it agrees with itself, and two thirds of its own validators signed it. */
export async function getLightBlock(client: Client, height: bigint): Promise<LightBlock> {
  const { signed_header: given } = await client.transport.call("commit", { height: `${height}` });
  const signed = readable("signed header", () => readSignedHeader(given));
  const all = await validatorsAt(client, height);
  const { header, commit } = signed;
  return checking(() => {
    const validators = validatorSetOf(all);
    const hash = headerHash(header);
    if (header.height !== height)
      throw new ProofError(`the node gave another header than ${height}`);
    if (!equalBytes(commit.blockId.hash, hash))
      throw new ProofError(`the commit of height ${height} is for another header`);
    if (!equalBytes(validatorsHash(all), header.validatorsHash))
      throw new ProofError(`the validators of height ${height} are not those of its header`);
    verifyCommit(header.chainId, validators, { height, blockId: commit.blockId }, commit);
    return { ...signed, hash, validators };
  });
}
