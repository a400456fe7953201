import { Query } from "@milkyway/modules/rewards/client";
import type { Service } from "@milkyway/modules/services/client";
import { query } from "@milkyway/sdk";
import { useState } from "react";
import { useChain } from "../../chain/chainContext.ts";
import { useLoaded } from "../../chain/useLoaded.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { useTransactions } from "../../tx/txContext.ts";
import { Amounts } from "../../ui/Amounts.tsx";
import { Button } from "../../ui/Button.tsx";
import type { World } from "../../world/world.ts";
import { displayOf } from "../../world/worth.ts";
import { PlanFields } from "./PlanFields.tsx";
import { endOf, NEW_PLAN, type PlanTargets, readDraft } from "./planDraft.ts";
import { createPlanMessage } from "./planMessage.ts";
import { wishOf } from "./wishOf.ts";

interface Props {
  readonly world: World;
  readonly service: Service;
  readonly targets: PlanTargets;
}

/** Creates a plan, with who would get what a day before anything is signed. */
export function PlanForm({ world, service, targets }: Props) {
  const { t } = useSpeech();
  const { propose } = useTransactions();
  const { head } = useChain();
  const { data } = useLoaded("rewardsParams", (client) => query(client, Query, "params", {}));
  const [draft, setDraft] = useState(NEW_PLAN);
  const read = readDraft(draft, { world, targets, t });
  const fee = data?.params.rewardsPlanCreationFee.slice(0, 1) ?? [];
  const review = () => {
    const startMs = head?.timeMs ?? Date.now();
    const times = { startMs, endMs: endOf(startMs, read.days) };
    const wish = wishOf(draft, read, { sender: service.admin, targets, ...times });
    const { ticker } = displayOf(world.assets, draft.denom);
    propose({
      title: t.createPlan,
      lines: [t.linePlan(service.name, `${draft.perDay} ${ticker}`, read.days)],
      notes: [t.notePlanFund],
      messages: [createPlanMessage(wish, service.id, fee)],
    });
  };
  return (
    <details>
      <summary>{t.createPlan}</summary>
      <PlanFields world={world} targets={targets} draft={draft} onChange={setDraft} />
      <p className="muted">
        {t.registrationFee}: <Amounts coins={fee} />
      </p>
      <Button kind="primary" whyNot={read.whyNot} onClick={review}>
        {t.review}
      </Button>
    </details>
  );
}
