import { fromBase64 } from "@milkyway/bytes";
import { CheckTxType } from "@milkyway/codec/gen/tendermint/abci";
import { toChainError } from "@milkyway/core";
import type { Replay } from "./replay.ts";
import type { VectorCheck } from "./vector.ts";

interface CheckOutcome {
  readonly code: number;
  readonly codespace: string;
  readonly gasWanted: number | undefined;
  readonly gasUsed: number | undefined;
}

function check({ application }: Replay, { kind, tx }: VectorCheck): CheckOutcome {
  if (kind === "check") {
    const result = application.checkTx({ tx: fromBase64(tx), type: CheckTxType.NEW });
    const { code, codespace } = result;
    return {
      code,
      codespace,
      gasWanted: Number(result.gasWanted),
      gasUsed: Number(result.gasUsed),
    };
  }
  try {
    const { gasInfo } = application.simulate(fromBase64(tx));
    return {
      code: 0,
      codespace: "",
      gasWanted: Number(gasInfo.gasWanted),
      gasUsed: Number(gasInfo.gasUsed),
    };
  } catch (error) {
    const { code, codespace } = toChainError(error);
    return { code, codespace, gasWanted: undefined, gasUsed: undefined };
  }
}

/** Asks for the checks and simulations recorded after a height, in order, on one check state. */
export function compareChecks(run: Replay, height: number): void {
  for (const recorded of run.vector.check_txs ?? []) {
    if (recorded.after_height !== height) continue;
    const ours = check(run, recorded);
    const where = `after height ${height} ${recorded.kind} "${recorded.label}"`;
    const { code, codespace, gas_wanted, gas_used } = recorded.result;
    if (ours.code !== code || ours.codespace !== codespace)
      run.report.differs(
        "results",
        `${where}: ours ${ours.codespace}/${ours.code}, theirs ${codespace}/${code}`,
      );
    if (ours.gasUsed !== undefined && (ours.gasUsed !== gas_used || ours.gasWanted !== gas_wanted))
      run.report.differs(
        "gas",
        `${where}: ours ${ours.gasUsed} of ${ours.gasWanted}, theirs ${gas_used} of ${gas_wanted}`,
      );
  }
}
