import { askHistory, type Fields } from "@milkyway/indexer/client";
import { useChain } from "../chain/chainContext.ts";
import { useSpeech } from "../i18n/texts.ts";
import { saveFile } from "../screens/portfolio/saveFile.ts";
import { KeyPager } from "../screens/targets/KeyPager.tsx";
import { useKeyPages } from "../screens/targets/useKeyPages.ts";
import { Amount } from "../ui/Amount.tsx";
import { Button } from "../ui/Button.tsx";
import { Empty } from "../ui/Empty.tsx";
import { HashLink } from "../ui/HashLink.tsx";
import { TimeAgo } from "../ui/TimeAgo.tsx";
import { AboutWhom } from "./AboutWhom.tsx";
import { cursorKey, cursorOf } from "./cursors.ts";
import { HistoryOf } from "./HistoryOf.tsx";
import { kindText } from "./kindText.ts";
import { useHistory } from "./useHistory.ts";

type Row = Fields<"accountHistory">;

/** What happened to an account, the latest first, and all of it as a file for tables. */
export function AccountHistory({ address }: { readonly address: string }) {
  const { t } = useSpeech();
  const { config } = useChain();
  const pages = useKeyPages();
  const request = { address, limit: 20, ...cursorOf(pages.key) };
  const history = useHistory("accountHistory", request, { isLive: true });
  const save = async () =>
    saveFile("history.csv", await askHistory(config.history, "accountCsv", { address }));
  return (
    <HistoryOf of={history}>
      {({ rows, next }) =>
        rows.length === 0 ? (
          <Empty text={t.noHistoryYet} />
        ) : (
          <>
            <RowTable rows={rows} />
            <KeyPager pages={pages} nextKey={cursorKey(next)} />
            <Button onClick={() => void save()}>{t.saveCsv}</Button>
          </>
        )
      }
    </HistoryOf>
  );
}

function RowTable({ rows }: { readonly rows: readonly Row[] }) {
  const { t } = useSpeech();
  return (
    <table className="table">
      <caption className="hidden">{t.history}</caption>
      <thead>
        <tr>
          <th scope="col">{t.time}</th>
          <th scope="col">{t.action}</th>
          <th scope="col">{t.with}</th>
          <th scope="col" className="number">
            {t.amount}
          </th>
          <th scope="col">{t.hash}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr
            key={`${row.height} ${row.hash} ${row.kind} ${row.denom} ${row.other} ${row.message}`}
          >
            <td data-label={t.time}>
              <TimeAgo atMs={Date.parse(row.time)} />
            </td>
            <td data-label={t.action}>{kindText(t, row)}</td>
            <td data-label={t.with}>
              <AboutWhom row={row} />
            </td>
            <td data-label={t.amount} className="number">
              {row.denom === null || row.amount === null ? (
                "–"
              ) : (
                <Amount coin={{ denom: row.denom, amount: BigInt(row.amount) }} />
              )}
            </td>
            <td data-label={t.hash}>
              {row.hash === null ? t.byTheChain : <HashLink hash={row.hash} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
