import type { Operator } from "@milkyway/modules/operators/client";
import { MsgJoinService, MsgLeaveService } from "@milkyway/modules/restaking/client";
import { ServiceStatus } from "@milkyway/modules/services/client";
import { message } from "@milkyway/sdk";
import { useSpeech } from "../../i18n/texts.ts";
import { useTransactions } from "../../tx/txContext.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Button } from "../../ui/Button.tsx";
import type { World } from "../../world/world.ts";
import { useAllowLists } from "./useAllowLists.ts";

interface Props {
  readonly world: World;
  readonly operator: Operator;
  readonly joined: readonly number[];
}

/** All services, to join or to leave; a service with a list of operators says whether this one is on it. */
export function JoinedServices({ world, operator, joined }: Props) {
  const { t } = useSpeech();
  const { propose } = useTransactions();
  const { data: lists } = useAllowLists(world.services);
  const { id: operatorId, admin: sender, moniker } = operator;
  return (
    <ul className="choices">
      {world.services.map(({ id: serviceId, name, status }) => {
        const list = lists?.get(serviceId) ?? [];
        const isAllowed = list.length === 0 || list.includes(operatorId);
        const isActive = status === ServiceStatus.SERVICE_STATUS_ACTIVE;
        const content = { sender, operatorId, serviceId };
        const isIn = joined.includes(serviceId);
        const whyNot = isActive ? (isAllowed ? undefined : t.notOnList) : t.targetInactive;
        return (
          <li key={serviceId}>
            <span>
              {name} {isIn && <Badge tone="good">{t.joined}</Badge>}
            </span>
            {isIn ? (
              <Button
                label={t.leaveService(name)}
                onClick={() =>
                  propose({
                    title: t.leave,
                    lines: [t.lineLeave(moniker, name)],
                    notes: [t.noteLeave],
                    messages: [message(MsgLeaveService, content)],
                  })
                }
              >
                {t.leave}
              </Button>
            ) : (
              <Button
                label={t.joinService(name)}
                whyNot={whyNot}
                onClick={() =>
                  propose({
                    title: t.join,
                    lines: [t.lineJoin(moniker, name)],
                    messages: [message(MsgJoinService, content)],
                  })
                }
              >
                {t.join}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
