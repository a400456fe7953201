import { DollarChart } from "../../history/DollarChart.tsx";
import { HistoryOf } from "../../history/HistoryOf.tsx";
import { microsOf, timePoints } from "../../history/points.ts";
import { useHistory } from "../../history/useHistory.ts";
import { useSpeech } from "../../i18n/texts.ts";

/** The price of an asset over time. */
export function PriceChart({ denom, ticker }: { readonly denom: string; readonly ticker: string }) {
  const { t } = useSpeech();
  const history = useHistory("prices", { denom });
  return (
    <HistoryOf of={history}>
      {({ rows }) => (
        <DollarChart
          title={t.priceOf(ticker)}
          points={timePoints(rows, ({ price }) => microsOf(price))}
        />
      )}
    </HistoryOf>
  );
}
