import type { Service } from "@milkyway/modules/services/client";
import { useSpeech } from "../../i18n/texts.ts";
import { AddressLink } from "../../ui/AddressLink.tsx";
import { Amounts } from "../../ui/Amounts.tsx";
import { Facts } from "../../ui/Facts.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { Money } from "../../ui/Money.tsx";
import { StatusBadge } from "../../ui/StatusBadge.tsx";
import { TargetName } from "../../ui/TargetName.tsx";
import { type TargetKind, typeOf } from "../../world/targets.ts";
import type { World } from "../../world/world.ts";
import { displayOf, worthOfAll } from "../../world/worth.ts";
import { OutsideLink } from "../targets/OutsideLink.tsx";
import { useServiceDetails } from "./useServiceDetails.ts";

interface Props {
  readonly world: World;
  readonly service: Service;
}

function names(kind: TargetKind, ids: readonly number[], none: string) {
  if (ids.length === 0) return none;
  return (
    <span className="amounts">
      {ids.map((targetId) => (
        <TargetName key={targetId} target={{ type: typeOf(kind), targetId }} />
      ))}
    </span>
  );
}

/** What there is to know of a service. */
export function ServiceFacts({ world, service }: Props) {
  const { t } = useSpeech();
  const details = useServiceDetails(service.id);
  return (
    <Loading of={details}>
      {({ allowedDenoms, allowedOperators, poolIds, operatorIds }) => (
        <Facts
          facts={[
            [t.status, <StatusBadge key="s" kind="service" status={service.status} />],
            [t.restaked, <Amounts key="t" coins={service.tokens} />],
            [t.value, <Money key="v" micros={worthOfAll(world.assets, service.tokens)} />],
            [t.securedByPools, names("pool", poolIds, t.none)],
            [t.joinedOperators, names("operator", operatorIds, t.none)],
            [t.allowedOperators, names("operator", allowedOperators, t.everyOperator)],
            [
              t.allowedDenoms,
              allowedDenoms.length === 0
                ? t.everyDenom
                : allowedDenoms.map((each) => displayOf(world.assets, each).ticker).join(", "),
            ],
            [t.website, <OutsideLink key="w" text={service.website} />],
            [t.admin, <AddressLink key="a" address={service.admin} />],
          ]}
        />
      )}
    </Loading>
  );
}
