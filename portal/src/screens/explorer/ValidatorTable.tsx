import { Query, type Validator } from "@milkyway/modules/staking/client";
import { query } from "@milkyway/sdk";
import { useChain } from "../../chain/chainContext.ts";
import { useLoaded } from "../../chain/useLoaded.ts";
import { shareToText } from "../../format/amounts.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { Amount } from "../../ui/Amount.tsx";
import { Badge } from "../../ui/Badge.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { Empty } from "../../ui/Empty.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { every } from "../../world/every.ts";
import { consensusAddressOf, loadUptime } from "./loadUptime.ts";
import { latestSignatures } from "./signatures.ts";
import { UptimeGrid } from "./UptimeGrid.tsx";

const BONDED = 3;
/** Blocks whose signatures are shown. */
const SHOWN = 25;

/** The validators of the chain, who are not the operators of services. */
export function ValidatorTable() {
  const { t, marks } = useSpeech();
  const answer = useLoaded("validators", (client) =>
    every(
      (pagination) => query(client, Query, "validators", { status: "", pagination }),
      (page) => page.validators,
    ),
  );
  const { chainId, head } = useChain();
  const { data: uptime } = useLoaded("uptime", loadUptime);
  const { data: blocks = [] } = useLoaded(head && `signatures:${chainId}`, (client) =>
    latestSignatures(client, { chainId, head: head?.height ?? 1n, count: SHOWN }),
  );
  const addressOf = (each: Validator) => uptime && consensusAddressOf(uptime, each);
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
            {
              key: "missed",
              title: t.missedBlocks,
              isNumber: true,
              cell: (each) => {
                const missed = uptime?.missed.get(addressOf(each) ?? "");
                if (missed === undefined) return "–";
                return t.missedOf(`${missed}`, `${uptime?.window}`);
              },
            },
            {
              key: "latest",
              title: t.latestBlocks,
              cell: (each) => {
                const address = addressOf(each);
                return address === undefined ? (
                  "–"
                ) : (
                  <UptimeGrid blocks={blocks} address={address} />
                );
              },
            },
          ]}
        />
      )}
    </Loading>
  );
}
