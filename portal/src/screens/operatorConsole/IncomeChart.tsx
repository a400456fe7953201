import { DollarChart } from "../../history/DollarChart.tsx";
import { HistoryOf } from "../../history/HistoryOf.tsx";
import { worthPoints } from "../../history/points.ts";
import { useHistory } from "../../history/useHistory.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { useWorld } from "../../world/useWorld.ts";

const NO_ASSETS = new Map();

/** The commission that an operator earned on each day, at the prices of now. */
export function IncomeChart({ id }: { readonly id: number }) {
  const { t } = useSpeech();
  const { data: world } = useWorld();
  const history = useHistory("rewards", { kind: "commission", id, every: "day" });
  return (
    <HistoryOf of={history}>
      {({ rows }) =>
        rows.length === 0 ? (
          <p className="muted">{t.nothingEarnedYet}</p>
        ) : (
          <DollarChart
            title={t.commissionOnDay}
            points={worthPoints(world?.assets ?? NO_ASSETS, rows)}
          />
        )
      }
    </HistoryOf>
  );
}
