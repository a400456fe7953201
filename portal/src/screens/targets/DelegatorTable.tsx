import { Query } from "@milkyway/modules/restaking/client";
import { query } from "@milkyway/sdk";
import { useLoaded } from "../../chain/useLoaded.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { AddressLink } from "../../ui/AddressLink.tsx";
import { Amounts } from "../../ui/Amounts.tsx";
import { Empty } from "../../ui/Empty.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { pageAt } from "../../world/every.ts";
import { type Target, targetKey } from "../../world/portfolio.ts";
import { kindOf } from "../../world/targets.ts";
import { KeyPager } from "./KeyPager.tsx";
import { useKeyPages } from "./useKeyPages.ts";

const LIMIT = 20n;

/** Who has delegated to a target, read page by page. */
export function DelegatorTable({ target }: { readonly target: Target }) {
  const { t } = useSpeech();
  const pages = useKeyPages();
  const { targetId } = target;
  const answer = useLoaded(`delegators:${targetKey(target)}:${pages.name}`, async (client) => {
    const pagination = pageAt(pages.key, LIMIT);
    const kind = kindOf(target);
    if (kind === "operator")
      return query(client, Query, "operatorDelegations", { operatorId: targetId, pagination });
    if (kind === "service")
      return query(client, Query, "serviceDelegations", { serviceId: targetId, pagination });
    return query(client, Query, "poolDelegations", { poolId: targetId, pagination });
  });
  return (
    <Loading of={answer}>
      {({ delegations, pagination }) =>
        delegations.length === 0 ? (
          <Empty text={t.noDelegators} />
        ) : (
          <>
            <table className="table">
              <caption className="hidden">{t.delegators}</caption>
              <thead>
                <tr>
                  <th scope="col">{t.account}</th>
                  <th scope="col" className="number">
                    {t.restaked}
                  </th>
                </tr>
              </thead>
              <tbody>
                {delegations.map(({ delegation, balance }) => (
                  <tr key={delegation.userAddress}>
                    <td data-label={t.account}>
                      <AddressLink address={delegation.userAddress} />
                    </td>
                    <td data-label={t.restaked} className="number">
                      <Amounts coins={balance} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            <KeyPager pages={pages} nextKey={pagination?.nextKey} />
          </>
        )
      }
    </Loading>
  );
}
