import { fromBase64 } from "@milkyway/bytes";
import { isJsonObject, type JsonValue } from "@milkyway/codec";
import type { TxInBlock } from "@milkyway/sdk";
import { href } from "../../app/router.ts";
import type { ScreenProps } from "../../app/screens.ts";
import { useLoaded } from "../../chain/useLoaded.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { Empty } from "../../ui/Empty.tsx";
import { Facts } from "../../ui/Facts.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { Page } from "../../ui/Page.tsx";
import { RawJson } from "../../ui/RawJson.tsx";
import { Section } from "../../ui/Section.tsx";
import { TimeAgo } from "../../ui/TimeAgo.tsx";
import { PriceVotes } from "./PriceVotes.tsx";
import { type PriceVote, readPriceVotes } from "./priceVotes.ts";
import { searchTxs } from "./searchTxs.ts";
import { TxTable } from "./TxTable.tsx";

/** The votes that a block begins with; none when it begins with a transaction. */
function votesIn(block: JsonValue | undefined): readonly PriceVote[] {
  const data = isJsonObject(block) && isJsonObject(block.data) ? block.data : {};
  const [first] = Array.isArray(data.txs) ? data.txs : [];
  return typeof first === "string" ? (readPriceVotes(fromBase64(first)) ?? []) : [];
}

/** One block with its transactions. */
export function BlockScreen({ id }: ScreenProps) {
  const { t } = useSpeech();
  const height = /^\d{1,18}$/.test(id) ? id : "0";
  const answer = useLoaded(
    `block:${height}`,
    async (client) => {
      const { block, block_id: blockId } = await client.transport.call("block", { height });
      const { txs } = await searchTxs(client, `tx.height = ${height}`, 1, 100);
      const header = isJsonObject(block) && isJsonObject(block.header) ? block.header : {};
      const hash = isJsonObject(blockId) ? String(blockId.hash) : "";
      const votes = votesIn(block);
      // Votes are listed like a transaction that nobody could read.
      const isVotes = ({ log }: TxInBlock) => votes.length > 0 && log === "tx parse error";
      return { header, hash, votes, txs: txs.filter((tx) => !isVotes(tx)) };
    },
    { isLive: false },
  );
  const number = BigInt(height);
  return (
    <Page
      title={t.block(height)}
      actions={
        <>
          {number > 1n && <a href={href("explorer", "blocks", number - 1n)}>← {t.previous}</a>}
          <a href={href("explorer", "blocks", number + 1n)}>{t.next} →</a>
        </>
      }
    >
      <Loading of={answer}>
        {({ header, hash, votes, txs }) => (
          <>
            <Section title={t.facts}>
              <Facts
                facts={[
                  [t.time, <TimeAgo key="t" atMs={Date.parse(String(header.time))} />],
                  [t.hash, <code key="h">{hash}</code>],
                  [t.proposer, <code key="p">{String(header.proposer_address)}</code>],
                  [t.appHash, <code key="a">{String(header.app_hash)}</code>],
                ]}
              />
            </Section>
            <Section title={t.transactions}>
              {txs.length === 0 ? (
                <Empty text={t.noTxsInBlock} />
              ) : (
                <TxTable caption={t.transactions} txs={txs} />
              )}
            </Section>
            {votes.length > 0 && (
              <Section title={t.priceVotes}>
                <p className="muted">{t.priceVotesLead}</p>
                <PriceVotes votes={votes} />
              </Section>
            )}
            <Section title={t.raw}>
              <RawJson label="JSON" json={header} />
            </Section>
          </>
        )}
      </Loading>
    </Page>
  );
}
