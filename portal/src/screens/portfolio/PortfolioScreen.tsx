import { useSpeech } from "../../i18n/texts.ts";
import { Loading } from "../../ui/Loading.tsx";
import { NeedsAccount } from "../../ui/NeedsAccount.tsx";
import { Page } from "../../ui/Page.tsx";
import { Section } from "../../ui/Section.tsx";
import { usePortfolio } from "../../world/usePortfolio.ts";
import { useWorld } from "../../world/useWorld.ts";
import { BalanceList } from "./BalanceList.tsx";
import { History } from "./History.tsx";
import { PortfolioStats } from "./PortfolioStats.tsx";
import { StakeTable } from "./StakeTable.tsx";
import { UnbondingTable } from "./UnbondingTable.tsx";

/** What an account has. */
export function PortfolioScreen() {
  const { t } = useSpeech();
  return (
    <Page
      title={t.navPortfolio}
      actions={
        <a className="button primary" href="#/restake">
          {t.navRestake}
        </a>
      }
    >
      <NeedsAccount>{(address) => <PortfolioOf address={address} />}</NeedsAccount>
    </Page>
  );
}

function PortfolioOf({ address }: { readonly address: string }) {
  const { t } = useSpeech();
  const world = useWorld();
  const portfolio = usePortfolio(address);
  return (
    <Loading of={world}>
      {(data) => (
        <Loading of={portfolio}>
          {(own) => (
            <>
              <PortfolioStats world={data} portfolio={own} address={address} />
              <Section title={t.restaked}>
                <StakeTable world={data} portfolio={own} address={address} />
              </Section>
              <Section title={t.unbondings(own.unbondings.length)}>
                <UnbondingTable unbondings={own.unbondings} />
              </Section>
              <Section title={t.inWallet}>
                <BalanceList address={address} />
              </Section>
              <Section title={t.history}>
                <History address={address} />
              </Section>
            </>
          )}
        </Loading>
      )}
    </Loading>
  );
}
