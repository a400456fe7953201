import { useSpeech } from "../../i18n/texts.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { Empty } from "../../ui/Empty.tsx";
import { Money } from "../../ui/Money.tsx";
import { TimeAgo } from "../../ui/TimeAgo.tsx";
import type { World } from "../../world/world.ts";

/** Assets with their prices and how old these are. */
export function PriceList({ world }: { readonly world: World }) {
  const { t } = useSpeech();
  return (
    <DataTable
      name="prices"
      caption={t.prices}
      rows={[...world.assets.values()]}
      rowKey={({ denom }) => denom}
      empty={<Empty text={t.noAssets} />}
      columns={[
        { key: "asset", title: t.asset, cell: (a) => a.ticker, sortBy: (a) => a.ticker },
        { key: "denom", title: t.denom, cell: (a) => <code>{a.denom}</code> },
        {
          key: "price",
          title: t.price,
          isNumber: true,
          cell: ({ price }) => (price === undefined ? t.noPrice : <Money micros={price} />),
          sortBy: ({ price }) => price ?? 0n,
        },
        {
          key: "age",
          title: t.priceAge,
          cell: ({ pricedAt }) =>
            pricedAt === undefined || pricedAt <= 0 ? "–" : <TimeAgo atMs={pricedAt} />,
        },
      ]}
    />
  );
}
