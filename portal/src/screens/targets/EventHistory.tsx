import { useLoaded } from "../../chain/useLoaded.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { Empty } from "../../ui/Empty.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { searchTxs } from "../explorer/searchTxs.ts";
import { TxTable } from "../explorer/TxTable.tsx";

/** Event types of the chain's messages that name a target by an attribute. */
const EVENTS: Readonly<Record<string, readonly string[]>> = {
  operator_id: [
    "register_operator",
    "set_operator_params",
    "start_operator_inactivation",
    "reactivate_operator",
    "join_service",
    "leave_service",
  ],
  service_id: [
    "create_service",
    "activate_service",
    "deactivate_service",
    "join_service",
    "borrow_pool_security",
    "create_rewards_plan",
  ],
};

interface Props {
  readonly attribute: "operator_id" | "service_id";
  readonly value: string;
}

/** Transactions that changed a target, the latest first. */
export function EventHistory({ attribute, value }: Props) {
  const { t } = useSpeech();
  const answer = useLoaded(`history:${attribute}:${value}`, async (client) => {
    const found = await Promise.all(
      (EVENTS[attribute] ?? []).map((event) =>
        searchTxs(client, `${event}.${attribute}='${value}'`, 1),
      ),
    );
    const byHash = new Map(found.flatMap(({ txs }) => txs).map((tx) => [tx.hash.join(), tx]));
    return [...byHash.values()].sort((a, b) => Number(b.height - a.height));
  });
  return (
    <Loading of={answer}>
      {(txs) =>
        txs.length === 0 ? (
          <Empty text={t.noHistoryYet} />
        ) : (
          <TxTable caption={t.history} txs={txs} />
        )
      }
    </Loading>
  );
}
