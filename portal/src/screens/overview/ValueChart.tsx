import { DollarChart } from "../../history/DollarChart.tsx";
import { HistoryOf } from "../../history/HistoryOf.tsx";
import { microsOf, timePoints } from "../../history/points.ts";
import { useHistory, useHistoryState } from "../../history/useHistory.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { SampledValue } from "./SampledValue.tsx";

/** What is restaked over time; from the states that the node still has when it keeps no history. */
export function ValueChart() {
  return useHistoryState() === "ready" ? <IndexedValue /> : <SampledValue />;
}

function IndexedValue() {
  const { t } = useSpeech();
  const history = useHistory("value", {});
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
