import { unitsToText } from "../../format/amounts.ts";
import { HistoryOf } from "../../history/HistoryOf.tsx";
import { timePoints } from "../../history/points.ts";
import { TimeChart } from "../../history/TimeChart.tsx";
import { useHistory } from "../../history/useHistory.ts";
import { useSpeech } from "../../i18n/texts.ts";
import type { FundedPlan, World } from "../../world/world.ts";
import { displayOf } from "../../world/worth.ts";

interface Props {
  readonly world: World;
  readonly plan: FundedPlan;
}

/** What is left in the account of a plan, over time. */
export function FundsChart({ world, plan }: Props) {
  const { t, marks } = useSpeech();
  const history = useHistory("planFunds", { id: `${plan.id}` });
  const { ticker, exponent } = displayOf(world.assets, plan.amountPerDay.denom);
  const showY = (y: number) =>
    `${unitsToText(BigInt(Math.round(y)), exponent, 6, marks)} ${ticker}`;
  return (
    <HistoryOf of={history}>
      {({ rows }) => (
        <TimeChart
          title={t.fundsOfPlan(`${plan.id}`)}
          points={timePoints(rows, ({ amount }) => Number(amount))}
          showY={showY}
        />
      )}
    </HistoryOf>
  );
}
