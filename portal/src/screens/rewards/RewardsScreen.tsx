import { useSpeech } from "../../i18n/texts.ts";
import { Loading } from "../../ui/Loading.tsx";
import { NeedsAccount } from "../../ui/NeedsAccount.tsx";
import { Page } from "../../ui/Page.tsx";
import { Section } from "../../ui/Section.tsx";
import { usePortfolio } from "../../world/usePortfolio.ts";
import { useWorld } from "../../world/useWorld.ts";
import { ClaimChart } from "./ClaimChart.tsx";
import { RewardTable } from "./RewardTable.tsx";
import { WhyZero } from "./WhyZero.tsx";
import { WithdrawAddress } from "./WithdrawAddress.tsx";

/** What an account earns, can claim, and why it does not earn. */
export function RewardsScreen() {
  const { t } = useSpeech();
  return (
    <Page title={t.navRewards} lead={t.rewardsLead}>
      <NeedsAccount>{(address) => <RewardsOf address={address} />}</NeedsAccount>
    </Page>
  );
}

function RewardsOf({ address }: { readonly address: string }) {
  const { t } = useSpeech();
  const world = useWorld();
  const portfolio = usePortfolio(address);
  return (
    <Loading of={world}>
      {(data) => (
        <Loading of={portfolio}>
          {(own) => (
            <>
              <Section title={t.claimable}>
                <RewardTable world={data} portfolio={own} address={address} />
              </Section>
              <Section title={t.claimedOverTime}>
                <ClaimChart world={data} address={address} />
              </Section>
              <Section title={t.whyTitle}>
                <WhyZero world={data} address={address} />
              </Section>
              <Section title={t.withdrawAddress}>
                <WithdrawAddress address={address} current={own.withdrawAddress} />
              </Section>
            </>
          )}
        </Loading>
      )}
    </Loading>
  );
}
