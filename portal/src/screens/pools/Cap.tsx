import { dollarsToText } from "../../format/amounts.ts";
import { useSpeech } from "../../i18n/texts.ts";
import type { World } from "../../world/world.ts";
import { totalWorth } from "../../world/worth.ts";

/** What may still be restaked before the cap of the chain; nothing when there is none. */
export function capLeft(world: World): bigint | undefined {
  const cap = world.params.restakingCap / 10n ** 12n;
  if (cap === 0n) return undefined;
  const left = cap - totalWorth(world);
  return left > 0n ? left : 0n;
}

/** Says what is left to the cap. */
export function Cap({ world }: { readonly world: World }) {
  const { t, marks } = useSpeech();
  const left = capLeft(world);
  return (
    <p className="muted">{left === undefined ? t.noCap : t.capLeft(dollarsToText(left, marks))}</p>
  );
}
