import { useSpeech } from "../../i18n/texts.ts";
import { Empty } from "../../ui/Empty.tsx";
import { Money } from "../../ui/Money.tsx";
import { ShareBars } from "../../ui/ShareBars.tsx";
import type { World } from "../../world/world.ts";
import { baseDenom, displayOf, worthOf } from "../../world/worth.ts";

/** What is restaked of each asset, to all targets together. */
export function worthByAsset({ assets, pools, operators, services }: World) {
  const byDenom = new Map<string, bigint>();
  const add = (denom: string, amount: bigint) => {
    const base = baseDenom(denom);
    byDenom.set(base, (byDenom.get(base) ?? 0n) + worthOf(assets, { denom, amount }));
  };
  for (const { denom, tokens } of pools) add(denom, tokens);
  for (const { tokens } of [...operators, ...services])
    for (const { denom, amount } of tokens) add(denom, amount);
  return [...byDenom].sort(([, a], [, b]) => (a < b ? 1 : -1));
}

/** How the value is split between assets. */
export function StakeSplit({ world }: { readonly world: World }) {
  const { t } = useSpeech();
  const split = worthByAsset(world);
  if (split.length === 0) return <Empty text={t.nothingRestaked} />;
  return (
    <ShareBars
      label={t.splitOfStake}
      shares={split.map(([denom, micros]) => ({
        name: displayOf(world.assets, denom).ticker,
        value: micros,
        text: <Money micros={micros} />,
      }))}
    />
  );
}
