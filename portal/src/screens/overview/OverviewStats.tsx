import type { Head } from "../../chain/followHead.ts";
import { shareToText } from "../../format/amounts.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { Money } from "../../ui/Money.tsx";
import { Stat } from "../../ui/Stat.tsx";
import { Stats } from "../../ui/Stats.tsx";
import { TimeAgo } from "../../ui/TimeAgo.tsx";
import { averageRate, paidPerDay, planState } from "../../world/plans.ts";
import type { World } from "../../world/world.ts";
import { totalWorth } from "../../world/worth.ts";
import { useStakers } from "./useStakers.ts";

interface Props {
  readonly world: World;
  readonly head: Head | undefined;
  readonly counts: { readonly operators: number; readonly services: number };
}

/** The numbers of the chain, each with where it comes from. */
export function OverviewStats({ world, head, counts }: Props) {
  const { t, marks } = useSpeech();
  const { data: stakers } = useStakers(world);
  const now = head?.timeMs ?? 0;
  const total = totalWorth(world);
  const perDay = paidPerDay(world, now);
  const running = world.plans.filter((plan) => planState(plan, world, now) === "running").length;
  return (
    <Stats>
      <Stat label={t.valueRestaked} note={t.valueNote}>
        <Money micros={total} />
      </Stat>
      <Stat label={t.rateNow} note={t.rateNote}>
        {shareToText(averageRate(perDay, total), marks)}
      </Stat>
      <Stat label={t.paidPerDay} note={t.paidNote}>
        <Money micros={perDay} />
      </Stat>
      <Stat label={t.delegations} note={t.delegationsNote}>
        {stakers === undefined ? "…" : `${stakers}`}
      </Stat>
      <Stat label={t.activeOperators} note={t.ofAll(world.operators.length)}>
        {counts.operators}
      </Stat>
      <Stat label={t.activeServices} note={t.ofAll(world.services.length)}>
        {counts.services}
      </Stat>
      <Stat label={t.runningPlans} note={t.ofAll(world.plans.length)}>
        {running}
      </Stat>
      <Stat label={t.latestBlock} note={head && <TimeAgo atMs={head.timeMs} />}>
        {head === undefined ? (
          "…"
        ) : (
          <a href={`#/explorer/blocks/${head.height}`}>{`${head.height}`}</a>
        )}
      </Stat>
    </Stats>
  );
}
