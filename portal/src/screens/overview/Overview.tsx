import { OperatorStatus } from "@milkyway/modules/operators/client";
import { ServiceStatus } from "@milkyway/modules/services/client";
import { useChain } from "../../chain/chainContext.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { Loading } from "../../ui/Loading.tsx";
import { Page } from "../../ui/Page.tsx";
import { Section } from "../../ui/Section.tsx";
import { useWorld } from "../../world/useWorld.ts";
import type { World } from "../../world/world.ts";
import { OverviewStats } from "./OverviewStats.tsx";
import { PriceList } from "./PriceList.tsx";
import { RateChart } from "./RateChart.tsx";
import { StakeSplit } from "./StakeSplit.tsx";
import { ValueChart } from "./ValueChart.tsx";

/** How many are at work. */
export function activeCounts({ operators, services }: World) {
  const { OPERATOR_STATUS_ACTIVE } = OperatorStatus;
  const { SERVICE_STATUS_ACTIVE } = ServiceStatus;
  return {
    operators: operators.filter(({ status }) => status === OPERATOR_STATUS_ACTIVE).length,
    services: services.filter(({ status }) => status === SERVICE_STATUS_ACTIVE).length,
  };
}

/** The chain at a glance. */
export function Overview() {
  const { t } = useSpeech();
  const { head } = useChain();
  const world = useWorld();
  return (
    <Page
      title={t.navOverview}
      lead={t.overviewLead}
      actions={
        <a className="button primary" href="#/restake">
          {t.navRestake}
        </a>
      }
    >
      <Loading of={world} lines={8}>
        {(data) => (
          <>
            <OverviewStats world={data} head={head} counts={activeCounts(data)} />
            <div className="columns">
              <Section title={t.valueOverTime}>
                <ValueChart />
              </Section>
              <Section title={t.splitOfStake}>
                <StakeSplit world={data} />
              </Section>
            </div>
            <Section title={t.rateOverTime}>
              <RateChart />
            </Section>
            <Section title={t.prices}>
              <PriceList world={data} />
            </Section>
          </>
        )}
      </Loading>
    </Page>
  );
}
