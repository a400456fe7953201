import { ProposalStatus } from "@milkyway/modules/gov/client";
import { useSpeech } from "../../i18n/texts.ts";
import { Badge } from "../../ui/Badge.tsx";

/** How far a proposal has come. */
export function ProposalBadge({ status }: { readonly status: number }) {
  const { t } = useSpeech();
  if (status === ProposalStatus.PROPOSAL_STATUS_PASSED)
    return <Badge tone="good">{t.passed}</Badge>;
  if (status === ProposalStatus.PROPOSAL_STATUS_REJECTED)
    return <Badge tone="bad">{t.rejected}</Badge>;
  if (status === ProposalStatus.PROPOSAL_STATUS_FAILED)
    return <Badge tone="bad">{t.stateFailed}</Badge>;
  if (status === ProposalStatus.PROPOSAL_STATUS_VOTING_PERIOD)
    return <Badge tone="warn">{t.voting}</Badge>;
  return <Badge tone="plain">{t.depositing}</Badge>;
}
