import { href, useRoute, withQuery } from "../../app/router.ts";
import { shareToText } from "../../format/amounts.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { Empty } from "../../ui/Empty.tsx";
import { Money } from "../../ui/Money.tsx";
import { StatusBadge } from "../../ui/StatusBadge.tsx";
import type { World } from "../../world/world.ts";
import { worthOfAll } from "../../world/worth.ts";
import { useFavourites } from "../targets/favourites.ts";
import { matches } from "../targets/matches.ts";
import { Star } from "../targets/Star.tsx";
import { useOperatorDetails } from "./useOperatorDetails.ts";

/** Operators with commission, services and stake. */
export function OperatorTable({ world }: { readonly world: World }) {
  const { t, marks } = useSpeech();
  const { query } = useRoute();
  const favourites = useFavourites("operators");
  const { data: details } = useOperatorDetails(world.operators);
  const show = query.get("show") ?? "";
  const rows = world.operators.filter(
    ({ id, moniker, status }) =>
      matches(query.get("q") ?? "", moniker, id) &&
      (show === "" || (show === "favourites" ? favourites.has(id) : `${status}` === show)),
  );
  return (
    <DataTable
      caption={t.navOperators}
      rows={rows}
      rowKey={({ id }) => `${id}`}
      empty={<Empty text={t.noOperators} />}
      columns={[
        {
          key: "name",
          title: t.name,
          sortBy: ({ moniker }) => moniker,
          cell: ({ id, moniker }) => (
            <>
              <Star
                isOn={favourites.has(id)}
                name={moniker}
                onToggle={() => favourites.toggle(id)}
              />
              <a href={href("operators", id)}>{moniker}</a>
            </>
          ),
        },
        {
          key: "status",
          title: t.status,
          sortBy: ({ status }) => status,
          cell: ({ status }) => <StatusBadge kind="operator" status={status} />,
        },
        {
          key: "commission",
          title: t.commission,
          isNumber: true,
          sortBy: ({ id }) => details?.get(id)?.commission ?? 0n,
          cell: ({ id }) => shareToText(details?.get(id)?.commission ?? 0n, marks),
        },
        {
          key: "services",
          title: t.navServices,
          isNumber: true,
          sortBy: ({ id }) => details?.get(id)?.serviceIds.length ?? 0,
          cell: ({ id }) => details?.get(id)?.serviceIds.length ?? "…",
        },
        {
          key: "value",
          title: t.value,
          isNumber: true,
          sortBy: ({ tokens }) => worthOfAll(world.assets, tokens),
          cell: ({ tokens }) => <Money micros={worthOfAll(world.assets, tokens)} />,
        },
        {
          key: "go",
          title: t.action,
          cell: ({ id, moniker }) => (
            <a
              className="button"
              aria-label={t.restakeTo(moniker)}
              href={withQuery(href("restake"), { kind: "operator", id: `${id}` })}
            >
              {t.navRestake}
            </a>
          ),
        },
      ]}
    />
  );
}
