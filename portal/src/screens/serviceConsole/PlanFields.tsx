import { useSpeech } from "../../i18n/texts.ts";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import type { World } from "../../world/world.ts";
import { displayOf } from "../../world/worth.ts";
import { PlanPreview } from "./PlanPreview.tsx";
import { type PlanDraft, type PlanTargets, readDraft } from "./planDraft.ts";
import { SharingFields } from "./SharingFields.tsx";

interface Props {
  readonly world: World;
  readonly targets: PlanTargets;
  readonly draft: PlanDraft;
  readonly onChange: (draft: PlanDraft) => void;
}

/** What a plan is made of, with who would get what a day. */
export function PlanFields({ world, targets, draft, onChange }: Props) {
  const { t } = useSpeech();
  const set = (change: Partial<PlanDraft>) => onChange({ ...draft, ...change });
  const { units, weights, days } = readDraft(draft, { world, targets, t });
  const pools = world.pools
    .filter(({ id }) => targets.poolIds.includes(id))
    .map(({ id, denom }) => [id, displayOf(world.assets, denom).ticker] as const);
  const operators = world.operators
    .filter(({ id }) => targets.operatorIds.includes(id))
    .map(({ id, moniker }) => [id, moniker] as const);
  return (
    <>
      <TextField
        label={t.description}
        value={draft.description}
        onChange={(description) => set({ description })}
      />
      <SelectField
        label={t.asset}
        value={draft.denom}
        options={[...world.assets.values()].map((each) => [each.denom, each.ticker])}
        onChange={(denom) => set({ denom })}
      />
      <TextField
        label={t.paysPerDay}
        inputMode="decimal"
        value={draft.perDay}
        onChange={(perDay) => set({ perDay })}
      />
      <TextField
        label={t.days}
        inputMode="numeric"
        value={draft.days}
        onChange={(text) => set({ days: text })}
      />
      <TextField
        label={t.split}
        hint={t.splitHint}
        value={draft.split}
        onChange={(split) => set({ split })}
      />
      <SharingFields
        label={t.poolsShare}
        sharing={draft.pools}
        targets={pools}
        onChange={(next) => set({ pools: next })}
      />
      <SharingFields
        label={t.operatorsShare}
        sharing={draft.operators}
        targets={operators}
        onChange={(next) => set({ operators: next })}
      />
      {weights !== undefined && units !== undefined && (
        <PlanPreview
          coin={{ denom: draft.denom, amount: units }}
          weights={weights}
          days={days}
          groups={[
            { label: t.poolsShare, sharing: draft.pools, targets: pools },
            { label: t.operatorsShare, sharing: draft.operators, targets: operators },
          ]}
        />
      )}
    </>
  );
}
