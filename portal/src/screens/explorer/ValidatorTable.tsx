import { Query, type Validator } from "@milkyway/modules/staking/client";
import { query } from "@milkyway/sdk";
import { useLoaded } from "../../chain/useLoaded.ts";
import { shareToText } from "../../format/amounts.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { Amount } from "../../ui/Amount.tsx";
import { Badge } from "../../ui/Badge.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { Empty } from "../../ui/Empty.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { every } from "../../world/every.ts";

const BONDED = 3;

/** The validators of the chain, who are not the operators of services. */
export function ValidatorTable() {
  const { t, marks } = useSpeech();
  const answer = useLoaded("validators", (client) =>
    every(
      (pagination) => query(client, Query, "validators", { status: "", pagination }),
      (page) => page.validators,
    ),
  );
  const tokens = ({ tokens: amount }: Validator) => ({ denom: "umilk", amount });
  return (
    <Loading of={answer}>
      {(validators) => (
        <DataTable
          name="validators"
          caption={t.validators}
          rows={validators}
          rowKey={({ operatorAddress }) => operatorAddress}
          empty={<Empty text={t.noValidators} />}
          columns={[
            {
              key: "name",
              title: t.name,
              sortBy: ({ description }) => description.moniker,
              cell: ({ description, operatorAddress }) => (
                <span title={operatorAddress}>{description.moniker}</span>
              ),
            },
            {
              key: "status",
              title: t.status,
              cell: ({ status, jailed }) => {
                if (jailed) return <Badge tone="bad">{t.jailed}</Badge>;
                return status === BONDED ? (
                  <Badge tone="good">{t.active}</Badge>
                ) : (
                  <Badge tone="plain">{t.inactive}</Badge>
                );
              },
            },
            {
              key: "tokens",
              title: t.votingPower,
              isNumber: true,
              sortBy: (each) => each.tokens,
              cell: (each) => <Amount coin={tokens(each)} places={2} />,
            },
            {
              key: "commission",
              title: t.commission,
              isNumber: true,
              cell: ({ commission }) => shareToText(commission.commissionRates.rate, marks),
            },
          ]}
        />
      )}
    </Loading>
  );
}
