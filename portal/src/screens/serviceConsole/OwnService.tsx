import {
  MsgActivateService,
  MsgDeactivateService,
  type Service,
  ServiceStatus,
} from "@milkyway/modules/services/client";
import { message } from "@milkyway/sdk";
import { href } from "../../app/router.ts";
import { useChain } from "../../chain/chainContext.ts";
import { millisOf } from "../../format/time.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { useTransactions } from "../../tx/txContext.ts";
import { Button } from "../../ui/Button.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { Section } from "../../ui/Section.tsx";
import { StatusBadge } from "../../ui/StatusBadge.tsx";
import type { World } from "../../world/world.ts";
import { PlanTable } from "../services/PlanTable.tsx";
import { useServiceDetails } from "../services/useServiceDetails.ts";
import { DenomList } from "./DenomList.tsx";
import { EditPlanForm } from "./EditPlanForm.tsx";
import { FundForm } from "./FundForm.tsx";
import { OperatorList } from "./OperatorList.tsx";
import { PlanForm } from "./PlanForm.tsx";
import { PoolList } from "./PoolList.tsx";

interface Props {
  readonly world: World;
  readonly service: Service;
}

/** A service that the account administers. */
export function OwnService({ world, service }: Props) {
  const { t } = useSpeech();
  const { propose } = useTransactions();
  const { head } = useChain();
  const details = useServiceDetails(service.id);
  const isActive = service.status === ServiceStatus.SERVICE_STATUS_ACTIVE;
  const plans = world.plans.filter(({ serviceId }) => serviceId === service.id);
  const open = plans.filter(({ endTime }) => millisOf(endTime) > (head?.timeMs ?? 0));
  const content = { sender: service.admin, serviceId: service.id };
  const toggle = () =>
    propose(
      isActive
        ? {
            title: t.deactivate,
            lines: [t.lineDeactivate(service.name)],
            notes: [t.noteDeactivateService],
            messages: [message(MsgDeactivateService, content)],
          }
        : {
            title: t.activate,
            lines: [t.lineActivate(service.name)],
            messages: [message(MsgActivateService, content)],
          },
    );
  return (
    <Section
      title={`#${service.id} ${service.name}`}
      actions={<a href={href("services", service.id)}>{t.publicPage}</a>}
    >
      <div className="actions">
        <StatusBadge kind="service" status={service.status} />
        <Button kind={isActive ? "danger" : "primary"} onClick={toggle}>
          {isActive ? t.deactivate : t.activate}
        </Button>
      </div>
      <Loading of={details}>
        {(own) => (
          <>
            <h3>{t.securedByPools}</h3>
            <PoolList world={world} service={service} poolIds={own.poolIds} />
            <h3>{t.allowedOperators}</h3>
            <OperatorList world={world} service={service} details={own} />
            <h3>{t.allowedDenoms}</h3>
            <DenomList world={world} service={service} allowed={own.allowedDenoms} />
          </>
        )}
      </Loading>
      <h3>{t.plans}</h3>
      <PlanTable world={world} plans={plans} />
      {plans.length > 0 && <FundForm world={world} plans={plans} sender={service.admin} />}
      <Loading of={details}>
        {(targets) => (
          <>
            {open.length > 0 && (
              <EditPlanForm world={world} service={service} plans={open} targets={targets} />
            )}
            <PlanForm world={world} service={service} targets={targets} />
          </>
        )}
      </Loading>
    </Section>
  );
}
