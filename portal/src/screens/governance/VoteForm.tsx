import { MsgVote, VoteOption } from "@milkyway/modules/gov/client";
import { message } from "@milkyway/sdk";
import { useSpeech } from "../../i18n/texts.ts";
import { useTransactions } from "../../tx/txContext.ts";
import { Button } from "../../ui/Button.tsx";
import { Section } from "../../ui/Section.tsx";
import { useOptionTexts } from "./useOptionTexts.ts";

interface Props {
  readonly proposalId: bigint;
  readonly voter: string;
}

const OPTIONS = [
  VoteOption.VOTE_OPTION_YES,
  VoteOption.VOTE_OPTION_NO,
  VoteOption.VOTE_OPTION_NO_WITH_VETO,
  VoteOption.VOTE_OPTION_ABSTAIN,
];

/** Casts a vote. */
export function VoteForm({ proposalId, voter }: Props) {
  const { t } = useSpeech();
  const { propose } = useTransactions();
  const textOf = useOptionTexts();
  return (
    <Section title={t.yourVote}>
      <div className="actions">
        {OPTIONS.map((option) => (
          <Button
            key={option}
            onClick={() =>
              propose({
                title: t.yourVote,
                lines: [t.lineVote(textOf(option), `${proposalId}`)],
                messages: [message(MsgVote, { proposalId, voter, option })],
              })
            }
          >
            {textOf(option)}
          </Button>
        ))}
      </div>
    </Section>
  );
}
