import { ProposalStatus, Query } from "@milkyway/modules/gov/client";
import { query } from "@milkyway/sdk";
import { href } from "../../app/router.ts";
import { useLoaded } from "../../chain/useLoaded.ts";
import { millisOf } from "../../format/time.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { Empty } from "../../ui/Empty.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { Page } from "../../ui/Page.tsx";
import { TimeAgo } from "../../ui/TimeAgo.tsx";
import { every } from "../../world/every.ts";
import { ProposalBadge } from "./ProposalBadge.tsx";

/** All proposals. */
export function Governance() {
  const { t } = useSpeech();
  const answer = useLoaded("proposals", (client) =>
    every(
      (pagination) =>
        query(client, Query, "proposals", {
          proposalStatus: ProposalStatus.PROPOSAL_STATUS_UNSPECIFIED,
          pagination,
        }),
      (page) => page.proposals,
    ),
  );
  return (
    <Page title={t.navGovernance} lead={t.governanceLead}>
      <div className="card">
        <Loading of={answer}>
          {(proposals) => (
            <DataTable
              caption={t.navGovernance}
              rows={[...proposals].reverse()}
              rowKey={({ id }) => `${id}`}
              empty={<Empty text={t.noProposals} />}
              columns={[
                { key: "id", title: "#", sortBy: ({ id }) => id, cell: ({ id }) => `${id}` },
                {
                  key: "title",
                  title: t.title,
                  sortBy: ({ title }) => title,
                  cell: ({ id, title }) => <a href={href("governance", id)}>{title || `#${id}`}</a>,
                },
                {
                  key: "status",
                  title: t.status,
                  cell: ({ status }) => <ProposalBadge status={status} />,
                },
                {
                  key: "ends",
                  title: t.votingEnds,
                  cell: ({ votingEndTime }) =>
                    votingEndTime === undefined ? "–" : <TimeAgo atMs={millisOf(votingEndTime)} />,
                },
              ]}
            />
          )}
        </Loading>
      </div>
    </Page>
  );
}
