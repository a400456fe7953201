import { HistoryOf } from "../../history/HistoryOf.tsx";
import { ShareChart } from "../../history/ShareChart.tsx";
import { useHistory } from "../../history/useHistory.ts";
import { useSpeech } from "../../i18n/texts.ts";

/** The commissions that an operator asked for. */
export function CommissionChart({ id }: { readonly id: number }) {
  const { t } = useSpeech();
  const history = useHistory("commission", { id });
  return (
    <HistoryOf of={history}>
      {({ rows }) =>
        rows.length === 0 ? (
          <p className="muted">{t.commissionNeverSet}</p>
        ) : (
          <ShareChart title={t.commission} rows={rows} isStepped />
        )
      }
    </HistoryOf>
  );
}
