import { href, withQuery } from "../../app/router.ts";
import type { ScreenProps } from "../../app/screens.ts";
import { TargetHistory } from "../../history/TargetHistory.tsx";
import { TargetRewards } from "../../history/TargetRewards.tsx";
import { TargetValue } from "../../history/TargetValue.tsx";
import { useSpeech } from "../../i18n/texts.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { Page } from "../../ui/Page.tsx";
import { Section } from "../../ui/Section.tsx";
import { typeOf } from "../../world/targets.ts";
import { useWorld } from "../../world/useWorld.ts";
import { DelegatorTable } from "../targets/DelegatorTable.tsx";
import { MissingTarget } from "../targets/MissingTarget.tsx";
import { FundsChart } from "./FundsChart.tsx";
import { PlanTable } from "./PlanTable.tsx";
import { ServiceFacts } from "./ServiceFacts.tsx";
import { ServiceRights } from "./ServiceRights.tsx";

/** One service. */
export function ServiceScreen({ id }: ScreenProps) {
  const { t } = useSpeech();
  const world = useWorld();
  return (
    <Loading of={world}>
      {(data) => {
        const service = data.services.find((each) => `${each.id}` === id);
        if (service === undefined) return <MissingTarget list="services" />;
        const plans = data.plans.filter(({ serviceId }) => serviceId === service.id);
        const funded = plans.filter(({ balance }) => balance > 0n);
        return (
          <Page
            title={service.name}
            lead={service.description}
            actions={
              <>
                {service.accredited && <Badge tone="good">{t.accredited}</Badge>}
                <a
                  className="button primary"
                  href={withQuery(href("restake"), { kind: "service", id })}
                >
                  {t.navRestake}
                </a>
              </>
            }
          >
            <Section title={t.facts}>
              <ServiceFacts world={data} service={service} />
            </Section>
            <Section title={t.plans}>
              <PlanTable world={data} plans={plans} />
            </Section>
            <div className="columns">
              <Section title={t.valueOverTime}>
                <TargetValue kind="service" id={service.id} />
              </Section>
              {funded.length > 0 && (
                <Section title={t.fundsOverTime}>
                  {funded.map((plan) => (
                    <FundsChart key={`${plan.id}`} world={data} plan={plan} />
                  ))}
                </Section>
              )}
            </div>
            <Section title={t.earnedOverTime}>
              <TargetRewards world={data} kind="service" id={service.id} />
            </Section>
            <Section title={t.whoMay}>
              <ServiceRights service={service} />
            </Section>
            <Section title={t.delegators}>
              <DelegatorTable target={{ type: typeOf("service"), targetId: service.id }} />
            </Section>
            <Section title={t.history}>
              <TargetHistory kind="service" id={id} />
            </Section>
          </Page>
        );
      }}
    </Loading>
  );
}
