import { useSpeech } from "../i18n/texts.ts";
import type { TargetKind } from "../world/targets.ts";
import { DollarChart } from "./DollarChart.tsx";
import { HistoryOf } from "./HistoryOf.tsx";
import { microsOf, timePoints } from "./points.ts";
import { useHistory } from "./useHistory.ts";

/** What is restaked to a target over time, at the prices of then. */
export function TargetValue({ kind, id }: { readonly kind: TargetKind; readonly id: number }) {
  const { t } = useSpeech();
  const history = useHistory("value", { kind, id });
  return (
    <HistoryOf of={history}>
      {({ rows }) => (
        <DollarChart
          title={t.valueRestaked}
          points={timePoints(rows, ({ value }) => microsOf(value))}
        />
      )}
    </HistoryOf>
  );
}
