import { href, withQuery } from "../../app/router.ts";
import type { ScreenProps } from "../../app/screens.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { Page } from "../../ui/Page.tsx";
import { Section } from "../../ui/Section.tsx";
import { typeOf } from "../../world/targets.ts";
import { useWorld } from "../../world/useWorld.ts";
import { DelegatorTable } from "../targets/DelegatorTable.tsx";
import { EventHistory } from "../targets/EventHistory.tsx";
import { MissingTarget } from "../targets/MissingTarget.tsx";
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
            <Section title={t.whoMay}>
              <ServiceRights service={service} />
            </Section>
            <Section title={t.delegators}>
              <DelegatorTable target={{ type: typeOf("service"), targetId: service.id }} />
            </Section>
            <Section title={t.history}>
              <EventHistory attribute="service_id" value={id} />
            </Section>
          </Page>
        );
      }}
    </Loading>
  );
}
