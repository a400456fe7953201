import type { Operator } from "@milkyway/modules/operators/client";
import { href } from "../../app/router.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { Section } from "../../ui/Section.tsx";
import { StatusBadge } from "../../ui/StatusBadge.tsx";
import type { World } from "../../world/world.ts";
import { useOperatorDetails } from "../operators/useOperatorDetails.ts";
import { CommissionForm } from "./CommissionForm.tsx";
import { Income } from "./Income.tsx";
import { IncomeChart } from "./IncomeChart.tsx";
import { JoinedServices } from "./JoinedServices.tsx";
import { StatusActions } from "./StatusActions.tsx";

interface Props {
  readonly world: World;
  readonly operator: Operator;
}

const NONE: readonly never[] = [];

/** An operator that the account administers. */
export function OwnOperator({ world, operator }: Props) {
  const { t } = useSpeech();
  const { data: details } = useOperatorDetails(world.operators);
  const own = details?.get(operator.id);
  return (
    <Section
      title={`#${operator.id} ${operator.moniker}`}
      actions={<a href={href("operators", operator.id)}>{t.publicPage}</a>}
    >
      <p>
        <StatusBadge kind="operator" status={operator.status} />
      </p>
      <Income operator={operator} />
      <IncomeChart id={operator.id} />
      <CommissionForm operator={operator} current={own?.commission ?? 0n} />
      <JoinedServices world={world} operator={operator} joined={own?.serviceIds ?? NONE} />
      <StatusActions operator={operator} />
    </Section>
  );
}
