import { Query } from "@milkyway/modules/rewards/client";
import type { Service } from "@milkyway/modules/services/client";
import { query } from "@milkyway/sdk";
import { useState } from "react";
import { useChain } from "../../chain/chainContext.ts";
import { useLoaded } from "../../chain/useLoaded.ts";
import { textToUnits } from "../../format/amounts.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { useTransactions } from "../../tx/txContext.ts";
import { Amounts } from "../../ui/Amounts.tsx";
import { Button } from "../../ui/Button.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import type { World } from "../../world/world.ts";
import { displayOf } from "../../world/worth.ts";
import { PlanPreview } from "./PlanPreview.tsx";
import { planMessage } from "./planMessage.ts";
import { readWeights } from "./readWeights.ts";

interface Props {
  readonly world: World;
  readonly service: Service;
}

const DAY_MS = 86_400_000;

/** Creates a plan, with who would get what a day before anything is signed. */
export function PlanForm({ world, service }: Props) {
  const { t } = useSpeech();
  const { propose } = useTransactions();
  const { head } = useChain();
  const { data } = useLoaded("rewardsParams", (client) => query(client, Query, "params", {}));
  const [description, setDescription] = useState("");
  const [denom, setDenom] = useState("umilk");
  const [perDay, setPerDay] = useState("");
  const [days, setDays] = useState("30");
  const [split, setSplit] = useState("1/1/1");
  const { ticker, exponent } = displayOf(world.assets, denom);
  const units = textToUnits(perDay, exponent);
  const weights = readWeights(split);
  const length = /^\d{1,5}$/.test(days) ? Number(days) : 0;
  const fee = data?.params.rewardsPlanCreationFee.slice(0, 1) ?? [];
  const wrong = () => {
    if (units === undefined || units === 0n) return t.enterAmount;
    if (weights === undefined) return t.notWeights;
    return length === 0 ? t.notAWhole : undefined;
  };
  const review = () => {
    if (units === undefined || weights === undefined) return;
    const startMs = head?.timeMs ?? Date.now();
    const amountPerDay = { denom, amount: units };
    const endMs = startMs + length * DAY_MS;
    propose({
      title: t.createPlan,
      lines: [t.linePlan(service.name, `${perDay} ${ticker}`, length)],
      notes: [t.notePlanFund],
      messages: [
        planMessage({
          sender: service.admin,
          serviceId: service.id,
          description,
          amountPerDay,
          startMs,
          endMs,
          weights,
          fee,
        }),
      ],
    });
  };
  return (
    <details>
      <summary>{t.createPlan}</summary>
      <TextField label={t.description} value={description} onChange={setDescription} />
      <SelectField
        label={t.asset}
        value={denom}
        options={[...world.assets.values()].map((each) => [each.denom, each.ticker])}
        onChange={setDenom}
      />
      <TextField label={t.paysPerDay} inputMode="decimal" value={perDay} onChange={setPerDay} />
      <TextField label={t.days} inputMode="numeric" value={days} onChange={setDays} />
      <TextField label={t.split} hint={t.splitHint} value={split} onChange={setSplit} />
      {weights !== undefined && units !== undefined && (
        <PlanPreview coin={{ denom, amount: units }} weights={weights} days={length} />
      )}
      <p className="muted">
        {t.registrationFee}: <Amounts coins={fee} />
      </p>
      <Button kind="primary" whyNot={wrong()} onClick={review}>
        {t.review}
      </Button>
    </details>
  );
}
