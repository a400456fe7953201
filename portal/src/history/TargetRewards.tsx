import { useSpeech } from "../i18n/texts.ts";
import type { TargetKind } from "../world/targets.ts";
import type { World } from "../world/world.ts";
import { DollarChart } from "./DollarChart.tsx";
import { HistoryOf } from "./HistoryOf.tsx";
import { worthPoints } from "./points.ts";
import { useHistory } from "./useHistory.ts";

interface Props {
  readonly world: World;
  readonly kind: TargetKind;
  readonly id: number;
}

/** What all delegators of a target earned on each day, at the prices of now. */
export function TargetRewards({ world, kind, id }: Props) {
  const { t } = useSpeech();
  const history = useHistory("rewards", { kind, id, every: "day" });
  return (
    <HistoryOf of={history}>
      {({ rows }) =>
        rows.length === 0 ? (
          <p className="muted">{t.nothingEarnedYet}</p>
        ) : (
          <DollarChart title={t.earnedOnDay} points={worthPoints(world.assets, rows)} />
        )
      }
    </HistoryOf>
  );
}
