import { ProposalStatus, Query } from "@milkyway/modules/gov/client";
import { query } from "@milkyway/sdk";
import type { ScreenProps } from "../../app/screens.ts";
import { useLoaded } from "../../chain/useLoaded.ts";
import { millisOf } from "../../format/time.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { Amounts } from "../../ui/Amounts.tsx";
import { Facts } from "../../ui/Facts.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { NeedsAccount } from "../../ui/NeedsAccount.tsx";
import { Page } from "../../ui/Page.tsx";
import { Section } from "../../ui/Section.tsx";
import { TimeAgo } from "../../ui/TimeAgo.tsx";
import { actionText } from "../explorer/actionsOf.ts";
import { DepositForm } from "./DepositForm.tsx";
import { ProposalBadge } from "./ProposalBadge.tsx";
import { Tally } from "./Tally.tsx";
import { ValidatorVotes } from "./ValidatorVotes.tsx";
import { VoteForm } from "./VoteForm.tsx";

/** One proposal: what it would do, how the vote stands, and one's own vote. */
export function ProposalScreen({ id }: ScreenProps) {
  const { t } = useSpeech();
  const proposalId = /^\d{1,18}$/.test(id) ? BigInt(id) : 0n;
  const answer = useLoaded(`proposal:${id}`, async (client) => {
    const [{ proposal }, { tally }] = await Promise.all([
      query(client, Query, "proposal", { proposalId }),
      query(client, Query, "tallyResult", { proposalId }),
    ]);
    return { proposal, tally };
  });
  return (
    <Loading of={answer}>
      {({ proposal, tally }) =>
        proposal === undefined ? (
          <Page title={t.notFound}>
            <p>{t.noProposals}</p>
          </Page>
        ) : (
          <Page title={`#${id} ${proposal.title}`} lead={proposal.summary}>
            <Section title={t.facts}>
              <Facts
                facts={[
                  [t.status, <ProposalBadge key="s" status={proposal.status} />],
                  [
                    t.wouldDo,
                    proposal.messages.map(({ typeUrl }) => actionText(typeUrl)).join(", ") ||
                      t.nothing,
                  ],
                  [t.deposit, <Amounts key="d" coins={proposal.totalDeposit} />],
                  [
                    t.votingEnds,
                    proposal.votingEndTime && (
                      <TimeAgo key="v" atMs={millisOf(proposal.votingEndTime)} />
                    ),
                  ],
                ]}
              />
            </Section>
            <Section title={t.tally}>{tally !== undefined && <Tally tally={tally} />}</Section>
            {proposal.status === ProposalStatus.PROPOSAL_STATUS_VOTING_PERIOD && (
              <NeedsAccount>
                {(voter) => (
                  <>
                    <VoteForm proposalId={proposalId} voter={voter} />
                    <ValidatorVotes proposalId={proposalId} delegator={voter} />
                  </>
                )}
              </NeedsAccount>
            )}
            {proposal.status === ProposalStatus.PROPOSAL_STATUS_DEPOSIT_PERIOD && (
              <NeedsAccount>
                {(depositor) => <DepositForm proposalId={proposalId} depositor={depositor} />}
              </NeedsAccount>
            )}
          </Page>
        )
      }
    </Loading>
  );
}
