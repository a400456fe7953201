import { href, withQuery } from "../../app/router.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { Amount } from "../../ui/Amount.tsx";
import { Amounts } from "../../ui/Amounts.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { Empty } from "../../ui/Empty.tsx";
import { Money } from "../../ui/Money.tsx";
import { useWallet } from "../../wallet/walletContext.ts";
import { typeOf } from "../../world/targets.ts";
import { usePortfolio } from "../../world/usePortfolio.ts";
import { useSecuring } from "../../world/useSecuring.ts";
import type { World } from "../../world/world.ts";
import { displayOf, worthOf } from "../../world/worth.ts";
import { Cap } from "./Cap.tsx";

/** Pools with what is in them, who borrows from them, and what is left to the cap. */
export function PoolTable({ world }: { readonly world: World }) {
  const { t } = useSpeech();
  const { account } = useWallet();
  const { data: portfolio } = usePortfolio(account?.address);
  const { data: securing } = useSecuring();
  const mine = (poolId: number) =>
    portfolio?.stakes.find(({ type, targetId }) => type === typeOf("pool") && targetId === poolId);
  const borrowers = (poolId: number) =>
    world.services.filter(({ id }) => securing?.get(id)?.includes(poolId));
  const worth = ({ denom, tokens }: World["pools"][number]) =>
    worthOf(world.assets, { denom, amount: tokens });
  return (
    <>
      <Cap world={world} />
      <DataTable
        caption={t.navPools}
        rows={world.pools}
        rowKey={({ id }) => `${id}`}
        empty={
          <Empty text={t.noPools}>
            <a href="#/restake">{t.navRestake}</a>
          </Empty>
        }
        columns={[
          {
            key: "asset",
            title: t.asset,
            sortBy: ({ denom }) => displayOf(world.assets, denom).ticker,
            cell: ({ id, denom }) => (
              <a href={href("pools", id)}>{displayOf(world.assets, denom).ticker}</a>
            ),
          },
          {
            key: "tokens",
            title: t.restaked,
            isNumber: true,
            cell: ({ denom, tokens }) => <Amount coin={{ denom, amount: tokens }} places={2} />,
          },
          {
            key: "value",
            title: t.value,
            isNumber: true,
            sortBy: worth,
            cell: (pool) => <Money micros={worth(pool)} />,
          },
          {
            key: "services",
            title: t.borrowedBy,
            sortBy: ({ id }) => borrowers(id).length,
            cell: ({ id }) =>
              borrowers(id)
                .map(({ name }) => name)
                .join(", ") || "–",
          },
          {
            key: "mine",
            title: t.yours,
            isNumber: true,
            cell: ({ id }) => <Amounts coins={mine(id)?.coins ?? []} />,
          },
          {
            key: "go",
            title: t.action,
            cell: ({ id, denom }) => (
              <a
                className="button"
                aria-label={t.restakeTo(displayOf(world.assets, denom).ticker)}
                href={withQuery(href("restake"), { kind: "pool", id: `${id}` })}
              >
                {t.navRestake}
              </a>
            ),
          },
        ]}
      />
    </>
  );
}
