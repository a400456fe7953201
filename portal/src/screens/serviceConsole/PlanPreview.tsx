import type { Coin } from "@milkyway/math";
import { useSpeech } from "../../i18n/texts.ts";
import { Amount } from "../../ui/Amount.tsx";
import { ShareBars } from "../../ui/ShareBars.tsx";
import { partsOf, type Sharing } from "./sharing.ts";

interface Group {
  readonly label: string;
  readonly sharing: Sharing;
  readonly targets: readonly (readonly [id: number, name: string])[];
}

interface Props {
  readonly coin: Coin;
  readonly weights: readonly [number, number, number];
  readonly days: number;
  /** Pools and operators. */
  readonly groups: readonly [Group, Group];
}

interface PartsProps {
  readonly label: string;
  readonly coin: Coin;
  readonly parts: readonly (readonly [name: string, weight: number])[];
}

/** An amount in parts. */
function Parts({ label, coin, parts }: PartsProps) {
  const total = parts.reduce((sum, [, weight]) => sum + BigInt(weight), 0n);
  return (
    <ShareBars
      label={label}
      shares={parts.map(([name, weight]) => {
        const amount = total === 0n ? 0n : (coin.amount * BigInt(weight)) / total;
        return { name, value: amount, text: <Amount coin={{ ...coin, amount }} /> };
      })}
    />
  );
}

/** What each group would get a day of a plan, who in it, and what the plan needs in all. */
export function PlanPreview({ coin, weights, days, groups }: Props) {
  const { t } = useSpeech();
  const total = BigInt(weights[0] + weights[1] + weights[2]);
  const whole = { ...coin, amount: coin.amount * BigInt(days) };
  if (total === 0n) return <p className="notice">{t.splitByValue}</p>;
  const names = [t.navPools, t.navOperators, t.users];
  return (
    <>
      <Parts
        label={t.split}
        coin={coin}
        parts={weights.map((weight, at) => [names[at] ?? "", weight])}
      />
      {groups.map(({ label, sharing, targets }, at) => {
        const ids = targets.map(([id]) => id);
        const parts = sharing.way === "value" ? undefined : partsOf(sharing, ids);
        if (parts === undefined || parts.size === 0) return null;
        const amount = (coin.amount * BigInt(weights[at] ?? 0)) / total;
        const named = targets.map(([id, name]) => [name, parts.get(id) ?? 0] as const);
        return <Parts key={label} label={label} coin={{ ...coin, amount }} parts={named} />;
      })}
      <p className="notice">
        {t.planNeeds} <Amount coin={whole} />
      </p>
    </>
  );
}
