import type { ScreenProps } from "../../app/screens.ts";
import { looksLikeAddress, shortened } from "../../format/addresses.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { Amounts } from "../../ui/Amounts.tsx";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { Page } from "../../ui/Page.tsx";
import { Section } from "../../ui/Section.tsx";
import { TargetName } from "../../ui/TargetName.tsx";
import { targetKey } from "../../world/portfolio.ts";
import { usePortfolio } from "../../world/usePortfolio.ts";
import { BalanceList } from "../portfolio/BalanceList.tsx";
import { History } from "../portfolio/History.tsx";
import { UnbondingTable } from "../portfolio/UnbondingTable.tsx";

/** Any account. */
export function AccountScreen({ id }: ScreenProps) {
  const { t } = useSpeech();
  const isGood = looksLikeAddress(id);
  const portfolio = usePortfolio(isGood ? id : undefined);
  if (!isGood)
    return (
      <Page title={t.notFound}>
        <p>{t.notAnAddress}</p>
      </Page>
    );
  return (
    <Page title={t.accountOf(shortened(id))}>
      <p className="code">
        <code>{id}</code>
        <CopyButton text={id} what={shortened(id)} />
      </p>
      <Section title={t.inWallet}>
        <BalanceList address={id} />
      </Section>
      <Loading of={portfolio}>
        {({ stakes, unbondings }) => (
          <>
            <Section title={t.restaked}>
              {stakes.length === 0 && <p>{t.nothingRestaked}</p>}
              <ul>
                {stakes.map((stake) => (
                  <li key={targetKey(stake)}>
                    <TargetName target={stake} /> · <Amounts coins={stake.coins} />
                  </li>
                ))}
              </ul>
            </Section>
            <Section title={t.unbonding}>
              <UnbondingTable unbondings={unbondings} />
            </Section>
          </>
        )}
      </Loading>
      <Section title={t.history}>
        <History address={id} />
      </Section>
    </Page>
  );
}
