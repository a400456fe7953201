import { equalBytes } from "@milkyway/bytes";
import type { Time } from "@milkyway/codec";
import type { Header } from "@milkyway/codec/gen/tendermint/types";
import { isSignedByThird } from "@milkyway/comet";
import type { Client } from "../client.ts";
import { SdkError } from "../errors/sdkError.ts";
import { ProofError } from "./ics23/proofError.ts";
import { checking, getLightBlock, type LightBlock } from "./lightBlock.ts";

export interface LightClientOptions {
  /** A header that is known from elsewhere: from friends, from an explorer, from the last time. */
  readonly trusted: { readonly height: bigint; readonly hash: Uint8Array };
  /** Seconds for which validators can be punished for lies, less than the unbonding time; two weeks by default. */
  readonly trustingPeriod?: number;
  /** Nanoseconds since 1970; the clock of the platform by default. */
  readonly now?: () => Time;
}

/** Headers that follow from one that is trusted, whatever node tells of them. */
export interface LightClient {
  /** The header of a height; throws `ProofError` when what the node says does not follow. */
  header(height: bigint): Promise<Header>;
  /** Height and hash of the highest header that was verified, to begin with the next time. */
  latest(): { readonly height: bigint; readonly hash: Uint8Array };
}

const SECOND = 1_000_000_000n;
const TWO_WEEKS = 14 * 24 * 3600;
/** Clocks may differ by as much. */
const MAX_DRIFT = 10n * SECOND;

class SkippingClient implements LightClient {
  private readonly client: Client;
  private readonly trustingPeriod: Time;
  private readonly now: () => Time;
  /** What is trusted, by height. */
  private readonly known = new Map<bigint, LightBlock>();
  private last: Promise<unknown> = Promise.resolve();

  constructor(client: Client, first: LightBlock, options: LightClientOptions) {
    const { trustingPeriod = TWO_WEEKS, now = () => BigInt(Date.now()) * 1_000_000n } = options;
    this.client = client;
    this.trustingPeriod = BigInt(trustingPeriod) * SECOND;
    this.now = now;
    this.known.set(first.header.height, first);
  }

  /** One after the other, so that each builds on what those before it found out. */
  header(height: bigint): Promise<Header> {
    const found = this.last.then(async () => (await this.verified(height)).header);
    this.last = found.catch(() => undefined);
    return found;
  }

  latest() {
    const height = [...this.known.keys()].reduce((a, b) => (a > b ? a : b));
    const { hash } = this.known.get(height) as LightBlock;
    return { height, hash };
  }

  private async verified(height: bigint): Promise<LightBlock> {
    const found = this.known.get(height);
    if (found !== undefined) return found;
    const below = [...this.known.keys()].filter((each) => each < height);
    if (below.length === 0) return this.verifyBack(height);
    const base = this.known.get(below.reduce((a, b) => (a > b ? a : b))) as LightBlock;
    return this.verifyForward(base, height);
  }

  /** Each header names the one before it by its hash. */
  private async verifyBack(height: bigint): Promise<LightBlock> {
    const above = await this.verified(height + 1n);
    const block = await getLightBlock(this.client, height);
    if (!equalBytes(above.header.lastBlockId.hash, block.hash))
      throw new ProofError(
        `the header of height ${height} is not the one that its successor names`,
      );
    this.known.set(height, block);
    return block;
  }

  /** From a block that is trusted to a higher one, by way of some between them when too many validators are new. */
  private async verifyForward(from: LightBlock, height: bigint): Promise<LightBlock> {
    let base = from;
    const target = await getLightBlock(this.client, height);
    for (;;) {
      this.checkTimes(base, target);
      if (checking(() => follows(base, target))) {
        this.known.set(height, target);
        return target;
      }
      base = await this.verified((base.header.height + height) / 2n);
    }
  }

  private checkTimes({ header: base }: LightBlock, { header }: LightBlock): void {
    const now = this.now();
    if (base.time + this.trustingPeriod <= now)
      throw new SdkError(`the header of height ${base.height} is too old to be trusted`, {
        hint: "Begin with a newer header that you know from elsewhere.",
      });
    if (header.chainId !== base.chainId)
      throw new ProofError(`the node follows ${header.chainId} and not ${base.chainId}`);
    if (header.time <= base.time)
      throw new ProofError(`the header of height ${header.height} is older than one before it`);
    if (header.time >= now + MAX_DRIFT)
      throw new ProofError(`the header of height ${header.height} is of the future`);
  }
}

/** Whether a block follows from one that is trusted; it may all the same when it does not follow at once. */
function follows(base: LightBlock, target: LightBlock): boolean {
  const { height, chainId, validatorsHash } = target.header;
  if (height > base.header.height + 1n)
    return isSignedByThird(chainId, base.validators, target.commit);
  if (equalBytes(validatorsHash, base.header.nextValidatorsHash)) return true;
  throw new ProofError(
    `the validators of height ${height} are not those that its predecessor names`,
  );
}

/**
 * Begins to verify headers, from one that is trusted, with skipping verification.
 * @see https://github.com/cometbft/cometbft/blob/v0.38.19/spec/light-client/verification/README.md
 */
export async function createLightClient(
  client: Client,
  options: LightClientOptions,
): Promise<LightClient> {
  const { height, hash } = options.trusted;
  const first = await getLightBlock(client, height);
  if (!equalBytes(first.hash, hash))
    throw new ProofError(`the header of height ${height} is not the one that is trusted`);
  return new SkippingClient(client, first, options);
}
