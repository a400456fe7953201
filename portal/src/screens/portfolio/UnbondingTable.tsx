import { spanText } from "../../format/time.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { Amounts } from "../../ui/Amounts.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { Empty } from "../../ui/Empty.tsx";
import { TargetName } from "../../ui/TargetName.tsx";
import { TimeAgo } from "../../ui/TimeAgo.tsx";
import { useNow } from "../../ui/useNow.ts";
import type { Unbonding } from "../../world/portfolio.ts";

/** What comes back, and when. */
export function UnbondingTable({ unbondings }: { readonly unbondings: readonly Unbonding[] }) {
  const { t } = useSpeech();
  const now = useNow();
  return (
    <DataTable
      name="unbondings"
      caption={t.unbonding}
      rows={unbondings}
      rowKey={({ id, type }) => `${type}/${id}`}
      empty={<Empty text={t.noUnbondings} />}
      columns={[
        { key: "target", title: t.target, cell: (each) => <TargetName target={each} /> },
        {
          key: "amount",
          title: t.amount,
          isNumber: true,
          cell: ({ coins }) => <Amounts coins={coins} />,
        },
        {
          key: "left",
          title: t.timeLeft,
          sortBy: ({ endsAt }) => endsAt,
          cell: ({ endsAt }) => (endsAt > now ? spanText(endsAt - now) : t.withNextBlock),
        },
        { key: "at", title: t.paidOut, cell: ({ endsAt }) => <TimeAgo atMs={endsAt} /> },
      ]}
    />
  );
}
