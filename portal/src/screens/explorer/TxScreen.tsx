import { href } from "../../app/router.ts";
import type { ScreenProps } from "../../app/screens.ts";
import { useLoaded } from "../../chain/useLoaded.ts";
import { shortened } from "../../format/addresses.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Facts } from "../../ui/Facts.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { Page } from "../../ui/Page.tsx";
import { RawJson } from "../../ui/RawJson.tsx";
import { Section } from "../../ui/Section.tsx";
import { actionText } from "./actionsOf.ts";
import { EventList } from "./EventList.tsx";
import { loadTx } from "./loadTx.ts";

/** One transaction: what it did in words, its events, and as it is written. */
export function TxScreen({ id }: ScreenProps) {
  const { t } = useSpeech();
  const answer = useLoaded(`tx:${id}`, (client) => loadTx(client, id), { isLive: false });
  return (
    <Page title={t.transactionOf(shortened(id))}>
      <Loading of={answer}>
        {({ tx, messages, memo, fee, raw }) => (
          <>
            <Section title={t.facts}>
              <Facts
                facts={[
                  [
                    t.result,
                    tx.code === 0 ? (
                      <Badge key="g" tone="good">
                        {t.stateExecuted}
                      </Badge>
                    ) : (
                      <Badge key="b" tone="bad">
                        {t.failedBecause(`${tx.log} (${tx.codespace}/${tx.code})`)}
                      </Badge>
                    ),
                  ],
                  [
                    t.height,
                    <a key="h" href={href("explorer", "blocks", tx.height)}>{`${tx.height}`}</a>,
                  ],
                  [t.gas, `${tx.gasUsed} / ${tx.gasWanted}`],
                  [t.fee, String(fee) || "–"],
                  [t.memo, memo || "–"],
                  [t.hash, <code key="x">{id}</code>],
                ]}
              />
            </Section>
            <Section title={t.messages}>
              {messages.map(({ typeUrl, json }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the messages of a transaction never move
                <details key={at} open={at < 3}>
                  <summary>{actionText(typeUrl)}</summary>
                  <RawJson label={typeUrl} json={json} />
                </details>
              ))}
            </Section>
            <Section title={t.events}>
              <EventList events={tx.events} />
            </Section>
            <Section title={t.raw}>
              <details>
                <summary>{t.show}</summary>
                <RawJson label="JSON" json={raw} />
              </details>
            </Section>
          </>
        )}
      </Loading>
    </Page>
  );
}
