import type { Service } from "@milkyway/modules/services/client";
import { useState } from "react";
import { millisOf } from "../../format/time.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { useTransactions } from "../../tx/txContext.ts";
import { Button } from "../../ui/Button.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import type { FundedPlan, World } from "../../world/world.ts";
import { displayOf } from "../../world/worth.ts";
import { PlanFields } from "./PlanFields.tsx";
import { draftOf, endOf, type PlanTargets, readDraft } from "./planDraft.ts";
import { editPlanMessage } from "./planMessage.ts";
import { wishOf } from "./wishOf.ts";

interface Props {
  readonly world: World;
  readonly service: Service;
  readonly plans: readonly FundedPlan[];
  readonly targets: PlanTargets;
}

/** Changes one of the plans of a service. */
export function EditPlanForm({ plans, ...props }: Props) {
  const { t } = useSpeech();
  const [chosen, choose] = useState<string>();
  const plan = plans.find(({ id }) => `${id}` === chosen) ?? plans[0];
  if (plan === undefined) return null;
  return (
    <details>
      <summary>{t.editPlan}</summary>
      <SelectField
        label={t.plan}
        value={`${plan.id}`}
        options={plans.map(({ id, description }) => [`${id}`, `#${id} ${description}`])}
        onChange={choose}
      />
      <PlanEditor key={`${plan.id}`} plan={plan} {...props} />
    </details>
  );
}

function PlanEditor({
  plan,
  world,
  service,
  targets,
}: Omit<Props, "plans"> & { readonly plan: FundedPlan }) {
  const { t } = useSpeech();
  const { propose } = useTransactions();
  const [draft, setDraft] = useState(() => draftOf(world, plan));
  const read = readDraft(draft, { world, targets, t });
  const review = () => {
    const startMs = millisOf(plan.startTime);
    const times = { startMs, endMs: endOf(startMs, read.days, plan) };
    const wish = wishOf(draft, read, { sender: service.admin, targets, ...times });
    const { ticker } = displayOf(world.assets, draft.denom);
    propose({
      title: t.editPlan,
      lines: [t.lineEditPlan(`${plan.id}`, `${draft.perDay} ${ticker}`, read.days)],
      notes: [t.noteEditPlan],
      messages: [editPlanMessage(wish, plan.id)],
    });
  };
  return (
    <>
      <PlanFields world={world} targets={targets} draft={draft} onChange={setDraft} />
      <Button kind="primary" whyNot={read.whyNot} onClick={review}>
        {t.review}
      </Button>
    </>
  );
}
