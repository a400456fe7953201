import { href, useRoute } from "../../app/router.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { Badge } from "../../ui/Badge.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { Empty } from "../../ui/Empty.tsx";
import { Money } from "../../ui/Money.tsx";
import { StatusBadge } from "../../ui/StatusBadge.tsx";
import { planState } from "../../world/plans.ts";
import type { World } from "../../world/world.ts";
import { worthOf, worthOfAll } from "../../world/worth.ts";
import { useFavourites } from "../targets/favourites.ts";
import { matches } from "../targets/matches.ts";
import { Star } from "../targets/Star.tsx";

/** What the running plans of a service pay a day. */
export function servicePays(world: World, serviceId: number): bigint {
  return world.plans
    .filter((plan) => plan.serviceId === serviceId)
    .filter((plan) => planState(plan, world, Date.now()) === "running")
    .reduce((sum, { amountPerDay }) => sum + worthOf(world.assets, amountPerDay), 0n);
}

/** Services with status, what they pay, and what is restaked to them. */
export function ServiceTable({ world }: { readonly world: World }) {
  const { t } = useSpeech();
  const { query } = useRoute();
  const favourites = useFavourites("services");
  const show = query.get("show") ?? "";
  const rows = world.services.filter(
    ({ id, name, status }) =>
      matches(query.get("q") ?? "", name, id) &&
      (show === "" || (show === "favourites" ? favourites.has(id) : `${status}` === show)),
  );
  return (
    <DataTable
      caption={t.navServices}
      rows={rows}
      rowKey={({ id }) => `${id}`}
      empty={<Empty text={t.noServices} />}
      columns={[
        {
          key: "name",
          title: t.name,
          sortBy: ({ name }) => name,
          cell: ({ id, name, accredited }) => (
            <>
              <Star isOn={favourites.has(id)} name={name} onToggle={() => favourites.toggle(id)} />
              <a href={href("services", id)}>{name}</a>{" "}
              {accredited && (
                <Badge tone="good" title={t.accreditedHint}>
                  {t.accredited}
                </Badge>
              )}
            </>
          ),
        },
        {
          key: "status",
          title: t.status,
          sortBy: ({ status }) => status,
          cell: ({ status }) => <StatusBadge kind="service" status={status} />,
        },
        {
          key: "pays",
          title: t.paysPerDay,
          isNumber: true,
          sortBy: ({ id }) => servicePays(world, id),
          cell: ({ id }) => <Money micros={servicePays(world, id)} />,
        },
        {
          key: "value",
          title: t.value,
          isNumber: true,
          sortBy: ({ tokens }) => worthOfAll(world.assets, tokens),
          cell: ({ tokens }) => <Money micros={worthOfAll(world.assets, tokens)} />,
        },
      ]}
    />
  );
}
