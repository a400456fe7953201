import { useLoaded } from "../../chain/useLoaded.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { Button } from "../../ui/Button.tsx";
import { Empty } from "../../ui/Empty.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { searchTxs } from "../explorer/searchTxs.ts";
import { TxTable } from "../explorer/TxTable.tsx";
import { historyCsv } from "./historyCsv.ts";
import { saveFile } from "./saveFile.ts";

/** The transactions that an account signed, the latest first, and as a file for tables. */
export function History({ address }: { readonly address: string }) {
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
