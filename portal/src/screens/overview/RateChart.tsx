import { HistoryOf } from "../../history/HistoryOf.tsx";
import { ShareChart } from "../../history/ShareChart.tsx";
import { useHistory } from "../../history/useHistory.ts";
import { useSpeech } from "../../i18n/texts.ts";

/** What running plans pay in a year for what is restaked, over time. */
export function RateChart() {
  const { t } = useSpeech();
  const history = useHistory("rate", {});
  return (
    <HistoryOf of={history}>
      {({ rows }) => <ShareChart title={t.yearlyRate} rows={rows} />}
    </HistoryOf>
  );
}
