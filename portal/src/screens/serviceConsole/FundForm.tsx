import { MsgSend } from "@milkyway/modules/bank/client";
import { message } from "@milkyway/sdk";
import { useState } from "react";
import { spanText } from "../../format/time.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { useTransactions } from "../../tx/txContext.ts";
import { AmountField } from "../../ui/AmountField.tsx";
import { Button } from "../../ui/Button.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { useAmount } from "../../ui/useAmount.ts";
import { runwayMs } from "../../world/plans.ts";
import { useBalances } from "../../world/useBalances.ts";
import type { FundedPlan, World } from "../../world/world.ts";
import { displayOf } from "../../world/worth.ts";

interface Props {
  readonly world: World;
  readonly plans: readonly FundedPlan[];
  readonly sender: string;
}

/** Puts coins into the account of a plan, with how long it lasts then. */
export function FundForm({ world, plans, sender }: Props) {
  const { t } = useSpeech();
  const { propose } = useTransactions();
  const { data: balances } = useBalances(sender);
  const [chosen, setPlan] = useState<string>();
  const plan = plans.find(({ id }) => `${id}` === chosen) ?? plans[0];
  const denom = plan?.amountPerDay.denom ?? "";
  const display = displayOf(world.assets, denom);
  const most = balances?.find((coin) => coin.denom === denom)?.amount ?? 0n;
  const amount = useAmount(display, most);
  if (plan === undefined) return null;
  const units = amount.units ?? 0n;
  const lasts = spanText(runwayMs({ ...plan, balance: plan.balance + units }));
  const review = () =>
    propose({
      title: t.fundPlan,
      lines: [t.lineFund(`${amount.text} ${display.ticker}`, `${plan.id}`)],
      notes: [t.noteLasts(lasts)],
      messages: [
        message(MsgSend, {
          fromAddress: sender,
          toAddress: plan.rewardsPool,
          amount: [{ denom, amount: units }],
        }),
      ],
    });
  return (
    <div className="tools">
      <SelectField
        label={t.plan}
        value={`${plan.id}`}
        options={plans.map(({ id, description }) => [`${id}`, `#${id} ${description}`])}
        onChange={setPlan}
      />
      <AmountField amount={amount} display={display} most={most} />
      <Button whyNot={amount.whyNot} onClick={review}>
        {t.fundPlan}
      </Button>
    </div>
  );
}
