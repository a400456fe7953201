import { href, withQuery } from "../../app/router.ts";
import type { ScreenProps } from "../../app/screens.ts";
import { shareToText } from "../../format/amounts.ts";
import { TargetHistory } from "../../history/TargetHistory.tsx";
import { TargetRewards } from "../../history/TargetRewards.tsx";
import { TargetValue } from "../../history/TargetValue.tsx";
import { useSpeech } from "../../i18n/texts.ts";
import { AddressLink } from "../../ui/AddressLink.tsx";
import { Amounts } from "../../ui/Amounts.tsx";
import { Facts } from "../../ui/Facts.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { Money } from "../../ui/Money.tsx";
import { Page } from "../../ui/Page.tsx";
import { Section } from "../../ui/Section.tsx";
import { StatusBadge } from "../../ui/StatusBadge.tsx";
import { typeOf } from "../../world/targets.ts";
import { useWorld } from "../../world/useWorld.ts";
import { worthOfAll } from "../../world/worth.ts";
import { DelegatorTable } from "../targets/DelegatorTable.tsx";
import { MissingTarget } from "../targets/MissingTarget.tsx";
import { OutsideLink } from "../targets/OutsideLink.tsx";
import { CommissionChart } from "./CommissionChart.tsx";
import { ServiceNames } from "./ServiceNames.tsx";
import { useOperatorDetails } from "./useOperatorDetails.ts";

const NONE: readonly never[] = [];

/** One operator. */
export function OperatorScreen({ id }: ScreenProps) {
  const { t, marks } = useSpeech();
  const world = useWorld();
  const { data: details } = useOperatorDetails(world.data?.operators ?? NONE);
  return (
    <Loading of={world}>
      {(data) => {
        const operator = data.operators.find((each) => `${each.id}` === id);
        if (operator === undefined) return <MissingTarget list="operators" />;
        const own = details?.get(operator.id);
        return (
          <Page
            title={operator.moniker}
            lead={t.operatorNumber(operator.id)}
            actions={
              <a
                className="button primary"
                href={withQuery(href("restake"), { kind: "operator", id })}
              >
                {t.navRestake}
              </a>
            }
          >
            <Section title={t.facts}>
              <Facts
                facts={[
                  [t.status, <StatusBadge key="s" kind="operator" status={operator.status} />],
                  [t.commission, own === undefined ? "…" : shareToText(own.commission, marks)],
                  [t.restaked, <Amounts key="t" coins={operator.tokens} />],
                  [t.value, <Money key="v" micros={worthOfAll(data.assets, operator.tokens)} />],
                  [t.website, <OutsideLink key="w" text={operator.website} />],
                  [t.admin, <AddressLink key="a" address={operator.admin} />],
                ]}
              />
            </Section>
            <div className="columns">
              <Section title={t.valueOverTime}>
                <TargetValue kind="operator" id={operator.id} />
              </Section>
              <Section title={t.commissionOverTime}>
                <CommissionChart id={operator.id} />
              </Section>
            </div>
            <Section title={t.earnedOverTime}>
              <TargetRewards world={data} kind="operator" id={operator.id} />
            </Section>
            <Section title={t.joinedServices}>
              <ServiceNames world={data} ids={own?.serviceIds ?? NONE} empty={t.joinedNone} />
            </Section>
            <Section title={t.delegators}>
              <DelegatorTable target={{ type: typeOf("operator"), targetId: operator.id }} />
            </Section>
            <Section title={t.history}>
              <TargetHistory kind="operator" id={id} />
            </Section>
          </Page>
        );
      }}
    </Loading>
  );
}
