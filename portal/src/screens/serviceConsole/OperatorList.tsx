import {
  MsgAddOperatorToAllowList,
  MsgRemoveOperatorFromAllowlist,
} from "@milkyway/modules/restaking/client";
import type { Service } from "@milkyway/modules/services/client";
import { message } from "@milkyway/sdk";
import { useSpeech } from "../../i18n/texts.ts";
import { useTransactions } from "../../tx/txContext.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Button } from "../../ui/Button.tsx";
import type { World } from "../../world/world.ts";
import type { ServiceDetails } from "../services/useServiceDetails.ts";

interface Props {
  readonly world: World;
  readonly service: Service;
  readonly details: Pick<ServiceDetails, "allowedOperators" | "operatorIds">;
}

/** The operators that a service allows; the first on the list puts all others out. */
export function OperatorList({ world, service, details }: Props) {
  const { t } = useSpeech();
  const { propose } = useTransactions();
  const { allowedOperators, operatorIds } = details;
  return (
    <>
      {allowedOperators.length === 0 && <p className="muted">{t.everyOperator}</p>}
      <ul className="choices">
        {world.operators.map(({ id: operatorId, moniker }) => {
          const isOn = allowedOperators.includes(operatorId);
          const content = { sender: service.admin, serviceId: service.id, operatorId };
          const type = isOn ? MsgRemoveOperatorFromAllowlist : MsgAddOperatorToAllowList;
          const name = isOn ? t.disallow : t.allow;
          const isFirst = !isOn && allowedOperators.length === 0;
          return (
            <li key={operatorId}>
              <span>
                {moniker}{" "}
                {operatorIds.includes(operatorId) && <Badge tone="good">{t.joined}</Badge>}
              </span>
              <Button
                label={`${name}: ${moniker}`}
                onClick={() =>
                  propose({
                    title: name,
                    lines: [
                      isOn
                        ? t.lineDisallow(moniker, service.name)
                        : t.lineAllow(moniker, service.name),
                    ],
                    notes: isFirst ? [t.noteFirstAllowed] : [],
                    messages: [message(type, content)],
                  })
                }
              >
                {name}
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
