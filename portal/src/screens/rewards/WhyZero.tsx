import { type Finding, Query } from "@milkyway/modules/earnings/client";
import { query } from "@milkyway/sdk";
import { useLoaded } from "../../chain/useLoaded.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { Badge } from "../../ui/Badge.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { Empty } from "../../ui/Empty.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { TargetName } from "../../ui/TargetName.tsx";
import type { World } from "../../world/world.ts";
import { conditionText } from "./conditionText.ts";

interface Props {
  readonly world: World;
  readonly address: string;
}

const keyOf = ({ delegationType, targetId, serviceId, planId }: Finding) =>
  `${delegationType}/${targetId}/${serviceId}/${planId}`;

/** For each stake and each plan whether it earns, and the first thing that is missing. */
export function WhyZero({ world, address }: Props) {
  const { t } = useSpeech();
  const answer = useLoaded(`check:${address}`, (client) =>
    query(client, Query, "rewardsCheck", { delegatorAddress: address, serviceId: 0 }),
  );
  const service = (id: number) => world.services.find((each) => each.id === id)?.name ?? `#${id}`;
  return (
    <Loading of={answer}>
      {({ findings }) => (
        <DataTable
          name="why"
          caption={t.whyTitle}
          rows={findings}
          rowKey={keyOf}
          empty={<Empty text={t.whyNothing} />}
          columns={[
            {
              key: "target",
              title: t.target,
              cell: ({ delegationType: type, targetId }) => (
                <TargetName target={{ type, targetId }} />
              ),
            },
            {
              key: "service",
              title: t.service,
              cell: ({ serviceId, planId }) =>
                planId === 0n ? service(serviceId) : t.planOf(service(serviceId), `${planId}`),
            },
            {
              key: "earns",
              title: t.earns,
              sortBy: ({ earns }) => (earns ? 1 : 0),
              cell: ({ earns }) =>
                earns ? <Badge tone="good">{t.yes}</Badge> : <Badge tone="bad">{t.no}</Badge>,
            },
            {
              key: "why",
              title: t.because,
              cell: ({ earns, failingCondition, explanation }) =>
                earns ? (
                  t.allIsWell
                ) : (
                  <>
                    <span title={explanation}>{conditionText(failingCondition, t)}</span>{" "}
                    {failingCondition === "service_trusted" && (
                      <a href="#/preferences">{t.mendTrust}</a>
                    )}
                  </>
                ),
            },
          ]}
        />
      )}
    </Loading>
  );
}
