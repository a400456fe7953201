import { DollarChart } from "../../history/DollarChart.tsx";
import { HistoryOf } from "../../history/HistoryOf.tsx";
import { worthPoints } from "../../history/points.ts";
import { useHistory } from "../../history/useHistory.ts";
import { useSpeech } from "../../i18n/texts.ts";
import type { World } from "../../world/world.ts";

interface Props {
  readonly world: World;
  readonly address: string;
}

/** What was paid to an account on each day, at the prices of now. */
export function ClaimChart({ world, address }: Props) {
  const { t } = useSpeech();
  const history = useHistory("claims", { address, every: "day" });
  return (
    <HistoryOf of={history}>
      {({ rows }) =>
        rows.length === 0 ? (
          <p className="muted">{t.nothingClaimedYet}</p>
        ) : (
          <DollarChart title={t.claimedOnDay} points={worthPoints(world.assets, rows)} />
        )
      }
    </HistoryOf>
  );
}
