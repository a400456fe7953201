import { useState } from "react";
import { unitsToText } from "../../format/amounts.ts";
import { exactText } from "../../format/time.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { useTransactions } from "../../tx/txContext.ts";
import { AmountField } from "../../ui/AmountField.tsx";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { useAmount } from "../../ui/useAmount.ts";
import type { Stake } from "../../world/portfolio.ts";
import { nameOf } from "../../world/targets.ts";
import type { World } from "../../world/world.ts";
import { displayOf } from "../../world/worth.ts";
import { undelegateMessage } from "./undelegateMessage.ts";

interface Props {
  readonly world: World;
  readonly stake: Stake;
  /** Entries of this target that unbond already. */
  readonly running: number;
  readonly address: string;
  readonly onClose: () => void;
}

/** Asks how much is to be taken back, and says when it will be there. */
export function UnbondDialog({ world, stake, running, address, onClose }: Props) {
  const { t, language, marks } = useSpeech();
  const { propose } = useTransactions();
  const [denom, setDenom] = useState(stake.coins[0]?.denom ?? "");
  const held = stake.coins.find((coin) => coin.denom === denom)?.amount ?? 0n;
  const display = displayOf(world.assets, denom);
  const amount = useAmount(display, held);
  const { maxEntries, unbondingTime } = world.params;
  const whyNot = running >= maxEntries ? t.tooManyEntries(running, maxEntries) : amount.whyNot;

  const review = () => {
    if (amount.units === undefined) return;
    const text = `${unitsToText(amount.units, display.exponent, display.exponent, marks)} ${display.ticker}`;
    const endsAt = Date.now() + Number(unbondingTime / 1_000_000n);
    propose({
      title: t.unbond,
      lines: [t.lineUnbond(text, nameOf(world, stake))],
      notes: [t.noteUnlock(exactText(endsAt, language)), t.noteRewardsPaidToo],
      messages: [undelegateMessage(address, stake, { denom, amount: amount.units })],
    });
    onClose();
  };
  return (
    <Dialog title={t.unbondFrom(nameOf(world, stake))} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (whyNot === undefined) review();
        }}
      >
        {stake.coins.length > 1 && (
          <SelectField
            label={t.asset}
            value={denom}
            options={stake.coins.map((coin) => [
              coin.denom,
              displayOf(world.assets, coin.denom).ticker,
            ])}
            onChange={setDenom}
          />
        )}
        <AmountField amount={amount} display={display} most={held} />
        <p className="muted">{t.entriesUsed(running, maxEntries)}</p>
        <div className="actions end">
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button kind="primary" type="submit" whyNot={whyNot}>
            {t.review}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
