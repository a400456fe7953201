import { VoteOption } from "@milkyway/modules/gov/client";
import { useSpeech } from "../../i18n/texts.ts";

/** What votes are called. */
export function useOptionTexts(): (option: VoteOption) => string {
  const { t } = useSpeech();
  const texts: Readonly<Record<number, string>> = {
    [VoteOption.VOTE_OPTION_YES]: t.yes,
    [VoteOption.VOTE_OPTION_NO]: t.no,
    [VoteOption.VOTE_OPTION_NO_WITH_VETO]: t.noWithVeto,
    [VoteOption.VOTE_OPTION_ABSTAIN]: t.abstain,
  };
  return (option) => texts[option] ?? `${option}`;
}
