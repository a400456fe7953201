import { useSpeech } from "../../i18n/texts.ts";
import { Badge } from "../../ui/Badge.tsx";
import { useNow } from "../../ui/useNow.ts";
import { planState } from "../../world/plans.ts";
import type { FundedPlan, World } from "../../world/world.ts";

interface Props {
  readonly plan: FundedPlan;
  readonly world: World;
}

/** What a plan does now. */
export function PlanStateBadge({ plan, world }: Props) {
  const { t } = useSpeech();
  const state = planState(plan, world, useNow());
  const tones = {
    running: "good",
    waiting: "plain",
    unfunded: "bad",
    ended: "plain",
    stopped: "warn",
  } as const;
  const names = {
    running: t.planRunning,
    waiting: t.planWaiting,
    unfunded: t.planUnfunded,
    ended: t.planEnded,
    stopped: t.planStopped,
  };
  return <Badge tone={tones[state]}>{names[state]}</Badge>;
}
