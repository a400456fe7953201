import { useSpeech } from "../../i18n/texts.ts";
import { Empty } from "../../ui/Empty.tsx";
import { StatusBadge } from "../../ui/StatusBadge.tsx";
import type { Securing } from "../../world/useSecuring.ts";
import type { World } from "../../world/world.ts";
import { displayOf } from "../../world/worth.ts";
import {
  distrust,
  isTrusted,
  isTrustedWithAll,
  type Trust,
  trustWithAll,
  withPool,
} from "./trust.ts";

interface Props {
  readonly world: World;
  readonly securing: Securing;
  readonly trust: Trust;
  readonly onChange: (trust: Trust) => void;
}

/** Services by pools, a box for each pair; a mark shows which pairs the service borrows. */
export function TrustMatrix({ world, securing, trust, onChange }: Props) {
  const { t } = useSpeech();
  const pools = world.pools.map(({ id, denom }) => ({
    id,
    ticker: displayOf(world.assets, denom).ticker,
  }));
  const poolIds = pools.map(({ id }) => id);
  if (world.services.length === 0) return <Empty text={t.noServices} />;
  return (
    <table className="table matrix">
      <caption>{t.matrixCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.service}</th>
          <th scope="col">{t.allPools}</th>
          {pools.map(({ id, ticker }) => (
            <th key={id} scope="col">
              {ticker}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {world.services.map(({ id: serviceId, name, status }) => (
          <tr key={serviceId}>
            <th scope="row">
              <a href={`#/services/${serviceId}`}>{name}</a>{" "}
              <StatusBadge kind="service" status={status} />
            </th>
            <td data-label={t.allPools}>
              <input
                type="checkbox"
                aria-label={t.trustInAll(name)}
                checked={isTrustedWithAll(trust, serviceId)}
                onChange={({ target }) =>
                  onChange(
                    target.checked ? trustWithAll(trust, serviceId) : distrust(trust, serviceId),
                  )
                }
              />
            </td>
            {pools.map(({ id: poolId, ticker }) => {
              const isBorrowed = securing.get(serviceId)?.includes(poolId) ?? false;
              return (
                <td
                  key={poolId}
                  data-label={ticker}
                  className={isBorrowed ? "borrowed" : undefined}
                >
                  <input
                    type="checkbox"
                    aria-label={t.trustIn(name, ticker)}
                    checked={isTrusted(trust, serviceId, poolId)}
                    onChange={({ target }) =>
                      onChange(
                        withPool(trust, { serviceId, poolId, isTrusted: target.checked }, poolIds),
                      )
                    }
                  />
                  {isBorrowed && <span className="muted"> {t.borrows}</span>}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
