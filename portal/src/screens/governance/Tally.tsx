import type { TallyResult } from "@milkyway/modules/gov/client";
import { useSpeech } from "../../i18n/texts.ts";
import { Amount } from "../../ui/Amount.tsx";
import { ShareBars } from "../../ui/ShareBars.tsx";

/** How the votes stand. */
export function Tally({ tally }: { readonly tally: TallyResult }) {
  const { t } = useSpeech();
  const rows = [
    [t.yes, tally.yesCount],
    [t.no, tally.noCount],
    [t.noWithVeto, tally.noWithVetoCount],
    [t.abstain, tally.abstainCount],
  ] as const;
  return (
    <ShareBars
      label={t.tally}
      shares={rows.map(([name, count]) => {
        const amount = BigInt(count === "" ? 0 : count);
        return {
          name,
          value: amount,
          text: <Amount coin={{ denom: "umilk", amount }} places={2} />,
        };
      })}
    />
  );
}
