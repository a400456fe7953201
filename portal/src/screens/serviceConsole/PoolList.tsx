import {
  MsgBorrowPoolSecurity,
  MsgCeasePoolSecurityBorrow,
} from "@milkyway/modules/restaking/client";
import { type Service, ServiceStatus } from "@milkyway/modules/services/client";
import { message } from "@milkyway/sdk";
import { useSpeech } from "../../i18n/texts.ts";
import { useTransactions } from "../../tx/txContext.ts";
import { Button } from "../../ui/Button.tsx";
import type { World } from "../../world/world.ts";
import { displayOf } from "../../world/worth.ts";

interface Props {
  readonly world: World;
  readonly service: Service;
  readonly poolIds: readonly number[];
}

/** Pools to borrow security from, or to cease to. */
export function PoolList({ world, service, poolIds }: Props) {
  const { t } = useSpeech();
  const { propose } = useTransactions();
  const isActive = service.status === ServiceStatus.SERVICE_STATUS_ACTIVE;
  return (
    <ul className="choices">
      {world.pools.map(({ id: poolId, denom }) => {
        const { ticker } = displayOf(world.assets, denom);
        const isBorrowed = poolIds.includes(poolId);
        const type = isBorrowed ? MsgCeasePoolSecurityBorrow : MsgBorrowPoolSecurity;
        const content = { sender: service.admin, serviceId: service.id, poolId };
        const name = isBorrowed ? t.cease : t.borrow;
        return (
          <li key={poolId}>
            <span>{ticker}</span>
            <Button
              label={`${name}: ${ticker}`}
              whyNot={isActive || isBorrowed ? undefined : t.activateFirst}
              onClick={() =>
                propose({
                  title: name,
                  lines: [
                    isBorrowed
                      ? t.lineCease(service.name, ticker)
                      : t.lineBorrow(service.name, ticker),
                  ],
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
  );
}
