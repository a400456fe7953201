import { millisOf, spanText } from "../../format/time.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { Amount } from "../../ui/Amount.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { Empty } from "../../ui/Empty.tsx";
import { TimeAgo } from "../../ui/TimeAgo.tsx";
import { runwayMs } from "../../world/plans.ts";
import type { FundedPlan, World } from "../../world/world.ts";
import { PlanStateBadge } from "./PlanStateBadge.tsx";
import { weightsText } from "./weightsText.ts";

interface Props {
  readonly world: World;
  readonly plans: readonly FundedPlan[];
}

/** Plans with what they pay, how, and for how long their accounts last. */
export function PlanTable({ world, plans }: Props) {
  const { t } = useSpeech();
  return (
    <DataTable
      name="plans"
      caption={t.plans}
      rows={plans}
      rowKey={({ id }) => `${id}`}
      empty={<Empty text={t.noPlans} />}
      columns={[
        { key: "id", title: "#", cell: ({ id }) => `${id}`, sortBy: ({ id }) => id },
        { key: "what", title: t.description, cell: ({ description }) => description || "–" },
        {
          key: "state",
          title: t.status,
          cell: (plan) => <PlanStateBadge plan={plan} world={world} />,
        },
        {
          key: "pays",
          title: t.paysPerDay,
          isNumber: true,
          cell: ({ amountPerDay }) => <Amount coin={amountPerDay} />,
        },
        {
          key: "balance",
          title: t.funds,
          isNumber: true,
          cell: ({ amountPerDay, balance }) => (
            <Amount coin={{ denom: amountPerDay.denom, amount: balance }} places={2} />
          ),
        },
        {
          key: "runway",
          title: t.runway,
          isNumber: true,
          sortBy: runwayMs,
          cell: (plan) => (runwayMs(plan) === 0 ? t.runwayNone : spanText(runwayMs(plan))),
        },
        { key: "split", title: t.split, cell: (plan) => weightsText(plan, t) },
        {
          key: "ends",
          title: t.ends,
          sortBy: ({ endTime }) => endTime,
          cell: ({ endTime }) => <TimeAgo atMs={millisOf(endTime)} />,
        },
      ]}
    />
  );
}
