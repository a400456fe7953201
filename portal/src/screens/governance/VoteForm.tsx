import { MsgVote, VoteOption } from "@milkyway/modules/gov/client";
import { message } from "@milkyway/sdk";
import { useSpeech } from "../../i18n/texts.ts";
import { useTransactions } from "../../tx/txContext.ts";
import { Button } from "../../ui/Button.tsx";
import { Section } from "../../ui/Section.tsx";

interface Props {
  readonly proposalId: bigint;
  readonly voter: string;
}

/** Casts a vote. */
export function VoteForm({ proposalId, voter }: Props) {
  const { t } = useSpeech();
  const { propose } = useTransactions();
  const options = [
    [t.yes, VoteOption.VOTE_OPTION_YES],
    [t.no, VoteOption.VOTE_OPTION_NO],
    [t.noWithVeto, VoteOption.VOTE_OPTION_NO_WITH_VETO],
    [t.abstain, VoteOption.VOTE_OPTION_ABSTAIN],
  ] as const;
  return (
    <Section title={t.yourVote}>
      <div className="actions">
        {options.map(([name, option]) => (
          <Button
            key={name}
            onClick={() =>
              propose({
                title: t.yourVote,
                lines: [t.lineVote(name, `${proposalId}`)],
                messages: [message(MsgVote, { proposalId, voter, option })],
              })
            }
          >
            {name}
          </Button>
        ))}
      </div>
    </Section>
  );
}
