import { ServiceStatus } from "@milkyway/modules/services/client";
import { useSpeech } from "../../i18n/texts.ts";
import { Badge } from "../../ui/Badge.tsx";
import { CheckField } from "../../ui/CheckField.tsx";
import { Money } from "../../ui/Money.tsx";
import { Section } from "../../ui/Section.tsx";
import { useSecuring } from "../../world/useSecuring.ts";
import type { World } from "../../world/world.ts";
import { isTrusted } from "../preferences/trust.ts";
import { servicePays } from "../services/ServiceTable.tsx";
import type { RestakeTarget } from "./restakeTarget.ts";
import type { TrustChoice } from "./useTrustChoice.ts";

interface Props {
  readonly world: World;
  readonly target: RestakeTarget;
  readonly choice: TrustChoice;
}

/** The services that borrow from a pool, to be trusted or not in the same transaction. */
export function ServiceTrust({ world, target, choice }: Props) {
  const { t } = useSpeech();
  const { data: securing } = useSecuring();
  const borrowers = world.services.filter(
    ({ id, status }) =>
      status === ServiceStatus.SERVICE_STATUS_ACTIVE &&
      securing?.get(id)?.includes(target.targetId),
  );
  return (
    <Section title={t.whoMayUse}>
      <p className="muted">{t.whoMayUseHint}</p>
      {borrowers.length === 0 && <p>{t.noBorrowers}</p>}
      {borrowers.map(({ id, name, accredited }) => (
        <CheckField
          key={id}
          isChecked={isTrusted(choice.trust, id, target.targetId)}
          onChange={(isOn) => choice.set(id, isOn)}
        >
          {name} {accredited && <Badge tone="good">{t.accredited}</Badge>}{" "}
          <span className="muted">
            {t.paysPerDay}: <Money micros={servicePays(world, id)} />
          </span>
        </CheckField>
      ))}
    </Section>
  );
}
