/** Writes the prices of the votes into the state. @see https://github.com/skip-mev/connect/blob/v2.0.1/abci/strategies/aggregator/price_applier.go */
import { type Bin, bytesToBin } from "@milkyway/bytes";
import { BondStatus, type Validator } from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import type { ExtendedCommitInfo } from "@milkyway/codec/gen/tendermint/abci";
import { type Address, type Ctx, plainError, toChainError } from "@milkyway/core";
import { Panic } from "@milkyway/math";
import { pairToText } from "../../marketmap/index.ts";
import { getAllCurrencyPairs, setPriceForCurrencyPair } from "../pairs.ts";
import { decodePrices } from "./deltas.ts";
import { decodeExtendedCommit } from "./extendedCommit.ts";
import { aggregateReports, type Report } from "./median.ts";
import { decodeVoteExtension, type EncodedPrices } from "./voteExtension.ts";

/** What the votes are weighed by. */
export interface VoteWeights {
  readonly staking: {
    findValidatorByConsAddr(
      ctx: Ctx,
      consensusAddress: Address,
    ): Pick<Validator, "status" | "tokens"> | undefined;
    totalBondedTokens(ctx: Ctx): bigint;
  };
}

const MAX_PRICE = 1n << 256n;

function decoded<T>(what: string, decode: () => T): T {
  try {
    return decode();
  } catch (error) {
    throw plainError(`codec error: error decoding ${what}: ${toChainError(error).message}`);
  }
}

/** What each validator attached, by consensus address; of two votes of one validator the later counts. */
function extensionsOf({ votes }: ExtendedCommitInfo): Map<Bin, EncodedPrices> {
  const extensions = new Map<Bin, EncodedPrices>();
  for (const { validator, voteExtension } of votes) {
    const prices = decoded("vote-extension", () => decodeVoteExtension(voteExtension));
    if (prices.size > 0) extensions.set(bytesToBin(validator.address), prices);
  }
  return extensions;
}

function* reportsOf(
  ctx: Ctx,
  { staking }: VoteWeights,
  extensions: ReadonlyMap<Bin, EncodedPrices>,
): Generator<Report, void, undefined> {
  for (const [address, encoded] of extensions) {
    const validator = staking.findValidatorByConsAddr(ctx, address);
    if (validator === undefined) continue;
    const bonded = validator.status === BondStatus.BOND_STATUS_BONDED;
    yield { weight: bonded ? validator.tokens : 0n, prices: decodePrices(ctx, encoded) };
  }
}

function writePrices(ctx: Ctx, prices: ReadonlyMap<string, bigint>): void {
  for (const pair of getAllCurrencyPairs(ctx)) {
    const price = prices.get(pairToText(pair));
    if (price === undefined) continue;
    if (price >= MAX_PRICE) throw new Panic("NewIntFromBigInt() out of bound");
    const [blockTimestamp, blockHeight] = [ctx.time, ctx.height];
    setPriceForCurrencyPair(ctx, pair, { price, blockTimestamp, blockHeight });
  }
}

/**
 * Takes the votes out of the first transaction of a block and sets the prices that enough of the stake reported. Throws,
 * which fails the block, when there is no such transaction or it cannot be read.
 */
export function applyPrices(ctx: Ctx, deps: VoteWeights, txs: readonly Uint8Array[]): void {
  const [first] = txs;
  if (first === undefined) throw plainError("missing commit info");
  const commit = decoded("extended-commit-info", () => decodeExtendedCommit(first));
  const reports = [...reportsOf(ctx, deps, extensionsOf(commit))];
  writePrices(ctx, aggregateReports(reports, deps.staking.totalBondedTokens(ctx)));
}
