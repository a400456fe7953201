import { emptyStore, MultiBranch } from "@milkyway/store";
import { type BlockInfo, createBlockInfo } from "../block.ts";
import { Ctx, type CtxFields } from "../ctx.ts";
import { GasMeter } from "../gas.ts";

/** A block time for tests: 2025-03-01T12:00:00Z in nanoseconds. */
export const TEST_TIME = 1_740_830_400_000_000_000n;

/** A metered context on empty stores of any name, at height 1 unless told otherwise. */
export function createTestCtx(
  given: Partial<CtxFields> & { readonly at?: Partial<BlockInfo> } = {},
): Ctx {
  const { at, ...fields } = given;
  const nothing = { store: () => emptyStore };
  return new Ctx({
    block: createBlockInfo({ chainId: "test-1", height: 1n, time: TEST_TIME, ...at }),
    stores: new MultiBranch(nothing),
    gas: new GasMeter(),
    blockGas: new GasMeter(),
    metered: true,
    mode: "finalize",
    events: [],
    consensusParams: {
      block: undefined,
      evidence: undefined,
      validator: undefined,
      version: undefined,
      abci: undefined,
    },
    rules: {} as Ctx["rules"],
    tx: undefined,
    ...fields,
  });
}
