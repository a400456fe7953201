import { type Display, unitsToText } from "../format/amounts.ts";
import { useSpeech } from "../i18n/texts.ts";
import { Button } from "./Button.tsx";
import { TextField } from "./TextField.tsx";
import type { TypedAmount } from "./useAmount.ts";

interface Props {
  readonly amount: TypedAmount;
  readonly display: Display;
  readonly most: bigint;
}

/** An amount to fill in, with what there is of it. */
export function AmountField({ amount, display, most }: Props) {
  const { t, marks } = useSpeech();
  const { ticker, exponent } = display;
  const available = `${unitsToText(most, exponent, exponent, marks)} ${ticker}`;
  return (
    <div className="amount-field">
      <TextField
        label={t.amountOf(ticker)}
        inputMode="decimal"
        value={amount.text}
        onChange={amount.setText}
        hint={t.available(available)}
        error={amount.text === "" ? undefined : amount.whyNot}
      />
      <Button
        label={t.useAll(available)}
        onClick={() =>
          amount.setText(unitsToText(most, exponent, exponent, { group: "", decimal: "." }))
        }
      >
        {t.all}
      </Button>
    </div>
  );
}
