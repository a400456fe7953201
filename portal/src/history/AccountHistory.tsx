import { askHistory, type Fields } from "@milkyway/indexer/client";
import { useChain } from "../chain/chainContext.ts";
import { useSpeech } from "../i18n/texts.ts";
import { saveFile } from "../screens/portfolio/saveFile.ts";
import { useKeyPages } from "../screens/targets/useKeyPages.ts";
import { Amount } from "../ui/Amount.tsx";
import { Button } from "../ui/Button.tsx";
import { HashLink } from "../ui/HashLink.tsx";
import { TimeAgo } from "../ui/TimeAgo.tsx";
import { AboutWhom } from "./AboutWhom.tsx";
import { cursorOf } from "./cursors.ts";
import { type HistoryColumn, HistoryRows } from "./HistoryRows.tsx";
import { kindText } from "./kindText.ts";
import { useHistory } from "./useHistory.ts";

type Row = Fields<"accountHistory">;

const keyOf = ({ height, hash, kind, denom, other, message }: Row) =>
  `${height} ${hash} ${kind} ${denom} ${other} ${message}`;

function useColumns(): readonly HistoryColumn<Row>[] {
  const { t } = useSpeech();
  return [
    { title: t.time, cell: ({ time }) => <TimeAgo atMs={Date.parse(time)} /> },
    { title: t.action, cell: (row) => kindText(t, row) },
    { title: t.with, cell: (row) => <AboutWhom row={row} /> },
    {
      title: t.amount,
      cell: ({ denom, amount }) =>
        denom === null || amount === null ? (
          "–"
        ) : (
          <Amount coin={{ denom, amount: BigInt(amount) }} />
        ),
      isNumber: true,
    },
    {
      title: t.hash,
      cell: ({ hash }) => (hash === null ? t.byTheChain : <HashLink hash={hash} />),
    },
  ];
}

/** What happened to an account, the latest first, and all of it as a file for tables. */
export function AccountHistory({ address }: { readonly address: string }) {
  const { t } = useSpeech();
  const { config } = useChain();
  const columns = useColumns();
  const pages = useKeyPages();
  const request = { address, limit: 20, ...cursorOf(pages.key) };
  const history = useHistory("accountHistory", request, { isLive: true });
  const save = async () =>
    saveFile("history.csv", await askHistory(config.history, "accountCsv", { address }));
  return (
    <HistoryRows of={history} pages={pages} columns={columns} keyOf={keyOf}>
      <Button onClick={() => void save()}>{t.saveCsv}</Button>
    </HistoryRows>
  );
}
