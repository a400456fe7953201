import { useLoaded } from "../../chain/useLoaded.ts";
import { AccountHistory } from "../../history/AccountHistory.tsx";
import { useHistoryState } from "../../history/useHistory.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { Button } from "../../ui/Button.tsx";
import { Empty } from "../../ui/Empty.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { searchTxs } from "../explorer/searchTxs.ts";
import { TxTable } from "../explorer/TxTable.tsx";
import { historyCsv } from "./historyCsv.ts";
import { saveFile } from "./saveFile.ts";

/** What happened to an account; only what it signed when the node keeps no history. */
export function History({ address }: { readonly address: string }) {
  if (useHistoryState() === "ready") return <AccountHistory address={address} />;
  return <SignedTxs address={address} />;
}

/** The transactions that an account signed, the latest first, and as a file for tables. */
function SignedTxs({ address }: { readonly address: string }) {
  const { t } = useSpeech();
  const answer = useLoaded(`txs:${address}`, (client) =>
    searchTxs(client, `message.sender='${address}'`, 1, 100),
  );
  return (
    <Loading of={answer}>
      {({ txs }) =>
        txs.length === 0 ? (
          <Empty text={t.noTxs} />
        ) : (
          <>
            <TxTable caption={t.history} txs={txs} />
            <Button onClick={() => saveFile("history.csv", historyCsv(txs))}>{t.saveCsv}</Button>
          </>
        )
      }
    </Loading>
  );
}
