import { setQuery, useRoute } from "../../app/router.ts";
import { useLoaded } from "../../chain/useLoaded.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { CheckField } from "../../ui/CheckField.tsx";
import { Empty } from "../../ui/Empty.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { Pager } from "../../ui/Pager.tsx";
import { searchTxs } from "./searchTxs.ts";
import { TxTable } from "./TxTable.tsx";

const PER_PAGE = 10;

/** Transactions, the latest first, read page by page. */
export function LatestTxs() {
  const { t } = useSpeech();
  const { query } = useRoute();
  const page = Math.max(1, Number(query.get("txs")) || 1);
  const isAll = query.get("system") === "1";
  // Whatever somebody signed names a fee, be it none.
  const wanted = isAll ? "tx.height > 0" : "tx.fee EXISTS";
  const answer = useLoaded(`latestTxs:${isAll}:${page}`, (client) =>
    searchTxs(client, wanted, page, PER_PAGE),
  );
  return (
    <>
      <CheckField
        isChecked={isAll}
        onChange={(isOn) => setQuery({ system: isOn ? "1" : "", txs: "" })}
      >
        {t.showSystem}
      </CheckField>
      <Loading of={answer}>
        {({ txs, total }) =>
          txs.length === 0 ? (
            <Empty text={t.noTxs} />
          ) : (
            <>
              <TxTable caption={t.transactions} txs={txs} />
              <Pager
                page={page}
                pages={Math.ceil(total / PER_PAGE)}
                label={t.pages}
                onPage={(next) => setQuery({ txs: `${next}` })}
              />
            </>
          )
        }
      </Loading>
    </>
  );
}
