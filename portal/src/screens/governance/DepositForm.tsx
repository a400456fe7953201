import { MsgDeposit } from "@milkyway/modules/gov/client";
import { message } from "@milkyway/sdk";
import { useSpeech } from "../../i18n/texts.ts";
import { useTransactions } from "../../tx/txContext.ts";
import { AmountField } from "../../ui/AmountField.tsx";
import { Button } from "../../ui/Button.tsx";
import { Section } from "../../ui/Section.tsx";
import { useAmount } from "../../ui/useAmount.ts";
import { useBalances } from "../../world/useBalances.ts";

interface Props {
  readonly proposalId: bigint;
  readonly depositor: string;
}

const MILK = { ticker: "MILK", exponent: 6 };

/** Adds to the deposit that brings a proposal to the vote. */
export function DepositForm({ proposalId, depositor }: Props) {
  const { t } = useSpeech();
  const { propose } = useTransactions();
  const { data: balances } = useBalances(depositor);
  const most = balances?.find(({ denom }) => denom === "umilk")?.amount ?? 0n;
  const amount = useAmount(MILK, most);
  const review = () =>
    propose({
      title: t.deposit,
      lines: [t.lineDeposit(`${amount.text} ${MILK.ticker}`, `${proposalId}`)],
      messages: [
        message(MsgDeposit, {
          proposalId,
          depositor,
          amount: [{ denom: "umilk", amount: amount.units ?? 0n }],
        }),
      ],
    });
  return (
    <Section title={t.deposit}>
      <AmountField amount={amount} display={MILK} most={most} />
      <Button whyNot={amount.whyNot} onClick={review}>
        {t.review}
      </Button>
    </Section>
  );
}
