import { hashText, type TxInBlock } from "@milkyway/sdk";
import { href } from "../../app/router.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { Badge } from "../../ui/Badge.tsx";
import { HashLink } from "../../ui/HashLink.tsx";
import { actionsOf } from "./actionsOf.ts";

interface Props {
  readonly caption: string;
  readonly txs: readonly TxInBlock[];
}

/** Transactions with what they do and what became of them. */
export function TxTable({ caption, txs }: Props) {
  const { t } = useSpeech();
  return (
    <table className="table">
      <caption className="hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.hash}</th>
          <th scope="col">{t.action}</th>
          <th scope="col">{t.result}</th>
          <th scope="col" className="number">
            {t.height}
          </th>
        </tr>
      </thead>
      <tbody>
        {txs.map((tx) => {
          const hash = hashText(tx.hash);
          return (
            <tr key={hash}>
              <td data-label={t.hash}>
                <HashLink hash={hash} />
              </td>
              <td data-label={t.action}>{actionsOf(tx).join(", ") || "–"}</td>
              <td data-label={t.result}>
                {tx.code === 0 ? (
                  <Badge tone="good">{t.stateExecuted}</Badge>
                ) : (
                  <Badge tone="bad" title={tx.log}>
                    {t.stateFailed}
                  </Badge>
                )}
              </td>
              <td data-label={t.height} className="number">
                <a href={href("explorer", "blocks", tx.height)}>{`${tx.height}`}</a>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
