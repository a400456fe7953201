import type { JsonObject } from "@milkyway/codec";
import { href, useRoute } from "../../app/router.ts";
import { useChain } from "../../chain/chainContext.ts";
import { useLoaded } from "../../chain/useLoaded.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { Loading } from "../../ui/Loading.tsx";
import { TimeAgo } from "../../ui/TimeAgo.tsx";
import { beginsWithVotes, useVotesFrom } from "./votesFrom.ts";

interface Meta {
  readonly header: { readonly height: string; readonly time: string };
  readonly num_txs: string;
}

/** The blocks that were made last. */
export function LatestBlocks() {
  const { t } = useSpeech();
  const { head } = useChain();
  const { query } = useRoute();
  const votesFrom = useVotesFrom();
  const isAll = query.get("system") === "1";
  const countOf = ({ header, num_txs: count }: Meta) =>
    Number(count) - (!isAll && beginsWithVotes(BigInt(header.height), votesFrom) ? 1 : 0);
  const answer = useLoaded("latestBlocks", async ({ transport }) => {
    const { block_metas: metas } = await transport.call("blockchain");
    return (Array.isArray(metas)
      ? (metas as readonly JsonObject[])
      : []) as unknown as readonly Meta[];
  });
  return (
    <Loading of={answer}>
      {(metas) => (
        <table className="table">
          <caption className="hidden">{t.blocks}</caption>
          <thead>
            <tr>
              <th scope="col">{t.height}</th>
              <th scope="col">{t.time}</th>
              <th scope="col" className="number">
                {t.transactions}
              </th>
            </tr>
          </thead>
          <tbody>
            {metas.slice(0, 10).map(({ header: { height, time }, ...meta }) => (
              <tr key={height} data-latest={`${head?.height}` === height}>
                <td data-label={t.height}>
                  <a href={href("explorer", "blocks", height)}>{height}</a>
                </td>
                <td data-label={t.time}>
                  <TimeAgo atMs={Date.parse(time)} />
                </td>
                <td data-label={t.transactions} className="number">
                  {countOf({ header: { height, time }, ...meta })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Loading>
  );
}
