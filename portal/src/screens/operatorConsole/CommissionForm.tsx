import { parseDec } from "@milkyway/math";
import { MsgSetOperatorParams, type Operator } from "@milkyway/modules/operators/client";
import { message } from "@milkyway/sdk";
import { useState } from "react";
import { shareToText, textToUnits } from "../../format/amounts.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { useTransactions } from "../../tx/txContext.ts";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/TextField.tsx";

interface Props {
  readonly operator: Operator;
  /** A share in parts of 10^18. */
  readonly current: bigint;
}

const HUNDRED_PERCENT = 10_000n;

/** Sets what part of rewards an operator keeps. */
export function CommissionForm({ operator, current }: Props) {
  const { t, marks } = useSpeech();
  const { propose } = useTransactions();
  const [text, setText] = useState("");
  const hundredths = textToUnits(text, 2);
  const isGood = hundredths !== undefined && hundredths <= HUNDRED_PERCENT;
  const review = () =>
    propose({
      title: t.commission,
      lines: [t.lineCommission(operator.moniker, `${text} %`)],
      messages: [
        message(MsgSetOperatorParams, {
          sender: operator.admin,
          operatorId: operator.id,
          params: { commissionRate: parseDec(rateText(hundredths ?? 0n)) },
        }),
      ],
    });
  return (
    <div className="tools">
      <TextField
        label={t.commissionPercent}
        inputMode="decimal"
        hint={t.now(shareToText(current, marks))}
        value={text}
        onChange={setText}
        error={text === "" || isGood ? undefined : t.notAPercentage}
      />
      <Button whyNot={isGood ? undefined : text === "" ? "" : t.notAPercentage} onClick={review}>
        {t.review}
      </Button>
    </div>
  );
}

/** Hundredths of a per cent as a decimal of one: 1050 → 0.1050. */
export function rateText(hundredths: bigint): string {
  const digits = hundredths.toString().padStart(5, "0");
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`;
}
