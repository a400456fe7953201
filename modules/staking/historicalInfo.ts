/** Headers and validators of past blocks, against which light clients of this chain are checked. */
import { binToBytes } from "@milkyway/bytes";
import { defineMessage, field, messageField } from "@milkyway/codec";
import { HistoricalInfo, type Validator } from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import { Header } from "@milkyway/codec/gen/tendermint/types";
import type { Ctx } from "@milkyway/core";
import { Panic } from "@milkyway/math";
import { consensusAddress } from "./consensusKey.ts";
import { getParams } from "./params.ts";
import { state } from "./state.ts";
import { consensusPower } from "./validatorShares.ts";
import { storedValidator } from "./validators.ts";

interface EncodedInfo {
  readonly header: Header;
  readonly valset: readonly Uint8Array[];
}

/** The same bytes as `HistoricalInfo`, made of validators that are encoded already. */
const EncodedInfo = defineMessage<EncodedInfo>(HistoricalInfo.typeName, [
  messageField(1, "header", () => Header, { required: true }),
  field(2, "valset", "bytes", { repeated: true }),
]);

/** The header as far as the application knows it. */
function headerOf({ block }: Ctx): Header {
  return Header.create({
    chainId: block.chainId,
    height: block.height,
    time: block.time,
    nextValidatorsHash: block.nextValidatorsHash,
    appHash: block.appHash,
    proposerAddress: binToBytes(block.proposer),
  });
}

interface Stored {
  readonly bytes: Uint8Array;
  readonly validator: Validator;
}

/** The order of the consensus engine: the most powerful first, of equals the lower address. */
function byPower(a: Stored, b: Stored): number {
  const [powerA, powerB] = [consensusPower(a.validator), consensusPower(b.validator)];
  if (powerA !== powerB) return powerA > powerB ? -1 : 1;
  return consensusAddress(a.validator) < consensusAddress(b.validator) ? -1 : 1;
}

function lastValidators(ctx: Ctx): Stored[] {
  const { maxValidators } = getParams(ctx);
  const operators = [...state.lastValidatorPowers.keys(ctx)];
  if (operators.length > maxValidators) throw new Panic("more validators than maxValidators found");
  return operators.map((operator) => storedValidator(ctx, operator)).sort(byPower);
}

/** Removes what is older than the parameters say, from the newest such height down to the first gap. */
function prune(ctx: Ctx, historicalEntries: number): void {
  for (let height = ctx.height - BigInt(historicalEntries); height >= 0n; height--) {
    if (state.historicalInfos.get(ctx, height) === undefined) return;
    state.historicalInfos.remove(ctx, height);
  }
}

/**
 * Stores the header of the block and the validators of the last set, and prunes old ones.
 * @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/staking/keeper/historical_info.go
 */
export function trackHistoricalInfo(ctx: Ctx): void {
  const { historicalEntries } = getParams(ctx);
  prune(ctx, historicalEntries);
  if (historicalEntries === 0) return;
  const valset = lastValidators(ctx).map(({ bytes }) => bytes);
  state.historicalInfos.set(ctx, ctx.height, EncodedInfo.encode({ header: headerOf(ctx), valset }));
}

/** What was stored at a height; `undefined` when it was pruned or never was. */
export function findHistoricalInfo(ctx: Ctx, height: bigint): HistoricalInfo | undefined {
  const bytes = state.historicalInfos.get(ctx, height);
  return bytes === undefined ? undefined : HistoricalInfo.decode(bytes);
}
