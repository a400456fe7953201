import { OperatorStatus } from "@milkyway/modules/operators/client";
import { ServiceStatus } from "@milkyway/modules/services/client";
import { useSpeech } from "../i18n/texts.ts";
import { Badge } from "./Badge.tsx";

interface Props {
  readonly kind: "operator" | "service";
  readonly status: number;
}

/** The status of an operator or a service, in a word. */
export function StatusBadge({ kind, status }: Props) {
  const { t } = useSpeech();
  if (kind === "service") {
    if (status === ServiceStatus.SERVICE_STATUS_ACTIVE)
      return <Badge tone="good">{t.active}</Badge>;
    if (status === ServiceStatus.SERVICE_STATUS_CREATED)
      return <Badge tone="plain">{t.created}</Badge>;
    return <Badge tone="bad">{t.inactive}</Badge>;
  }
  if (status === OperatorStatus.OPERATOR_STATUS_ACTIVE)
    return <Badge tone="good">{t.active}</Badge>;
  if (status === OperatorStatus.OPERATOR_STATUS_INACTIVATING)
    return <Badge tone="warn">{t.inactivating}</Badge>;
  return <Badge tone="bad">{t.inactive}</Badge>;
}
