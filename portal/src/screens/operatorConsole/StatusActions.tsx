import {
  MsgDeactivateOperator,
  MsgReactivateOperator,
  type Operator,
  OperatorStatus,
  Query,
} from "@milkyway/modules/operators/client";
import { message, query } from "@milkyway/sdk";
import { useLoaded } from "../../chain/useLoaded.ts";
import { spanText } from "../../format/time.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { useTransactions } from "../../tx/txContext.ts";
import { Button } from "../../ui/Button.tsx";

/** Takes an operator out of work, or back in. */
export function StatusActions({ operator }: { readonly operator: Operator }) {
  const { t } = useSpeech();
  const { propose } = useTransactions();
  const { data } = useLoaded("operatorParams", (client) => query(client, Query, "params", {}));
  const content = { sender: operator.admin, operatorId: operator.id };
  const wait = spanText(Number((data?.params.deactivationTime ?? 0n) / 1_000_000n));
  if (operator.status === OperatorStatus.OPERATOR_STATUS_ACTIVE)
    return (
      <Button
        kind="danger"
        onClick={() =>
          propose({
            title: t.deactivate,
            lines: [t.lineDeactivate(operator.moniker)],
            notes: [t.noteDeactivate(wait)],
            messages: [message(MsgDeactivateOperator, content)],
          })
        }
      >
        {t.deactivate}
      </Button>
    );
  const isOut = operator.status === OperatorStatus.OPERATOR_STATUS_INACTIVE;
  return (
    <Button
      whyNot={isOut ? undefined : t.stillInactivating}
      onClick={() =>
        propose({
          title: t.reactivate,
          lines: [t.lineReactivate(operator.moniker)],
          messages: [message(MsgReactivateOperator, content)],
        })
      }
    >
      {t.reactivate}
    </Button>
  );
}
