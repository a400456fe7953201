import { fromBase64 } from "@milkyway/bytes";
import { CheckTxType } from "@milkyway/codec/gen/tendermint/abci";
import type { Replay } from "./replay.ts";
import type { VectorCheck } from "./vector.ts";

interface CheckOutcome {
  readonly code: number;
  readonly codespace: string;
  readonly gasWanted: bigint;
  readonly gasUsed: bigint;
}

function check({ application }: Replay, { kind, tx }: VectorCheck): CheckOutcome {
  const bytes = fromBase64(tx);
  if (kind === "check") return application.checkTx({ tx: bytes, type: CheckTxType.NEW });
  const { gasInfo, outcome } = application.simulate(bytes);
  // Failed simulations have no code of their own in the vectors.
  return { code: "error" in outcome ? 1 : 0, codespace: "", ...gasInfo };
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
    if (Number(ours.gasUsed) !== gas_used || Number(ours.gasWanted) !== gas_wanted)
      run.report.differs(
        "gas",
        `${where}: ours ${ours.gasUsed} of ${ours.gasWanted}, theirs ${gas_used} of ${gas_wanted}`,
      );
  }
}
