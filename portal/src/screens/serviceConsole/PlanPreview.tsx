import type { Coin } from "@milkyway/math";
import { useSpeech } from "../../i18n/texts.ts";
import { Amount } from "../../ui/Amount.tsx";
import { ShareBars } from "../../ui/ShareBars.tsx";

interface Props {
  readonly coin: Coin;
  readonly weights: readonly [number, number, number];
  readonly days: number;
}

/** What each group would get a day of a plan, and what the plan needs in all. */
export function PlanPreview({ coin, weights, days }: Props) {
  const { t } = useSpeech();
  const total = BigInt(weights[0] + weights[1] + weights[2]);
  const whole = { ...coin, amount: coin.amount * BigInt(days) };
  if (total === 0n) return <p className="notice">{t.splitByValue}</p>;
  const names = [t.navPools, t.navOperators, t.users];
  return (
    <>
      <ShareBars
        label={t.split}
        shares={weights.map((weight, at) => {
          const amount = (coin.amount * BigInt(weight)) / total;
          return {
            name: names[at] ?? "",
            value: amount,
            text: <Amount coin={{ ...coin, amount }} />,
          };
        })}
      />
      <p className="notice">
        {t.planNeeds} <Amount coin={whole} />
      </p>
    </>
  );
}
