import { href, withQuery } from "../../app/router.ts";
import type { ScreenProps } from "../../app/screens.ts";
import { TargetRewards } from "../../history/TargetRewards.tsx";
import { TargetValue } from "../../history/TargetValue.tsx";
import { useSpeech } from "../../i18n/texts.ts";
import { AddressLink } from "../../ui/AddressLink.tsx";
import { Amount } from "../../ui/Amount.tsx";
import { Facts } from "../../ui/Facts.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { Money } from "../../ui/Money.tsx";
import { Page } from "../../ui/Page.tsx";
import { Section } from "../../ui/Section.tsx";
import { typeOf } from "../../world/targets.ts";
import { useSecuring } from "../../world/useSecuring.ts";
import { useWorld } from "../../world/useWorld.ts";
import { displayOf, worthOf } from "../../world/worth.ts";
import { DelegatorTable } from "../targets/DelegatorTable.tsx";
import { MissingTarget } from "../targets/MissingTarget.tsx";
import { PriceChart } from "./PriceChart.tsx";

/** One pool. */
export function PoolScreen({ id }: ScreenProps) {
  const { t } = useSpeech();
  const world = useWorld();
  const { data: securing } = useSecuring();
  return (
    <Loading of={world}>
      {(data) => {
        const pool = data.pools.find((each) => `${each.id}` === id);
        if (pool === undefined) return <MissingTarget list="pools" />;
        const coin = { denom: pool.denom, amount: pool.tokens };
        const { ticker } = displayOf(data.assets, pool.denom);
        const borrowers = data.services.filter((each) => securing?.get(each.id)?.includes(pool.id));
        return (
          <Page
            title={t.poolOf(ticker)}
            lead={t.poolLead}
            actions={
              <a className="button primary" href={withQuery(href("restake"), { kind: "pool", id })}>
                {t.navRestake}
              </a>
            }
          >
            <Section title={t.facts}>
              <Facts
                facts={[
                  [t.restaked, <Amount key="a" coin={coin} />],
                  [t.value, <Money key="v" micros={worthOf(data.assets, coin)} />],
                  [t.denom, <code key="d">{pool.denom}</code>],
                  [t.account, <AddressLink key="c" address={pool.address} />],
                ]}
              />
            </Section>
            <div className="columns">
              <Section title={t.valueOverTime}>
                <TargetValue kind="pool" id={pool.id} />
              </Section>
              <Section title={t.priceOverTime}>
                <PriceChart denom={pool.denom} ticker={ticker} />
              </Section>
            </div>
            <Section title={t.earnedOverTime}>
              <TargetRewards world={data} kind="pool" id={pool.id} />
            </Section>
            <Section title={t.borrowedBy}>
              {borrowers.length === 0 ? (
                <p>{t.noBorrowers}</p>
              ) : (
                <ul>
                  {borrowers.map((each) => (
                    <li key={each.id}>
                      <a href={href("services", each.id)}>{each.name}</a>
                    </li>
                  ))}
                </ul>
              )}
            </Section>
            <Section title={t.delegators}>
              <DelegatorTable target={{ type: typeOf("pool"), targetId: pool.id }} />
            </Section>
          </Page>
        );
      }}
    </Loading>
  );
}
