import { href } from "../../app/router.ts";
import type { ScreenProps } from "../../app/screens.ts";
import { useLoaded } from "../../chain/useLoaded.ts";
import { shortened } from "../../format/addresses.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { Loading } from "../../ui/Loading.tsx";
import { Page } from "../../ui/Page.tsx";
import { RawJson } from "../../ui/RawJson.tsx";
import { Section } from "../../ui/Section.tsx";
import { loadTx } from "./loadTx.ts";
import { PriceVotes } from "./PriceVotes.tsx";
import { TxContent } from "./TxContent.tsx";

/** One transaction: what it did in words, its events, and as it is written. */
export function TxScreen({ id }: ScreenProps) {
  const { t } = useSpeech();
  const answer = useLoaded(`tx:${id}`, (client) => loadTx(client, id), { isLive: false });
  return (
    <Page title={t.transactionOf(shortened(id))}>
      <Loading of={answer}>
        {({ votes, ...decoded }) => (
          <>
            {votes === undefined ? (
              <TxContent decoded={decoded} hash={id} />
            ) : (
              <Section title={t.priceVotes}>
                <p className="muted">{t.priceVotesLead}</p>
                <p>
                  {t.height}:{" "}
                  <a
                    href={href("explorer", "blocks", decoded.tx.height)}
                  >{`${decoded.tx.height}`}</a>
                </p>
                <PriceVotes votes={votes} />
              </Section>
            )}
            <Section title={t.raw}>
              <details>
                <summary>{t.show}</summary>
                <RawJson label="JSON" json={decoded.raw} />
              </details>
            </Section>
          </>
        )}
      </Loading>
    </Page>
  );
}
