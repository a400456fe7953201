import type { Operator } from "@milkyway/modules/operators/client";
import { MsgWithdrawOperatorCommission, Query } from "@milkyway/modules/rewards/client";
import { message, query } from "@milkyway/sdk";
import { useLoaded } from "../../chain/useLoaded.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { useTransactions } from "../../tx/txContext.ts";
import { Amounts } from "../../ui/Amounts.tsx";
import { Button } from "../../ui/Button.tsx";
import { claimable } from "../../world/loadPortfolio.ts";

/** The commission that an operator can take. */
export function Income({ operator }: { readonly operator: Operator }) {
  const { t } = useSpeech();
  const { propose } = useTransactions();
  const { data } = useLoaded(`commission:${operator.id}`, (client) =>
    query(client, Query, "operatorCommission", { operatorId: operator.id }),
  );
  const coins = claimable(data?.commission.commissions ?? []);
  const review = () =>
    propose({
      title: t.withdrawCommission,
      lines: [t.lineWithdrawCommission(operator.moniker)],
      messages: [
        message(MsgWithdrawOperatorCommission, { sender: operator.admin, operatorId: operator.id }),
      ],
    });
  return (
    <div className="actions">
      <span>
        {t.income}: <Amounts coins={coins} />
      </span>
      <Button whyNot={coins.length === 0 ? t.nothingToClaim : undefined} onClick={review}>
        {t.withdrawCommission}
      </Button>
    </div>
  );
}
